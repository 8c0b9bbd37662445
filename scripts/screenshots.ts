/**
 * The pictures of README and handbook, `npx tsx scripts/screenshots.ts`; with a folder, `npx tsx scripts/screenshots.ts FOLDER`, every view in
 * both languages and every theme at 350 × 700 instead. The workbench as it is, with the example of a unit's T2, in a browser of this machine.
 * Run it after a change that one can see.
 */
import path from 'node:path';
import { openBench } from '../test/e2e/support/workbench';
import { takeEveryView } from './screenshots/every-view';
import { takeShown } from './screenshots/shown';

async function takeScreenshots(folder: string | undefined): Promise<void> {
  const bench = await openBench();
  try {
    await (folder === undefined ? takeShown(bench, path.join(__dirname, '..', 'docs/images')) : takeEveryView(bench, folder));
  } finally {
    await bench.close();
  }
}

void takeScreenshots(process.argv[2]);
