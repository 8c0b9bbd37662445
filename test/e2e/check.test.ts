import type { Page } from 'playwright-core';
import {
  accessibilityProblems,
  cellAt,
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

/** What has the focus in the pane: its words. */
const focused = (page: Page): Promise<string> => paneFrame(page).evaluate(() => document.activeElement?.textContent ?? '');

describe('Kontroll, in a browser', () => {
  let bench: Bench;
  let desk: Desk;
  beforeAll(async () => {
    bench = await openBench();
    desk = await bench.open({ viewport: { width: 1400, height: 860 } });
    await desk.page.getByRole('button', { name: 'Enhetens T2' }).click();
    await desk.pane.getByRole('heading', { level: 1, name: /· T2 \d{4}$/ }).waitFor();
  }, openingTime);
  afterAll(() => bench.close());

  /** The one workbook of these tests, a unit's T2, with a text where its first outcome belongs, and the pane at Kontroll. */
  async function atKontroll(): Promise<Desk & { readonly outcome: string }> {
    await goToView(desk, 'Hem');
    await goToSheet(desk.page, 'Indikatorer');
    const outcome = await underHeader(desk.page, 'Periodens utfall');
    await typeInto(desk.page, outcome, 'ca 94 %');
    await goToView(desk, 'Kontroll');
    await desk.pane.getByRole('button', { name: new RegExp(`Fel Indikatorer!${outcome} V02`) }).waitFor();
    return { ...desk, outcome };
  }

  it('goes to the cell, says what stands there and why it is wrong, puts it right, and goes on to the next', async () => {
    const { page, pane, outcome, complaints } = await atKontroll();
    await page.getByRole('tab', { name: 'Start' }).click();
    const line = pane.getByRole('button', { name: new RegExp(`Fel Indikatorer!${outcome} V02`) });
    await line.click();
    await page.locator(`#cell-${outcome}[aria-selected="true"]`).waitFor();
    expect(await line.getAttribute('aria-expanded')).toBe('true');
    const detail = pane.getByRole('listitem').filter({ has: line });
    expect(await detail.innerText()).toMatch(/Det står\s+ca 94 %\s+Väntat\s+ett tal\s+Varför\s+Det som inte kan läsas räknas inte med/);

    await detail.getByRole('button', { name: /Rätta: Skriv 94 % som tal/ }).press('Enter');
    await pane.getByText('En anmärkning är rättad. Ångra med Ctrl+Z.').waitFor();
    await line.waitFor({ state: 'detached' });
    expect(await cellAt(page, outcome).getAttribute('aria-label')).toMatch(/94(,\d+)?\s?%$/);
    // The line that took its place.
    expect(await focused(page)).toMatch(/^.(Fel|Varning|Notis)/);
    expect(complaints).toEqual([]);
  }, 180_000);

  it('takes a reason for what may stand, keeps it apart, and takes it back; by keyboard alone', async () => {
    const { page, pane, complaints } = await atKontroll();
    const lines = pane.getByRole('main').getByRole('button', { name: /^Varning / });
    const before = await lines.count();
    const first = lines.first();
    await first.focus();
    await first.press('Enter');
    await page.locator('[aria-selected="true"]').first().waitFor();
    await first.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Acceptera …');
    await page.keyboard.press('Enter');
    const reason = pane.getByRole('textbox', { name: 'Motivering' });
    expect(await reason.evaluate((field) => field === document.activeElement)).toBe(true);
    await pane.getByRole('button', { name: 'Acceptera', exact: true }).press('Enter');
    await pane.getByText('Skriv en motivering.').waitFor();
    expect(await reason.evaluate((field) => field === document.activeElement)).toBe(true);

    await page.keyboard.type('Stämt av med controllern');
    await pane.getByRole('navigation').getByRole('button', { name: 'Hem' }).click();
    await pane.getByText('Motiveringen är inte sparad.').waitFor();
    await pane.getByRole('button', { name: 'Stanna kvar' }).click();
    await pane.getByRole('button', { name: 'Acceptera', exact: true }).press('Enter');
    await pane.getByText('Anmärkningen är accepterad.').waitFor();
    const group = pane.getByRole('button', { name: 'Accepterade (1)' });
    await group.waitFor();
    expect(await lines.count()).toBe(before - 1);
    await group.press('Enter');
    await pane.getByText('Motivering: Stämt av med controllern').waitFor();
    expect(await accessibilityProblems(paneFrame(page))).toEqual([]);

    await pane.getByRole('button', { name: 'Ta tillbaka' }).press('Enter');
    await pane.getByText('Anmärkningen är öppen igen.').waitFor();
    expect(await lines.count()).toBe(before);
    expect(complaints).toEqual([]);
  }, 180_000);

  it('says first what it will put right, narrows the list to a sheet, and writes the sheet Kontroll', async () => {
    const { page, pane, outcome, complaints } = await atKontroll();
    await pane.getByRole('combobox', { name: 'Regel' }).selectOption({ label: 'V02 Går inte att läsa som tal, datum eller ord (1)' });
    expect(await pane.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(['Fel (1)']);
    await pane.getByRole('button', { name: 'Rätta alla säkra (1)' }).click();
    await pane.getByText(`Indikatorer!${outcome} Skriv 94 % som tal`).waitFor();
    expect(await accessibilityProblems(paneFrame(page))).toEqual([]);
    await pane.getByRole('button', { name: 'Rätta den' }).click();
    await pane.getByText('En anmärkning är rättad.').waitFor();
    await pane.getByText('Inget att visa med det här urvalet.').waitFor();
    await pane.getByRole('button', { name: 'Visa alla', exact: true }).click();

    await pane.getByRole('button', { name: 'Skriv till bladet Kontroll' }).click();
    await pane.getByText('Anmärkningarna står på bladet Kontroll.').waitFor();
    expect(await page.getByRole('tab', { name: 'Kontroll', exact: true }).getAttribute('aria-selected')).toBe('true');
    expect(complaints).toEqual([]);
  }, 180_000);

  it('leaves the focus in the sheet and the list where it was while it checks by itself, and says what has changed', async () => {
    const { page, pane, outcome } = await atKontroll();
    const line = pane
      .getByRole('main')
      .getByRole('button', { name: /^Varning / })
      .last();
    await line.scrollIntoViewIfNeeded();
    const top = () => line.evaluate((button) => button.getBoundingClientRect().top);
    const before = await top();
    await goTo(page, outcome);
    await page.keyboard.press('Delete');
    await pane
      .getByRole('status')
      .getByText(/^1 fel färre/)
      .waitFor({ state: 'attached' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
    expect(Math.abs((await top()) - before)).toBeLessThan(3);
  }, 180_000);
});
