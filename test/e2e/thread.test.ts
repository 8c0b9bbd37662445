import type { Page } from 'playwright-core';
import {
  accessibilityProblems,
  cellAt,
  goTo,
  openBench,
  openingTime,
  paneFrame,
  underHeader,
  type Bench,
  type Desk,
} from './support/workbench';

/** The workbench with the unit's T2, its pane at Tråden. */
async function atThread(bench: Bench, width = 3200): Promise<Desk> {
  const desk = await bench.open({ viewport: { width, height: 900 } });
  await desk.page.getByRole('button', { name: 'Enhetens T2' }).click();
  await desk.pane.getByRole('heading', { level: 1, name: /· T2 \d{4}$/ }).waitFor();
  await desk.pane.getByRole('navigation').getByRole('button', { name: 'Tråden' }).click();
  await desk.pane.getByRole('heading', { level: 2 }).first().waitFor();
  return desk;
}

const goToSheet = (page: Page, sheet: string): Promise<void> => page.getByRole('tab', { name: sheet, exact: true }).click();

/** The letters of a header's column and the n-th row under it, from 1. */
async function cellUnder(page: Page, header: string, row: number): Promise<string> {
  const first = await underHeader(page, header);
  return first.replace(/\d+$/, (number) => String(Number(number) + row - 1));
}

const textAt = async (page: Page, address: string): Promise<string> => (await cellAt(page, address).innerText()).trim();
const heading = ({ pane }: Desk, name: RegExp) => pane.getByRole('heading', { level: 2, name });

