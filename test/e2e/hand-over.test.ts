import { readFileSync } from 'node:fs';
import { accessibilityProblems, goToView, openBench, openingTime, paneFrame, type Bench, type Desk } from './support/workbench';

/** What the clipboard holds of a kind. */
const copied = ({ page }: Desk, kind: string): Promise<string> =>
  paneFrame(page).evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return item?.types.includes(wanted) ? (await item.getType(wanted)).text() : '';
  }, kind);

/** How many rows of Texter are ticked, as the workbook has it. */
const ticked = ({ page }: Desk): Promise<number> =>
  page.evaluate(() => {
    const sheet = window.__workbenchHost?.workbook.getWorksheet('Texter');
    const cells = Array.from({ length: 80 }, (_, row) =>
      Array.from({ length: 20 }, (_each, at) => String(sheet?.getCell(row + 1, at + 1).value ?? '')),
    );
    const header = cells.find((row) => row.includes('Infört i ILS'));
    const column = header?.indexOf('Infört i ILS') ?? -1;
    return cells.filter((row) => row[column] === 'Ja').length;
  });

const focused = ({ page }: Desk): Promise<string> => paneFrame(page).evaluate(() => document.activeElement?.textContent ?? '');

describe('För över till ILS, in a browser', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  }, openingTime);
  afterAll(() => bench.close());

  it('copies a text, ticks it in the workbook and goes on to the next; then the indicators become a file', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const desk = await bench.open({ viewport: { width: 1366, height: 900 }, reducedMotion: 'reduce', permissions });
    const { pane, page, complaints, close } = desk;
    await page.getByRole('button', { name: 'Enhetens T2' }).click();
    await pane.getByRole('heading', { level: 1, name: /· T2 \d{4}$/ }).waitFor();
    await goToView(desk, 'För över till ILS');
    await pane.getByRole('heading', { level: 2, name: /0 av 40 införda/ }).waitFor();

    const copy = pane.getByRole('button', { name: 'Kopiera texten' });
    await copy.focus();
    await page.keyboard.press('Enter');
    await pane.getByText('Texten är kopierad.').waitFor();
    expect(await copy.evaluate((element) => element === document.activeElement)).toBe(true);
    const text = await copied(desk, 'text/plain');
    expect(text).toMatch(/^Avdelningschefen godkänner/);
    expect(await copied(desk, 'text/html')).toContain(`>${text}</p>`);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await pane.getByText('”Förslag till beslut” är markerad som införd.').waitFor();
    await pane.getByRole('heading', { level: 2, name: /1 av 40 införda/ }).waitFor();
    expect(await focused(desk)).toBe('Sammanfattande analys');
    expect(await ticked(desk)).toBe(1);
    expect(await accessibilityProblems(paneFrame(page))).toEqual([]);
    await page.evaluate(() => window.__workbenchHost?.undo());
    expect(await ticked(desk)).toBe(0);

    await pane.getByRole('button', { name: 'Indikatorer som fil till Stratsys' }).click();
    await pane.getByRole('textbox', { name: 'Indikatorernas namn i Stratsys' }).fill('SJUKFRÅNVARO\nNågot annat');
    await pane.getByText(/^1 av \d+ indikatorer finns i listan med 2 namn\.$/).waitFor();
    const choices = pane.getByRole('region', { name: 'Välj namn för dessa' }).getByRole('combobox');
    const save = pane.getByRole('button', { name: /^Spara filen/ });
    expect(await save.getAttribute('aria-disabled')).toBe('true');
    for (let left = (await choices.count()) - 1; left >= 0; left -= 1)
      await choices.nth(left).selectOption({ label: left === 0 ? 'Något annat' : 'Ta inte med' });
    expect(await accessibilityProblems(paneFrame(page))).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(download.suggestedFilename()).toMatch(/^Indikatorer .* T2 \d{4}\.txt$/);
    const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect(lines[0]).toBe('\ufeffEnhet\tIndikator\tKolumn\tPeriod\tVärde');
    expect(new Set(lines.slice(1, -1).map((line) => line.split('\t')[1]))).toEqual(new Set(['Något annat', 'SJUKFRÅNVARO']));
    await pane.getByText('Namnen är sparade i arbetsboken till nästa gång.').waitFor();
    expect(complaints).toEqual([]);
    await close();
  }, 180_000);
});
