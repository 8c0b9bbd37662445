import type { Page } from 'playwright-core';
import {
  accessibilityProblems,
  goTo,
  goToSheet,
  goToView,
  openBench,
  openingTime,
  paneFrame,
  typeInto,
  underHeader,
  type Bench,
  type Desk,
} from './support/workbench';

/** The unit's T2 of the examples, wide enough for all columns of a sheet. */
async function withExample(bench: Bench, locale: string): Promise<Desk> {
  const desk = await bench.open({ viewport: { width: 3600, height: 900 }, locale });
  await desk.page.getByRole('button', { name: 'Enhetens T2' }).click();
  await desk.pane.getByRole('heading', { level: 1, name: /· T2 \d{4}$/ }).waitFor();
  return desk;
}

const held = (page: Page, sheet: string, address: string): Promise<unknown> =>
  page.evaluate(([name = '', cell = '']) => window.__workbenchHost?.workbook.getWorksheet(name)?.getCell(cell).value, [sheet, address]);

/** The number of the row of the sheet in view that holds a text under a header. */
async function rowOf(page: Page, sheet: string, header: string, text: string): Promise<number> {
  const column = /^[A-Z]+/.exec(await underHeader(page, header))?.[0] ?? 'A';
  for (let row = 1; row < 60; row += 1) if ((await held(page, sheet, `${column}${row}`)) === text) return row;
  throw new Error(`${text} is not on ${sheet}`);
}

const focused = (page: Page): Promise<string> =>
  paneFrame(page).evaluate(() => (document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent ?? '').trim());

