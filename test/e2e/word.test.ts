import { readFile } from 'node:fs/promises';
import { readWord } from '../support/word-file';
import { openBench, openingTime, type Bench } from './support/workbench';

describe('the report leaves the pane', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  }, openingTime);
  afterAll(() => bench.close());

  it('as a Word file, twice alike, and by the clipboard with its headings and tables', async () => {
    const { page, pane, complaints, close } = await bench.open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await pane
      .getByRole('button', { name: /tertialrapport 2/ })
      .first()
      .click();
    await pane.getByText('Exemplet är inlagt.').waitFor();
    await pane.getByRole('button', { name: 'Rapport' }).first().click();
    const save = pane.getByRole('button', { name: 'Spara som Word' });
    const download = async () => {
      const [file] = await Promise.all([page.waitForEvent('download'), save.click()]);
      await pane.getByText(`${file.suggestedFilename()} är sparad bland dina hämtade filer.`).waitFor();
      return { name: file.suggestedFilename(), ...readWord(await readFile(await file.path())) };
    };
    const [first, second] = [await download(), await download()];
    expect(first.name).toMatch(/^Tertialrapport 2 2026 – \p{Lu}.*\.docx$/u);
    expect(first.paragraphs.filter(({ style }) => style === 'Heading1').length).toBeGreaterThan(2);
    expect(first.contents.filter((line) => !/\t\d+$/.test(line))).toEqual([]);
    expect(second.contents).toEqual(first.contents);

    await pane.getByRole('button', { name: 'Kopiera för Word' }).click();
    await pane.getByText('Kopierat. Öppna ett tomt Word-dokument och klistra in.').waitFor();
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return { types: item?.types ?? [], html: (await (await item?.getType('text/html'))?.text()) ?? '' };
    });
    expect(copied.types).toEqual(expect.arrayContaining(['text/html', 'text/plain']));
    expect(copied.html).toMatch(/<h1[^>]*>/);
    expect(copied.html).toMatch(/<th scope="col"/);
    expect(complaints).toEqual([]);
    await close();
  }, 180_000);
});
