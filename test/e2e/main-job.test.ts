import { readFile } from 'node:fs/promises';
import { cellAt, openBench, openingTime, typeInto, underHeader, type Bench } from './support/workbench';

describe('the main job, in a browser', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  }, openingTime);
  afterAll(() => bench.close());

  it('creates a template, takes figures, finds what is wrong, leads to the cell, makes a report and saves', async () => {
    const { page, pane, complaints, close } = await bench.open({ viewport: { width: 3200, height: 900 } });

    await pane.getByRole('button', { name: 'Skapa mall' }).click();
    await pane.getByRole('button', { name: 'Skapa mall' }).click();
    expect(await pane.getByText('Skriv ett namn.').isVisible()).toBe(true);
    await pane.getByRole('textbox', { name: 'Nämnd' }).fill('Äldrenämnden');
    await pane.getByRole('textbox', { name: 'Enhet' }).fill('Fruängens enhet');
    await pane.getByRole('button', { name: 'Skapa mall' }).click();
    await pane.getByText('Mallen är klar.').waitFor();
    expect(await pane.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Fruängens enhet · T2 \d{4}$/);

    await page.getByRole('tab', { name: 'Indikatorer' }).click();
    const figures = {
      Indikator: 'Andel nöjda brukare',
      Måttslag: 'Andel',
      Måttenhet: '%',
      Könsuppdelad: 'Ja',
      'Redovisas i': 'T1 T2 VB',
      'Periodens utfall': '37,4 %',
      'Utfall män/pojkar': '2 %',
      'Utfall kvinnor/flickor': '28 %',
      Årsmål: '75 %',
    };
    for (const [header, text] of Object.entries(figures)) await typeInto(page, await underHeader(page, header), text);
    const outcome = await underHeader(page, 'Periodens utfall');
    expect(await cellAt(page, outcome).getAttribute('aria-label')).toMatch(/^[A-Z]+\d+ 37,40%$/);

    // The check runs by itself after a change; the button asks for it now.
    await pane.getByRole('navigation').getByRole('button', { name: 'Kontroll' }).click();
    await pane.getByRole('button', { name: 'Kontrollera' }).click();
    await pane.getByText('Kontrollen är klar:').waitFor();
    await page.getByRole('tab', { name: 'Start' }).click();
    await pane.getByRole('button', { name: /Varning Indikatorer!.*V05.*37,4.*ligger utanför/ }).click();
    await page.locator(`#cell-${outcome}[aria-selected="true"]`).waitFor();
    expect(await page.getByRole('tab', { name: 'Indikatorer' }).getAttribute('aria-selected')).toBe('true');

    await pane.getByRole('navigation').getByRole('button', { name: 'Rapport' }).click();
    await pane.getByRole('button', { name: 'Gör rapport' }).click();
    await pane.getByText('Rapporten är klar på bladet').waitFor();
    expect(await page.getByRole('tab', { name: /^Rapport/ }).getAttribute('aria-selected')).toBe('true');
    expect(await page.getByRole('gridcell', { name: /Fruängens enhet/ }).count()).toBeGreaterThan(0);

    await pane.getByRole('button', { name: 'Gör en kopia att skicka' }).click();
    await pane.getByRole('button', { name: 'Ta fram kopian' }).click();
    await pane.getByText(/^Bladet Rapport .* skickas\.$/).waitFor();
    const [copy] = await Promise.all([page.context().waitForEvent('page'), pane.getByRole('button', { name: 'Öppna kopian' }).click()]);
    await copy.getByRole('heading', { level: 1, name: 'Arbetsbok2.xlsx' }).waitFor();
    expect(await copy.getByRole('tab').allInnerTexts()).toEqual([expect.stringMatching(/^Rapport T2 \d{4}$/)]);
    expect(await copy.getByRole('gridcell', { name: /Fruängens enhet/ }).count()).toBeGreaterThan(0);
    await copy.close();
    await pane.getByText('Kopian är öppen').waitFor();

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Spara' }).click()]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');

    expect(complaints).toEqual([]);
    await close();
  }, 120_000);

  it('makes a monthly report up to the month that was chosen', async () => {
    const { page, pane, close } = await bench.open();
    await pane.getByRole('button', { name: 'Skapa mall' }).click();
    await pane.getByRole('combobox', { name: 'Dokumenttyp' }).selectOption({ label: 'Månadsrapport' });
    await pane.getByRole('combobox', { name: 'Till och med' }).selectOption({ label: 'maj' });
    await pane.getByRole('textbox', { name: 'Enhet' }).fill('Fruängens enhet');
    await pane.getByRole('button', { name: 'Skapa mall' }).click();
    await pane.getByRole('heading', { level: 1, name: /^Fruängens enhet · Månadsrapport maj \d{4}$/ }).waitFor();
    expect(await page.getByRole('gridcell', { name: /maj$/i }).count()).toBeGreaterThan(0);
    await close();
  }, 120_000);

  it('checks again by itself when somebody has changed a cell', async () => {
    const { page, pane, close } = await bench.open({ viewport: { width: 3200, height: 900 } });
    await pane
      .getByRole('button', { name: /tertialrapport 2/ })
      .first()
      .click();
    await pane.getByText('Exemplet är inlagt.').waitFor();
    await page.getByRole('tab', { name: 'Indikatorer' }).click();
    const outcome = await underHeader(page, 'Periodens utfall');
    await typeInto(page, outcome, 'kommer senare');
    await pane.getByRole('navigation').getByRole('button', { name: 'Kontroll' }).click();
    await pane.getByRole('button', { name: new RegExp(`Fel Indikatorer!${outcome} V02`) }).waitFor();
    await close();
  }, 120_000);

  it('says so in words when the workbook already has such sheets, and leaves them alone', async () => {
    const { page, pane, close } = await bench.open();
    await pane.getByRole('button', { name: 'Skapa mall' }).waitFor();
    await page.evaluate(() => window.__workbenchHost?.workbook.addWorksheet('Mål'));
    await pane.getByRole('button', { name: /verksamhetsplan/ }).click();
    await pane
      .getByRole('alert')
      .getByText(/Exemplet lades inte in\. .*Mål.* finns redan.* Arbetsboken är som den var\./)
      .waitFor();
    await close();
  }, 120_000);
});
