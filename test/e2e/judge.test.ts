import type { Page } from 'playwright-core';
import { accessibilityProblems, goToView, openBench, openingTime, paneFrame, type Bench, type Desk } from './support/workbench';

/** The workbench with the unit's T2, its pane at Bedömning. */
async function atJudge(bench: Bench, width = 1366): Promise<Desk> {
  const desk = await bench.open({ viewport: { width, height: 900 } });
  await desk.page.getByRole('button', { name: 'Enhetens T2' }).click();
  await desk.pane.getByRole('heading', { level: 1, name: /· T2 \d{4}$/ }).waitFor();
  await goToView(desk, 'Bedömning');
  return desk;
}

/** The row of a sheet that holds a text, as the workbook has it. */
const rowWith = (page: Page, sheet: string, text: string): Promise<readonly string[]> =>
  page.evaluate(
    ([name = '', sought = '']) => {
      const found = window.__workbenchHost?.workbook.getWorksheet(name);
      const row = (at: number) => Array.from({ length: 60 }, (_, column) => String(found?.getCell(at, column + 1).value ?? ''));
      return Array.from({ length: 60 }, (_, at) => row(at + 1)).find((cells) => cells.includes(sought)) ?? [];
    },
    [sheet, text],
  );

const judged = (desk: Desk, name: string) => desk.pane.getByRole('combobox', { name: new RegExp(`^Bedömning .*${name}`) });
const indicator = 'Andel vuxna som är aktuella igen inom ett år efter avslutad insats';
const goal = 'Anhöriga och grannar vet vart de kan vända sig';

describe('Bedömning, in a browser', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  }, openingTime);
  afterAll(() => bench.close());

  it('asks why where the words differ, takes the reader there, and writes word and reason as one step', async () => {
    const desk = await atJudge(bench);
    const { pane, page, complaints, close } = desk;
    await judged(desk, indicator).selectOption({ label: 'Uppfylls delvis' });
    await judged(desk, goal).selectOption({ label: 'Uppfylls inte' });
    const save = pane.getByRole('button', { name: 'Spara 2 bedömningar' });
    await save.click();
    await pane.getByText('Skriv en motivering.').waitFor();
    const reason = pane.getByRole('textbox', { name: `Motivering ${indicator}` });
    expect(await reason.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('Mätningen gäller bara våren.');
    await save.click();
    await pane.getByText('2 bedömningar är sparade.').waitFor();
    expect(await rowWith(page, 'Indikatorer', indicator)).toEqual(
      expect.arrayContaining(['Uppfylls delvis', 'Mätningen gäller bara våren.']),
    );
    expect(await rowWith(page, 'Mål', goal)).toContain('Uppfylls inte');
    await page.evaluate(() => window.__workbenchHost?.undo());
    expect(await rowWith(page, 'Indikatorer', indicator)).not.toContain('Mätningen gäller bara våren.');
    expect(await rowWith(page, 'Mål', goal)).not.toContain('Uppfylls inte');
    expect(complaints).toEqual([]);
    await close();
  }, 180_000);

  it('takes the suggestions where nobody has judged, never over a word that somebody has set, and asks before they are left unsaved', async () => {
    const desk = await atJudge(bench);
    const { pane, close } = desk;
    await judged(desk, indicator).selectOption({ label: 'Inte bedömd' });
    await pane.getByRole('button', { name: 'Spara bedömningen' }).click();
    await pane.getByText('Bedömningen är sparad.').waitFor();

    await pane.getByRole('button', { name: 'Ta förslaget för den som inte är bedömd' }).click();
    expect(await judged(desk, indicator).inputValue()).toBe('fully');
    await pane.getByRole('navigation').getByRole('button', { name: 'Hem' }).click();
    await pane.getByText('En bedömning är inte sparad.').waitFor();
    await pane.getByRole('button', { name: 'Stanna kvar' }).click();
    await pane.getByRole('button', { name: 'Spara bedömningen' }).click();
    await pane.getByText('Bedömningen är sparad.').waitFor();
    expect(await rowWith(desk.page, 'Indikatorer', indicator)).toContain('Uppfylls helt');
    await close();
  }, 180_000);

  it('leaves what somebody else judged meanwhile, and shows where', async () => {
    const desk = await atJudge(bench);
    const { pane, page, close } = desk;
    await judged(desk, goal).selectOption({ label: 'Uppfylls delvis' });
    // Somebody else is quicker than the pane's next reading.
    await page.evaluate(
      ([sought = '']) => {
        const sheet = window.__workbenchHost?.workbook.getWorksheet('Mål');
        for (let row = 1; row < 60; row += 1)
          for (let column = 1; column < 30; column += 1) {
            if (sheet?.getCell(row, column).value !== sought) continue;
            for (let other = 1; other < 30; other += 1)
              if (sheet.getCell(row, other).value === 'Uppfylls helt') sheet.getCell(row, other).value = 'Uppfylls inte';
          }
      },
      [goal],
    );
    await pane.getByRole('button', { name: 'Spara bedömningen' }).click();
    await pane.getByRole('alert').getByText('En cell skrevs inte, eftersom någon annan hann före.').waitFor();
    expect(await judged(desk, goal).inputValue()).toBe('not');
    expect(await pane.getByRole('button', { name: /^Mål![A-Z]+\d+ ändrad/ }).count()).toBe(1);
    await close();
  }, 180_000);

  it('can be used with the keyboard alone, and axe has nothing to say of it', async () => {
    const desk = await atJudge(bench);
    const { pane, page, close } = desk;
    const heading = pane.getByRole('heading', { level: 2, name: 'Bedömning' });
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await judged(desk, goal).focus();
    await page.keyboard.type('Uppfylls d');
    await page.keyboard.press('Tab');
    expect(await judged(desk, goal).inputValue()).toBe('partly');
    expect(await accessibilityProblems(paneFrame(page))).toEqual([]);
    await page.keyboard.press('Escape');
    await pane.getByText('En bedömning är inte sparad.').waitFor();
    await close();
  }, 180_000);
});
