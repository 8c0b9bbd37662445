import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { openWorkbook, saveWorkbook } from '../../../src/workbench/file';
import { accessibilityProblems, cellAt, goTo, openBench, openingTime, paneFrame, typeInto, type Bench } from '../../e2e/support/workbench';
import { sampleWorkbook } from '../file/sample';

let bench: Bench;

beforeAll(async () => {
  bench = await openBench();
}, openingTime);
afterAll(() => bench.close());

const label = (page: Page, address: string): Promise<string | null> => cellAt(page, address).getAttribute('aria-label');
const place = (page: Page): Promise<string> => page.getByRole('textbox', { name: 'Namnruta' }).inputValue();

async function openSample(page: Page): Promise<void> {
  const buffer = Buffer.from(await saveWorkbook(sampleWorkbook()));
  await page.getByLabel('Välj arbetsbok').setInputFiles({ name: 'Plan.xlsx', mimeType: 'application/octet-stream', buffer });
  await page.getByRole('tab', { name: 'Kapitalkostnader' }).waitFor();
}

test('a person types, moves, copies, clears and takes back, by keyboard alone', async () => {
  const { page, complaints, close } = await bench.open();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await typeInto(page, 'B2', '94,5');
  await page.keyboard.type('=B2*2');
  await page.keyboard.press('Tab');
  expect([await label(page, 'B2'), await label(page, 'B3'), await place(page)]).toEqual(['B2 94,5', 'B3 189', 'C3']);
  await page.keyboard.type('12 %');
  await page.keyboard.press('ArrowDown');
  expect([await label(page, 'C3'), await place(page)]).toEqual(['C3 12%', 'C4']);

  await goTo(page, 'B2');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+c');
  await goTo(page, 'D2');
  await page.keyboard.press('Control+v');
  await cellAt(page, 'D3').and(page.locator('[aria-label="D3 189"]')).waitFor();
  await page.keyboard.press('Delete');
  expect([await label(page, 'D2'), await label(page, 'D3')]).toEqual(['D2', 'D3 189']);
  await page.keyboard.press('Control+z');
  expect(await label(page, 'D2')).toBe('D2 94,5');
  await page.keyboard.press('Control+y');
  expect(await label(page, 'D2')).toBe('D2');

  await goTo(page, 'B2');
  await page.keyboard.press('F2');
  await page.keyboard.type('6');
  await page.keyboard.press('Escape');
  expect(await label(page, 'B2')).toBe('B2 94,5');
  await page.getByRole('textbox', { name: 'Formelfält' }).fill('=B3/0');
  await page.keyboard.press('Enter');
  expect(await label(page, 'B2')).toMatch(/^B2 #/);
  expect(complaints).toEqual([]);
  await close();
}, 120_000);

test('a list offers its items, and a validation says no', async () => {
  const { page, complaints, close } = await bench.open();
  await openSample(page);
  await goTo(page, 'A8');
  expect(await page.getByText('Skriv & välj <en>').isVisible()).toBe(true);
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('listbox', { name: 'Val för A8' }).waitFor();
  expect(await page.getByRole('option').allInnerTexts()).toEqual(['a', 'b', 'c']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await label(page, 'A8')).toBe('A8 c');

  await page.keyboard.type('något annat');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('alertdialog', { name: 'Fel' }).getByText('Nej').isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Avbryt' }).click();
  expect(await label(page, 'A8')).toBe('A8 c');
  expect(complaints).toEqual([]);
  await close();
}, 120_000);

test('shows what the file says: formats, tabs, links, merged cells, conditional colours', async () => {
  const { page, close } = await bench.open();
  await openSample(page);
  expect(await page.getByRole('tab').allInnerTexts()).toEqual(['Mål & medel', 'Kapitalkostnader']);
  expect([await label(page, 'B1'), await label(page, 'B2'), await label(page, 'A4')]).toEqual(['B1 +/- 50%', 'B2 2023-03-15', 'A4']);
  // A hidden column, and the rest of a merged area.
  expect([await cellAt(page, 'E6').count(), await cellAt(page, 'G1').count()]).toEqual([0, 0]);
  const ground = (address: string): Promise<string> => cellAt(page, address).evaluate((cell) => getComputedStyle(cell).backgroundColor);
  expect([await ground('B7'), await ground('B8')]).toEqual(['rgb(255, 224, 224)', 'rgba(0, 0, 0, 0)']);
  await cellAt(page, 'A3').getByText('Till budgeten').click();
  await page.getByRole('tab', { name: 'Kapitalkostnader', selected: true }).waitFor();
  expect(await label(page, 'A1')).toBe('A1 119,5');
  await page.keyboard.press('Control+PageUp');
  await page.getByRole('tab', { name: 'Mål & medel', selected: true }).waitFor();
  await close();
}, 120_000);

test('a comment that an add-in makes stands at its cell, and goes with Ctrl+Z', async () => {
  const { page, close } = await bench.open();
  await paneFrame(page).evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.comments.add('Blad1!B2', 'Fråga ekonomen');
      await context.sync();
    }),
  );
  await cellAt(page, 'B2').and(page.getByTitle('Fråga ekonomen')).waitFor();
  await goTo(page, 'A1');
  await page.keyboard.press('Control+z');
  await page.getByTitle('Fråga ekonomen').waitFor({ state: 'detached' });
  await close();
}, 120_000);

