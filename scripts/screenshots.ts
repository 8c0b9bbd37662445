/**
 * The pictures of README and docs, `npx tsx scripts/screenshots.ts`: the workbench as it is, with the example of a unit's T2, in a browser of
 * this machine. Run it after a change that one can see.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { openBench } from '../test/e2e/support/workbench';

const images = path.join(__dirname, '..', 'docs/images');

async function takeScreenshots(): Promise<void> {
  await mkdir(images, { recursive: true });
  const bench = await openBench();
  const { page, pane } = await bench.open({ viewport: { width: 1440, height: 860 }, deviceScaleFactor: 1.5 });
  await pane.getByRole('button', { name: /enhets tertialrapport 2/ }).click();
  await pane.getByText('Exemplet är inlagt.').waitFor();
  await pane.getByRole('button', { name: 'Stäng' }).click();
  await page.getByRole('tab', { name: 'Indikatorer' }).click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(images, 'pane.png') });
  await bench.close();
}

void takeScreenshots();
