import {
  accessibilityProblems,
  goToView,
  openBench,
  openingTime,
  paneFrame,
  typeInto,
  underHeader,
  type Bench,
  type Desk,
} from './support/workbench';

/** The workbench with the unit's T2, its pane at Klarmarkera. */
async function atReady(bench: Bench, width = 3200): Promise<Desk> {
  const desk = await bench.open({ viewport: { width, height: 900 } });
  await desk.page.getByRole('button', { name: 'Enhetens T2' }).click();
  await desk.pane.getByRole('heading', { level: 1, name: /· T2 \d{4}$/ }).waitFor();
  await goToView(desk, 'Klarmarkera');
  return desk;
}

const isFocused = (element: Element): boolean => element === document.activeElement;
/** What Start says beside a label, as the workbook has it; a heading of the same name has nothing beside it. */
const onStart = ({ page }: Desk, label: string): Promise<unknown> =>
  page.evaluate((sought) => {
    const start = window.__workbenchHost?.workbook.getWorksheet('Start');
    const row = Array.from({ length: 90 }, (_, at) => at + 1).find(
      (at) => start?.getCell(at, 2).value === sought && start.getCell(at, 3).value !== null,
    );
    return row === undefined ? null : start?.getCell(row, 3).value;
  }, label);

describe('Klarmarkera, in a browser', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  }, openingTime);
  afterAll(() => bench.close());

  it('says what stands in the way, marks all the same by choice, gives a receipt and shows what is changed afterwards', async () => {
    const desk = await atReady(bench);
    const { pane, page, complaints, close } = desk;
    await pane.getByRole('heading', { name: 'Kvar innan planen är klar' }).waitFor();
    const mark = pane.getByRole('main').getByRole('button', { name: 'Klarmarkera', exact: true });
    await mark.click();
    await pane.getByText('Gör det som är kvar, eller kryssa i att du klarmarkerar ändå.').waitFor();
    const anyway = pane.getByRole('checkbox', { name: /^Klarmarkera ändå/ });
    expect(await anyway.evaluate(isFocused)).toBe(true);
    await page.keyboard.press('Space');
    await mark.focus();
    await page.keyboard.press('Enter');

    const receipt = pane.getByRole('region', { name: 'Kvitto' });
    await receipt.waitFor();
    expect(await receipt.getByRole('heading').evaluate(isFocused)).toBe(true);
    expect(await receipt.innerText()).toMatch(/Status\s+Klarmarkerad\s+Av\s+enhetschef\s+När\s+\d+ \w+ \d{4}/);
    expect(await receipt.innerText()).toMatch(/Avvikelse\s+−180 tkr/);
    expect(await onStart(desk, 'Status')).toBe('Klarmarkerad');

    await pane.getByText('Inget är ändrat efter klarmarkeringen.').waitFor();
    await page.getByRole('tab', { name: 'Indikatorer', exact: true }).click();
    const outcome = await underHeader(page, 'Periodens utfall');
    await typeInto(page, outcome, '12');
    await pane.getByText('Ändrad efter klarmarkering: 1 rad').waitFor();
    await pane.getByRole('navigation').getByRole('button', { name: 'Hem' }).click();
    await pane.getByRole('button', { name: /^Klarmarkerad \d+ \w+ \d{4} av enhetschef/ }).waitFor();
    await pane.getByRole('button', { name: 'Ändrad efter klarmarkering: 1 rad' }).click();
    await page.getByRole('tab', { name: 'Start', exact: true }).click();
    await pane.getByRole('button', { name: /^Indikatorer: / }).click();
    await page.getByRole('tab', { name: 'Indikatorer', exact: true, selected: true }).waitFor();
    await page
      .locator(`#cell-${outcome.replace(/^[A-Z]+/, '')}, [aria-selected="true"]`)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    await close();
  }, 180_000);

  it('goes on to reviewed by the controller, and takes each step back', async () => {
    const desk = await atReady(bench);
    const { pane, close } = desk;
    await pane.getByRole('checkbox', { name: /^Klarmarkera ändå/ }).check();
    await pane.getByRole('main').getByRole('button', { name: 'Klarmarkera', exact: true }).click();
    await pane.getByRole('combobox', { name: 'Din roll' }).waitFor();
    await pane.getByRole('button', { name: 'Markera som granskad' }).click();
    await pane.getByText(/^Granskad .* av controller$/).waitFor();
    await pane.getByRole('button', { name: 'Ta tillbaka: granskad' }).click();
    await pane.getByText('Statusen är klarmarkerad igen.').waitFor();
    expect(await pane.getByRole('heading', { level: 2, name: 'Klarmarkera' }).evaluate(isFocused)).toBe(true);
    await pane.getByRole('button', { name: 'Ta tillbaka: klarmarkerad' }).click();
    await pane.getByText('Statusen är utkast igen.').waitFor();
    expect(await onStart(desk, 'Status')).toBe('Utkast');
    await close();
  }, 180_000);

  it('speaks English from Settings on, findings included, until the pane is closed', async () => {
    const desk = await atReady(bench);
    const { pane, close } = desk;
    await goToView(desk, 'Inställningar');
    await pane.getByRole('combobox', { name: 'Panelens språk' }).selectOption({ label: 'English' });
    await pane.getByRole('heading', { level: 2, name: 'Settings' }).waitFor();
    await pane.getByRole('navigation').getByRole('button', { name: 'Check' }).click();
    await pane.getByRole('heading', { level: 3, name: /^Errors? \(/ }).waitFor();
    expect(await pane.getByRole('main').innerText()).not.toMatch(/saknas|stämmer/);
    await close();
  }, 180_000);

  it('writes a setting to Start, and says what cannot be read', async () => {
    const desk = await atReady(bench);
    const { pane, close } = desk;
    await goToView(desk, 'Inställningar');
    const limit = pane.getByRole('textbox', { name: /^Gräns för/ });
    await limit.fill('fem');
    await pane.getByRole('button', { name: 'Spara inställningarna' }).click();
    await pane.getByText('Skriv ett tal från 0 till 100').waitFor();
    expect(await limit.evaluate(isFocused)).toBe(true);
    await limit.fill('7,5');
    await pane.getByRole('button', { name: 'Spara inställningarna' }).click();
    await pane.getByText('Inställningen är sparad på Start.').waitFor();
    expect(await onStart(desk, 'Gräns för "delvis"')).toBe(0.075);
    await close();
  }, 180_000);

  it('fits a pane of 320 pixels, and axe has nothing to say of it before and after', async () => {
    const desk = await atReady(bench, 1366);
    const { pane, page, close } = desk;
    expect(await accessibilityProblems(paneFrame(page))).toEqual([]);
    await pane.getByRole('checkbox', { name: /^Klarmarkera ändå/ }).check();
    await pane.getByRole('main').getByRole('button', { name: 'Klarmarkera', exact: true }).click();
    await pane.getByRole('region', { name: 'Kvitto' }).waitFor();
    expect(await accessibilityProblems(paneFrame(page))).toEqual([]);
    await page.locator('iframe').evaluate((frame) => Object.assign((frame as HTMLElement).style, { width: '320px' }));
    const wide = await paneFrame(page).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
    await close();
  }, 180_000);
});
