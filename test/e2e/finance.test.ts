import { cellUnder, goToSheet, goToView, openBench, openingTime, rowWith, textAt, type Bench } from './support/workbench';
import { languages } from './support/words';

describe('a finance officer reads the result and makes the report, in a browser', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  }, openingTime);
  afterAll(() => bench.close());

  it.each(languages)(
    '$language',
    async ({ locale, words }) => {
      const { home, report, thread, pane: frame } = words;
      const desk = await bench.open({ locale, viewport: { width: 3200, height: 2400 } });
      const { page, pane } = desk;
      await page.getByRole('button', { name: 'Enhetens T2' }).click();
      const main = pane.getByRole('main');
      // What Hem says is what the sheet has summed up.
      for (const sum of [`${home.budget}29 500 tkr`, `${home.forecast}29 680 tkr`, `${home.deviation}−180 tkr (−0,6 %)`]) {
        await main
          .getByRole('listitem')
          .filter({ hasText: new RegExp(sum.replace(/[ ()]/g, (sign) => (sign === ' ' ? '\\s' : `\\${sign}`))) })
          .waitFor();
      }
      await goToSheet(page, 'Driftbudget');
      const costs = await rowWith(page, 'Rad', 'Löner');
      const deviation = await cellUnder(page, 'Avvikelse', costs);
      expect(await textAt(page, deviation)).toBe('−190');

      // The row beside its thread: whether the deviation has to be explained, and is.
      await page.locator(`#cell-${deviation}`).click();
      await goToView(desk, frame.views.thread);
      await main.getByRole('heading', { level: 2, name: /Löner/ }).waitFor();
      await main.getByText(thread.comment.written).waitFor();

      await goToView(desk, frame.views.report);
      await main.getByRole('checkbox', { name: report.chapter.opening }).uncheck();
      await main.getByRole('checkbox', { name: report.chapter.accepted }).uncheck();
      await main.getByRole('button', { name: report.make, exact: true }).click();
      await main.getByRole('status').getByText(report.made('').replace(/\.$/, '').trim()).waitFor();
      const sheet = page.getByRole('tab', { selected: true });
      expect(await sheet.innerText()).toMatch(/^Rapport/);
      const cells = page.getByRole('gridcell');
      await cells.filter({ hasText: 'Fruängens enhet för vuxenstöd' }).first().waitFor();
      expect(await cells.filter({ hasText: 'Sammanfattande analys' }).count()).toBe(0);

      // Back from the sheet by the link; the choices are in the workbook the next time.
      await goToSheet(page, 'Start');
      await main.getByRole('button', { name: report.show }).click();
      await page.getByRole('tab', { name: /^Rapport/, selected: true }).waitFor();
      await goToView(desk, frame.views.home);
      await goToView(desk, frame.views.report);
      expect(await main.getByRole('checkbox', { name: report.chapter.opening }).isChecked()).toBe(false);
      expect(desk.complaints).toEqual([]);
      await desk.close();
    },
    180_000,
  );
});
