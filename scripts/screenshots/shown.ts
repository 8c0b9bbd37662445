import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { stops } from '../../test/e2e/support/every-view';
import { cellUnder, goTo, goToSheet, goToView, type Bench } from '../../test/e2e/support/workbench';
import { languages } from '../../test/e2e/support/words';
import { atPaneSize, openAtPaneSize, openExample } from './at-pane-size';

/** What the handbook shows, by the view that it is a picture of. */
const pictures: Readonly<Record<string, string>> = {
  'entry-indicator': 'fyll-i.png',
  'check-finding': 'kontroll.png',
  judge: 'bedomning.png',
  report: 'rapport.png',
  'hand-over': 'overforing.png',
};

/** The pictures that the README and the handbook show, in Swedish and light. */
export async function takeShown(bench: Bench, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { locale, words } = languages[0];

  const wide = await bench.open({ viewport: { width: 1440, height: 860 }, deviceScaleFactor: 1.5 });
  await openExample(wide);
  await goToSheet(wide.page, 'Indikatorer');
  await goTo(wide.page, await cellUnder(wide.page, 'Indikator', 3));
  await goToView(wide, words.pane.views.thread);
  await wide.pane.getByRole('list', { name: words.thread.chain }).waitFor();
  await wide.page.screenshot({ path: path.join(folder, 'pane.png') });
  await wide.close();

  const desk = await openAtPaneSize(bench, locale);
  await openExample(desk);
  await atPaneSize(desk);
  for (const { id, go } of stops) {
    const picture = pictures[id];
    if (picture === undefined) continue;
    await go(desk, words);
    await desk.page.locator('iframe').screenshot({ path: path.join(folder, picture) });
  }
  await desk.close();
}
