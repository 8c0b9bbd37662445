import { cellAt, goTo, openBench, openingTime, underHeader, type Bench } from './support/workbench';

describe('the workbench’s own examples', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  }, openingTime);
  afterAll(() => bench.close());

  it('open from the ribbon, and the pane follows', async () => {
    const { page, pane, complaints, close } = await bench.open();
    const examples = page.getByRole('group', { name: 'Exempel' });
    await examples.getByRole('button', { name: 'Enhetens T2' }).waitFor();
    expect(await examples.getByRole('button').allInnerTexts()).toEqual(['Enhetens VP', 'Enhetens T2', 'Nämndens T2']);
    await examples.getByRole('button', { name: 'Enhetens T2' }).click();
    await page.getByRole('tab', { name: 'Indikatorer' }).waitFor();
    await pane.getByRole('heading', { level: 1, name: /· T2 \d{4}$/ }).waitFor();
    await pane.getByRole('button', { name: 'Hem', exact: true }).waitFor();
    await examples.getByRole('button', { name: 'Enhetens VP' }).click();
    await pane.getByRole('heading', { level: 1, name: /· VP \d{4}$/ }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  }, 120_000);

  it('are checked, reported and gone through by the ribbon alone, by keyboard too; a button says it where it has nothing to do', async () => {
    const { page, complaints, close } = await bench.open();
    const ours = page.getByRole('group', { name: 'Röda tråden' });
    const closePane = () => page.getByRole('button', { name: 'Stäng panelen' }).click();
    await closePane();
    await ours.getByRole('button', { name: 'Kontrollera' }).click();
    const told = page.getByRole('dialog', { name: 'Röda tråden' });
    await told.waitFor();
    await page.frameLocator('dialog iframe').getByText('har inte Röda trådens mall').waitFor();
    await page.keyboard.press('Escape');
    await told.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Enhetens T2' }).click();
    await page.getByRole('tab', { name: 'Indikatorer' }).waitFor();
    await closePane();
    await ours.getByRole('button', { name: 'Kontrollera' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Kontroll', exact: true, selected: true }).waitFor();
    await underHeader(page, 'Regel');
    await page.locator('iframe').waitFor({ state: 'detached' });
    await ours.getByRole('button', { name: 'Gör rapport' }).click();
    await page.getByRole('tab', { name: /^Rapport T2 \d{4}$/, selected: true }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  }, 120_000);

  it('show what can be filtered, and what a cell asks for', async () => {
    const { page, close } = await bench.open();
    await page.getByRole('button', { name: 'Enhetens T2' }).click();
    await page.getByRole('tab', { name: 'Indikatorer' }).click();
    const outcome = await underHeader(page, 'Indikator');
    const header = outcome.replace(/\d+$/, (row) => String(Number(row) - 1));
    expect(await cellAt(page, header).locator('.filter-arrow').isVisible()).toBe(true);
    expect(await cellAt(page, outcome).locator('.filter-arrow').count()).toBe(0);
    await goTo(page, outcome);
    const prompt = page.getByRole('note');
    await prompt.waitFor();
    expect(await prompt.innerText()).toMatch(/^Indikator\n.+/);
    await close();
  }, 120_000);
});

describe('one Ctrl+Z', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  }, openingTime);
  afterAll(() => bench.close());

  it('takes a template back whole, and the pane begins anew', async () => {
    const { page, pane, close } = await bench.open();
    await pane.getByText('kan behöva flera steg').waitFor();
    await pane
      .getByRole('button', { name: /tertialrapport 2/ })
      .first()
      .click();
    await pane.getByText('Exemplet är inlagt.').waitFor();
    expect(await page.getByRole('tab').count()).toBeGreaterThan(5);
    await goTo(page, 'A1');
    await page.keyboard.press('Control+z');
    await page.getByRole('tab', { name: 'Blad1' }).waitFor();
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(['Blad1']);
    await pane.getByRole('heading', { name: 'Börja här' }).waitFor();
    await close();
  }, 120_000);
});
