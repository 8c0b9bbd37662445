import { readFile } from 'node:fs/promises';
import { goTo, goToView, openBench, openingTime, textAt, type Bench } from './support/workbench';

describe('the next period, from the pane', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  }, openingTime);
  afterAll(() => bench.close());

  it('is told before it is made, opens beside, and begins in an empty workbook from last period’s file', async () => {
    const { page, pane, complaints, close } = await bench.open();
    await pane.getByRole('button', { name: /enhets tertialrapport 2/ }).click();
    await pane.getByText('Exemplet är inlagt.').waitFor();

    await goToView({ pane }, 'Skapa nästa period');
    expect(await pane.getByRole('combobox', { name: 'Ny arbetsbok för' }).innerText()).toMatch(/^VB \d{4}/);
    await pane.getByText(/^\d+ rader följer med, \d+ celler töms, \d+ rad(er)? följer inte med\.$/).waitFor();
    await pane.getByRole('button', { name: /^Indikatorer, Analys: \d+ celler/ }).click();
    expect(
      await pane
        .getByRole('listitem')
        .filter({ hasText: /^Sjukfrånvaro/ })
        .count(),
    ).toBeGreaterThan(0);

    const [made] = await Promise.all([page.context().waitForEvent('page'), pane.getByRole('button', { name: /^Skapa VB/ }).click()]);
    await made.getByRole('heading', { level: 1, name: 'Arbetsbok2.xlsx' }).waitFor();
    const beside = made.frameLocator('iframe');
    await beside.getByRole('heading', { level: 1, name: /VB \d{4}$/ }).waitFor();
    await beside.getByRole('heading', { level: 2, name: /^Att göra/ }).waitFor();
    expect(await made.getByRole('tab').allInnerTexts()).toEqual(expect.arrayContaining(['Start', 'Mål', 'Indikatorer', 'Driftbudget']));
    await goTo(made, 'B1');
    expect(await textAt(made, 'B1')).toMatch(/· VB \d{4}$/);
    await made.close();
    await pane.getByText(/är öppen i ett eget fönster\. Spara den/).waitFor();

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Spara' }).click()]);
    const buffer = await readFile(await download.path());
    const desk = await bench.open();
    await desk.pane.getByRole('button', { name: 'Förra periodens arbetsbok' }).click();
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await desk.pane.getByLabel('Välj fil').setInputFiles({ name: 'T2.xlsx', mimeType, buffer });
    await desk.pane.getByRole('combobox', { name: 'Ny arbetsbok för' }).waitFor();
    await desk.pane.getByRole('button', { name: /^Skapa VB .* här$/ }).click();
    await desk.pane.getByText(/^VB \d{4} är skapad\. \d+ rader följer med/).waitFor();
    await desk.pane.getByRole('heading', { level: 1, name: /VB \d{4}$/ }).waitFor();

    await goToView(desk, 'Jämför perioder');
    await desk.pane.getByLabel('Välj filer').setInputFiles({ name: 'T2.xlsx', mimeType, buffer });
    await desk.pane.getByText(/^\d+ indikatorer i 2 perioder\.$/).waitFor();
    await desk.pane.getByRole('button', { name: 'Gör bladet Jämförelse' }).click();
    await desk.pane.getByText(/^Bladet Jämförelse är gjort: \d+ indikatorer\./).waitFor();
    expect(await desk.page.getByRole('tab', { name: 'Jämförelse' }).getAttribute('aria-selected')).toBe('true');
    expect([...complaints, ...desk.complaints]).toEqual([]);
    await Promise.all([close(), desk.close()]);
  }, 180_000);
});
