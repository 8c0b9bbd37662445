import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { goToView, openBench, openingTime, paneFrame, type Bench } from './support/workbench';

/** kB (gzip) of everything of ours that is fetched until a filled workbook has been read, checked and shown; office.js is Microsoft's own. */
const bound = 220;

describe('the first view of a filled workbook', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  }, openingTime);
  afterAll(() => bench.close());

  it(`fetches at most ${bound} kB, in the reader's language and theme alone, and a view when it is gone to`, async () => {
    const desk = await bench.open();
    await desk.pane.getByRole('button', { name: /enhets tertialrapport 2/ }).click();
    await desk.pane.getByText('Exemplet är inlagt.').waitFor();

    const pane = paneFrame(desk.page);
    await pane.evaluate(() => window.location.reload());
    await desk.pane.getByRole('heading', { level: 2, name: /^Att göra till/ }).waitFor();
    await desk.pane.getByRole('button', { name: /^Kontroll .*(fel|varning|notis|anmärka)/ }).waitFor();
    const fetched = async () => {
      const names = await paneFrame(desk.page).evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      return names
        .map((name) => path.basename(new URL(name).pathname))
        .filter((name) => /\.(?:js|css)$/.test(name) && !/^(?:office-standin|excel-client)/.test(name));
    };
    const first = await fetched();
    const parts = first.map((name) => name.split('.')[0]);
    expect(parts).toEqual(expect.arrayContaining(['taskpane', 'first-view', 'words-sv', 'theme-light', 'checking']));
    expect(parts.filter((name) => /words-en|theme-dark|theme-high|report|intake|template|view-(?!home)/.test(name ?? ''))).toEqual([]);
    const kilobytes = first.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(bench.folder, name))).length, 0) / 1000;
    expect(kilobytes).toBeLessThan(bound);

    await goToView(desk, 'Rapport');
    expect((await fetched()).map((name) => name.split('.')[0])).toContain('view-report');
    expect(desk.complaints).toEqual([]);
    await desk.close();
  }, 120_000);
});