describe('Tråden, in a browser', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  }, openingTime);
  afterAll(() => bench.close());

  it('follows the cursor from sheet to sheet for one request a move, and leaves the focus in the sheet', async () => {
    const desk = await atThread(bench);
    const { page, pane, complaints, close } = desk;
    await pane.getByText('Markera en rad i ett blad, eller välj ett mål.').waitFor();

    await goToSheet(page, 'Indikatorer');
    const indicator = await cellUnder(page, 'Indikator', 2);
    await goTo(page, indicator);
    await heading(desk, /^Indikator/).waitFor();
    const marked = pane.locator('[aria-current="true"]');
    expect(await marked.innerText()).toContain(await textAt(page, indicator));
    await pane.getByRole('list', { name: 'Målkedjan' }).getByText('KF:s inriktningsmål').waitFor();

    await page.evaluate(() => window.__workbenchHost?.resetLog());
    await page.keyboard.press('ArrowUp');
    const above = await textAt(page, await cellUnder(page, 'Indikator', 1));
    await marked.and(pane.getByRole('button', { name: above })).waitFor();
    const sections = await pane.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
    expect(sections.slice(1).map((text) => text.replace(/\s*\d+$/, ''))).toEqual([
      'Bedömning av indikatorn',
      'Att rätta eller fylla i',
      'Flytta raden',
    ]);
    const cost = await page.evaluate(() => window.__workbenchHost?.log.map(({ writes }) => writes));
    expect(cost).toEqual([false]);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');

    await goToSheet(page, 'Driftbudget');
    await goTo(page, await cellUnder(page, 'Rad', 1));
    await pane.getByText(/^Raden hör till verksamheten ”/).waitFor();
    expect(await pane.getByRole('heading', { level: 2, name: /Netto/ }).isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  }, 180_000);

  it('leads to each cell, and to a goal that is picked; whoever works by keyboard reads on from its heading', async () => {
    const desk = await atThread(bench);
    const { page, pane, close } = desk;
    const goal = pane.getByRole('button', { name: /^Deltagarna i boendestödet klarar mer på egen hand/ });
    await goal.focus();
    await page.keyboard.press('Enter');
    await heading(desk, /^Mål Deltagarna i boendestödet/).waitFor();
    expect(await heading(desk, /^Mål Deltagarna/).evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.getByRole('tab', { name: 'Mål', exact: true }).getAttribute('aria-selected')).toBe('true');

    // What hangs on it stays where it is, and so does the focus.
    const analysis = pane.getByRole('list', { name: /^Texter/ }).getByRole('button', { name: /^Analys/ });
    await analysis.focus();
    await page.keyboard.press('Enter');
    await heading(desk, /^Text Analys/).waitFor();
    expect(await page.getByRole('tab', { name: 'Texter', exact: true }).getAttribute('aria-selected')).toBe('true');
    expect(await analysis.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await analysis.getAttribute('aria-current')).toBe('true');
    await close();
  }, 180_000);

  it('writes a judgement with its reason, and stays at the row until it is saved', async () => {
    const desk = await atThread(bench);
    const { page, pane, complaints, close } = desk;
    await goToSheet(page, 'Indikatorer');
    const row = 2;
    const name = await cellUnder(page, 'Indikator', row);
    const suggestion = await cellUnder(page, 'Förslag', row);
    const judgement = await cellUnder(page, 'Bedömning', row);
    const reason = await cellUnder(page, 'Motivering till bedömningen', row);
    await goTo(page, name);
    const judged = pane.getByRole('combobox', { name: 'Bedömt' });
    await judged.waitFor();
    const other = (await textAt(page, suggestion)) === 'Uppfylls inte' ? 'Uppfylls delvis' : 'Uppfylls inte';
    await judged.selectOption({ label: 'Inte bedömt' });
    await judged.selectOption({ label: other });
    const why = pane.getByRole('textbox', { name: 'Motivering' });
    await why.fill('');
    await pane.getByRole('button', { name: 'Spara bedömningen' }).click();
    await pane.getByText('Skriv varför bedömningen skiljer sig från förslaget.').waitFor();
    expect(await why.evaluate((element) => element === document.activeElement)).toBe(true);

    await goToSheet(page, 'Driftbudget');
    await goTo(page, await cellUnder(page, 'Rad', 1));
    await pane.getByText('Tråden följer markören igen när bedömningen är sparad.').waitFor();
    await pane.getByRole('navigation').getByRole('button', { name: 'Hem' }).click();
    await pane.getByText('Lämnar du vyn nu går den förlorad.').waitFor();
    await pane.getByRole('button', { name: 'Stanna kvar' }).click();

    await why.fill('Nytt arbetssätt från augusti.');
    await pane.getByRole('button', { name: 'Spara bedömningen' }).click();
    await pane.getByText(new RegExp(`är bedömt: ${other}\\. Ångra med Ctrl\\+Z\\.`)).waitFor();
    await pane.getByText(/^Raden hör till verksamheten ”/).waitFor();
    await goToSheet(page, 'Indikatorer');
    expect([await textAt(page, judgement), await textAt(page, reason)]).toEqual([other, 'Nytt arbetssätt från augusti.']);
    expect(complaints).toEqual([]);
    await close();
  }, 180_000);

  it('moves a row to another goal, and Ctrl+Z takes it back', async () => {
    const desk = await atThread(bench);
    const { page, pane, close } = desk;
    await goToSheet(page, 'Aktiviteter');
    const code = await cellUnder(page, 'Mål (kod)', 1);
    const before = await textAt(page, code);
    await goTo(page, await cellUnder(page, 'Aktivitet', 1));
    await heading(desk, /^Aktivitet/).waitFor();
    const goal = pane.getByRole('combobox', { name: 'Mål' });
    const options = await goal.locator('option').evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
    const other = options.findLast((value) => value !== before) ?? '';
    await goal.selectOption(other);
    await pane.getByRole('button', { name: 'Flytta' }).click();
    await pane.getByText(new RegExp(`hör nu till ${other} .*Ångra med Ctrl\\+Z\\.`)).waitFor();
    expect(await textAt(page, code)).toBe(other);
    await cellAt(page, code).click();
    await page.keyboard.press('Control+z');
    await cellAt(page, code).getByText(before, { exact: true }).waitFor();
    await close();
  }, 180_000);

  it('has nothing for axe to say, and nothing to scroll sideways, in any theme', async () => {
    const desk = await atThread(bench, 1366);
    const { page, close } = desk;
    await page.locator('iframe').evaluate((element) => (element.style.width = '320px'));
    for (const [sheet, header] of [
      ['Indikatorer', 'Indikator'],
      ['Driftbudget', 'Rad'],
      ['Start', null],
    ] as const) {
      await goToSheet(page, sheet);
      await goTo(page, header ? await cellUnder(page, header, 1) : 'A1');
      await heading(desk, sheet === 'Start' ? /^Tråden/ : sheet === 'Driftbudget' ? /^Rad/ : /^Indikator/).waitFor();
      for (const [forcedColors, isDarkTheme] of [
        ['none', false],
        ['none', true],
        ['active', false],
      ] as const) {
        await page.emulateMedia({ forcedColors });
        await paneFrame(page).evaluate((dark) => {
          Object.assign(Office.context.officeTheme, { isDarkTheme: dark });
          window.dispatchEvent(new Event('focus'));
        }, isDarkTheme);
        await page.waitForTimeout(300);
        expect([sheet, forcedColors, isDarkTheme, await accessibilityProblems(paneFrame(page))]).toEqual([
          sheet,
          forcedColors,
          isDarkTheme,
          [],
        ]);
        const [wanted, given] = await paneFrame(page).evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return [scrollWidth, clientWidth];
        });
        expect([sheet, wanted]).toEqual([sheet, Math.min(wanted ?? 0, given ?? 0)]);
      }
    }
    await close();
  }, 240_000);
});