test('a chart lies over the cells, says its figures, follows them and the scrolling, and goes with Ctrl+Z', async () => {
  const { page, complaints, close } = await bench.open();
  for (const [address, text] of [['B1', 'Antal'], ['A2', 'Helt'], ['B2', '3'], ['A3', 'Delvis'], ['B3', '5']] as const) await typeInto(page, address, text); // prettier-ignore
  await paneFrame(page).evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.title.text = 'Flest delvis';
      chart.setPosition('D2', 'H14');
      await context.sync();
    }),
  );
  const chart = page.getByRole('img', { name: 'Liggande staplar. Flest delvis. Helt: Antal 3. Delvis: Antal 5.' });
  const [over, cell] = [await chart.boundingBox(), await cellAt(page, 'D2').boundingBox()];
  expect([over?.x, over?.y]).toEqual([expect.closeTo(cell?.x ?? 0, 0), expect.closeTo(cell?.y ?? 0, 0)]);
  expect(await chart.locator('svg text').allTextContents()).toEqual(expect.arrayContaining(['Flest delvis', 'Helt', 'Delvis', 'Antal']));
  expect(await accessibilityProblems(page.mainFrame())).toEqual([]);
  await typeInto(page, 'B3', '7');
  const changed = page.getByRole('img', { name: 'Delvis: Antal 7.' });
  await changed.waitFor();
  await page.getByRole('grid').evaluate((grid) => grid.scrollTo(0, 40));
  await page.waitForFunction(
    (top) => Math.abs((document.querySelector('.chart')?.getBoundingClientRect().top ?? 0) - top) < 1,
    (over?.y ?? 0) - 40,
  );
  await goTo(page, 'A1');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await changed.waitFor({ state: 'detached' });
  expect(await page.getByRole('img', { name: 'Flest delvis' }).count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
}, 120_000);

test('saves what was typed', async () => {
  const { page, close } = await bench.open();
  await openSample(page);
  await typeInto(page, 'B7', '7');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Spara' }).click()]);
  expect(download.suggestedFilename()).toBe('Plan.xlsx');
  const saved = await openWorkbook(new Uint8Array(await readFile(await download.path())));
  expect(saved.getWorksheet('Mål & medel')!.getCell('D7').value).toEqual({ formula: '[@[Budget (tkr)]]*2', result: 14 });
  await close();
}, 120_000);

test('a file that is no workbook gets a sentence, and the open one stays', async () => {
  const { page, close } = await bench.open();
  await typeInto(page, 'A1', 'kvar');
  await page.getByLabel('Välj arbetsbok').setInputFiles({ name: 'brev.xlsx', mimeType: 'text/plain', buffer: Buffer.from('hej') });
  await page.getByRole('alertdialog').getByText('Filen är inte en Excelarbetsbok').waitFor();
  await page.keyboard.press('Escape');
  expect(await label(page, 'A1')).toBe('A1 kvar');
  await close();
}, 120_000);

test('has nothing for axe to say', async () => {
  const { page, close } = await bench.open();
  await openSample(page);
  expect(await accessibilityProblems(page.mainFrame())).toEqual([]);
  await goTo(page, 'A8');
  await page.keyboard.press('Alt+ArrowDown');
  expect(await accessibilityProblems(page.mainFrame())).toEqual([]);
  await close();
}, 120_000);