/** Tab, until the focus is on the element with that name attribute or those words. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let times = 0; times < 40; times += 1) {
    if (wanted.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${wanted} is not reached with the keyboard`);
}

const paragraph = 'Under perioden har enheten arbetat med att korta väntan till första besök, och fler har fått en tid inom tre dagar. ';

describe('entering and writing, in a browser', () => {
  let bench: Bench;
  let desk: Desk;
  beforeAll(async () => {
    bench = await openBench();
    desk = await withExample(bench, 'sv-SE');
  }, openingTime);
  afterAll(() => bench.close());

  /** The one workbook of these tests, each of which leaves its rows in order, with a sheet in view and the pane at Hem. */
  async function atSheet(sheet: string): Promise<Desk> {
    await goToView(desk, 'Hem');
    await desk.pane.getByRole('heading', { level: 2, name: /^Att göra/ }).waitFor();
    await goToSheet(desk.page, sheet);
    return desk;
  }

  it('leads through what is due with the keyboard alone, and writes it to the sheet', async () => {
    const { page, pane, complaints } = await atSheet('Indikatorer');
    await pane.getByRole('navigation').getByRole('button', { name: 'Fyll i' }).focus();
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { level: 2 }).first().waitFor();
    await tabTo(page, /^Nästa att fylla i/);
    await page.keyboard.press('Enter');

    await pane.getByRole('heading', { level: 2, name: /^Andel förfrågningar/ }).waitFor();
    expect(await focused(page)).toMatch(/^Andel förfrågningar/);
    // The sheet has gone to the row too.
    const row = /^[A-Z]+(\d+)/.exec(
      await page.getByRole('gridcell', { selected: true }).first().getAttribute('aria-label').then(String),
    )?.[1];
    await tabTo(page, /^reason$/);
    await page.keyboard.type('Vi bedömer att målet nås med den nya telefontiden.');
    await tabTo(page, /^Spara$/);
    await page.keyboard.press('Enter');
    await pane.getByText('är sparad.').waitFor();
    const column = /^[A-Z]+/.exec(await underHeader(page, 'Motivering till bedömningen'))?.[0];
    expect(await held(page, 'Indikatorer', `${column}${row}`)).toBe('Vi bedömer att målet nås med den nya telefontiden.');
    // The button that saved has become the way on, and keeps the focus.
    expect(await focused(page)).toMatch(/^Nästa att fylla i/);
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { level: 2, name: /^Genomsnittlig väntetid/ }).waitFor();
    // Esc is the way back.
    await page.keyboard.press('Escape');
    await pane.getByRole('heading', { level: 2, name: /^Andel förfrågningar/ }).waitFor();
    expect(complaints).toEqual([]);
  }, 180_000);

  it('says at once what cannot be read, what the figures give, and asks before what is typed is lost', async () => {
    const { page, pane, complaints } = await atSheet('Indikatorer');
    const outcome = await underHeader(page, 'Periodens utfall');
    await goTo(page, outcome);
    await goToView({ pane }, 'Fyll i');
    const field = pane.getByRole('textbox', { name: 'Periodens utfall' });
    await field.fill('cirka 90');
    await pane.getByText('”cirka 90” går inte att läsa som ett tal.').waitFor();
    await pane.getByRole('button', { name: 'Skriv 90' }).click();
    expect(await field.inputValue()).toBe('90');
    await field.fill('97,5 %');
    await pane
      .getByRole('region', { name: 'Vad det ger' })
      .getByText(/^utfall 97,5 % av 75 %/)
      .waitFor();

    await pane.getByRole('navigation').getByRole('button', { name: 'Hem' }).click();
    await pane.getByText(/inte sparat: Periodens utfall\./).waitFor();
    await pane.getByRole('button', { name: 'Stanna kvar' }).click();
    await pane.getByRole('button', { name: 'Spara', exact: true }).click();
    await pane.getByText('är sparad. Ångra med Ctrl+Z.').waitFor();
    expect(await held(page, 'Indikatorer', outcome)).toBeCloseTo(0.975);
    await pane.getByRole('navigation').getByRole('button', { name: 'Hem' }).click();
    await pane.getByRole('heading', { level: 2, name: /^Att göra/ }).waitFor();
    expect(complaints).toEqual([]);
  }, 180_000);

  it('shows both versions where somebody else has changed the same cell, and writes the chosen one', async () => {
    const { page, pane, complaints } = await atSheet('Driftbudget');
    const row = await rowOf(page, 'Driftbudget', 'Rad', 'köpta insatser');
    const forecast = (await underHeader(page, 'Prognos')).replace(/\d+$/, String(row));
    await goTo(page, forecast);
    await goToView({ pane }, 'Fyll i');
    await pane.getByRole('textbox', { name: 'Prognos' }).fill('1 234');
    await typeInto(page, forecast, '999');
    const alert = pane.getByRole('main').getByRole('alert');
    await alert.getByText('Någon annan har ändrat Prognos').waitFor();
    expect(await alert.innerText()).toMatch(/999[\s\S]*1 234/);
    expect(await accessibilityProblems(paneFrame(page))).toEqual([]);
    await alert.getByRole('button', { name: 'Skriv ditt' }).click();
    await pane.getByRole('button', { name: 'Spara', exact: true }).click();
    await pane.getByText('är sparad.').waitFor();
    expect(await held(page, 'Driftbudget', forecast)).toBe(1234);
    expect(complaints).toEqual([]);
  }, 180_000);

  it('adds a measure from the row that it is for', async () => {
    const { page, pane } = await atSheet('Driftbudget');
    await goTo(page, `A${await rowOf(page, 'Driftbudget', 'Rad', 'köpta insatser')}`);
    await goToView({ pane }, 'Fyll i');
    await pane.getByRole('button', { name: 'Lägg till en åtgärd' }).click();
    await pane.getByRole('heading', { level: 2, name: 'Ny rad i Åtgärder' }).waitFor();
    await pane.getByRole('textbox', { name: 'Åtgärd' }).fill('Egen grupp i oktober');
    await pane.getByRole('textbox', { name: 'Effekt i år' }).fill('120');
    await pane.getByRole('button', { name: 'Lägg till raden' }).click();
    await pane.getByRole('heading', { level: 2, name: 'Egen grupp i oktober' }).waitFor();
    await page
      .getByRole('gridcell', { name: /Egen grupp i oktober/ })
      .first()
      .waitFor();
  }, 180_000);

  it.each(['sv-SE', 'en-GB'])(
    'writes an analysis of 2 000 characters with its paragraphs and list to the cell (%s)',
    async (locale) => {
      const at = locale === 'sv-SE' ? desk : await withExample(bench, locale);
      const { page, pane, complaints } = at;
      await goToSheet(page, 'Indikatorer');
      const analysis = await underHeader(page, 'Analys');
      await goTo(page, analysis);
      await pane
        .getByRole('navigation')
        .getByRole('button', { name: /^(Fyll i|Fill in)$/ })
        .click();
      await pane.getByRole('button', { name: /(större fält|larger field): Analys/ }).click();
      await pane.getByRole('heading', { level: 2, name: 'Analys' }).waitFor();
      const area = pane.getByRole('textbox', { name: 'Analys' });
      const long = `=${paragraph.repeat(17).trim()}`;
      await area.fill(`${long}\n\n`);
      // As Word puts a list on the clipboard, with a control character in it.
      await area.evaluate((element: HTMLTextAreaElement, text) => {
        element.setSelectionRange(element.value.length, element.value.length);
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        clipboardData.setData('text/html', '<ul><li>ignored</li></ul>');
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      }, '•\tEtt\u0007\r\n•\tTvå');
      await pane.getByText(/Ett styrtecken|One control character/).waitFor();
      const text = `${long}\n\n- Ett\n- Två`;
      expect(await area.inputValue()).toBe(text);
      expect(text.length).toBeGreaterThan(1950);
      await area.press('Control+Enter');
      await pane.getByText(/är sparad\.|is saved\./).waitFor();
      expect(await held(page, 'Indikatorer', analysis)).toBe(text);
      expect(complaints).toEqual([]);
      if (at !== desk) await at.close();
    },
    240_000,
  );

  it('never cuts a text that is too long, and asks before it is lost', async () => {
    const { page, pane } = await atSheet('Texter');
    const cell = await underHeader(page, 'Text');
    await goTo(page, cell);
    const before = await held(page, 'Texter', cell);
    await goToView({ pane }, 'Fyll i');
    await pane.getByRole('button', { name: /större fält: Text/ }).click();
    const area = pane.getByRole('textbox', { name: 'Text' });
    await area.fill('a'.repeat(32_770));
    await pane.getByText('3 tecken för mycket').waitFor();
    await pane.getByRole('button', { name: 'Spara texten' }).click({ force: true });
    await page.keyboard.press('Escape');
    await pane.getByText(/Texten om .* inte sparad\./).waitFor();
    expect(await held(page, 'Texter', cell)).toEqual(before);
    await pane.getByRole('button', { name: 'Stanna kvar' }).click();
    expect((await area.inputValue()).length).toBe(32_770);
    await area.fill(String(before ?? ''));
  }, 180_000);

  it('has nothing for axe to say in any theme, and fits 320 pixels', async () => {
    const { page, pane } = await atSheet('Indikatorer');
    await goTo(page, await underHeader(page, 'Periodens utfall'));
    await goToView({ pane }, 'Fyll i');
    const look = async (view: string) => {
      for (const dark of [true, false]) {
        await paneFrame(page).evaluate((isDarkTheme) => {
          Object.assign(Office.context.officeTheme, { isDarkTheme });
          window.dispatchEvent(new Event('focus'));
        }, dark);
        await page.waitForTimeout(300);
        expect([view, dark, await accessibilityProblems(paneFrame(page), dark ? 'colours' : 'all')]).toEqual([view, dark, []]);
      }
      await page.emulateMedia({ forcedColors: 'active' });
      await page.waitForTimeout(300);
      expect([view, await accessibilityProblems(paneFrame(page), 'colours')]).toEqual([view, []]);
      await page.emulateMedia({ forcedColors: 'none' });
      await page.locator('iframe').evaluate((element) => (element.style.width = '320px'));
      const { wanted, given } = await paneFrame(page).evaluate(() => ({
        wanted: document.documentElement.scrollWidth,
        given: document.documentElement.clientWidth,
      }));
      expect([view, wanted]).toEqual([view, Math.min(wanted, given)]);
    };
    await pane.getByText('Fler uppgifter om raden').click();
    await pane.getByRole('textbox', { name: 'Periodens utfall' }).fill('cirka 90');
    await look('form');
    await pane.getByRole('button', { name: 'Ångra ändringarna' }).click();
    await pane.getByRole('button', { name: /större fält: Analys/ }).click();
    await pane.getByRole('heading', { level: 2, name: 'Analys' }).waitFor();
    await look('text');
    await page.keyboard.press('Escape');
    await pane.getByRole('button', { name: /^Visa allt som är kvar/ }).click();
    await pane.getByRole('heading', { level: 2, name: 'Fyll i' }).waitFor();
    await look('list');
  }, 240_000);
});
