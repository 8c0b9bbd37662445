import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { readUnit } from '../../src/unit-files';
import { goToView, openBench, openingTime, paneFrame, type Bench } from './support/workbench';

const list = 'Avdelning\tEnhet\tEnhets-id\tBudgetram\nNorra\tEken\tE1\t1 200 tkr\nSödra\tAlen\tE2\t';

describe('Dela ut till enheter, in a browser', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  }, openingTime);
  afterAll(() => bench.close());

  it('makes the units’ workbooks of a pasted list; where Excel gives no file of a copy that is chosen, where nothing is saved one at a time', async () => {
    const desk = await bench.open();
    const { page, pane, complaints, close } = desk;
    await page.getByRole('button', { name: 'Enhetens T2' }).click();
    await pane.getByRole('heading', { level: 1, name: /· T2 \d{4}$/ }).waitFor();
    await goToView(desk, 'Dela ut till enheter');
    const field = pane.getByRole('textbox', { name: 'Klistra in listan' });
    const use = async (text: string): Promise<void> => {
      await field.fill(text);
      await pane.getByRole('button', { name: 'Använd listan' }).click();
    };
    await use(`${list}\nSödra\t\tE3\t`);
    await pane.getByText('Rad 4: enhetens namn saknas.').waitFor();
    expect(await pane.getByRole('button', { name: /^Gör \d/ }).count()).toBe(0);
    await use(list);
    await pane.getByText('Inklistrad lista: 2 enheter.').waitFor();
    await pane.getByText('1 enhet har ingen budgetram i listan.').waitFor();
    await pane.getByRole('button', { name: 'Gör 2 arbetsböcker' }).click();
    await pane.getByRole('heading', { name: '2 arbetsböcker är gjorda' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('button', { name: 'Spara alla i en zip-fil' }).click(),
    ]);
    await pane.getByText(/^T2 \d{4} enheter\.zip är lämnad till webbläsaren/).waitFor();
    expect(download.suggestedFilename()).toMatch(/^T2 \d{4} enheter\.zip$/);
    const files = Object.entries(unzipSync(await readFile(await download.path())));
    expect(files.map(([name, bytes]) => [name.replace(/\d{4}/, 'år'), startOf(bytes)])).toEqual([
      ['T2 år – Eken.xlsx', ['Norra', 'Eken', 'E1', '1200']],
      ['T2 år – Alen.xlsx', ['Södra', 'Alen', 'E2', '']],
    ]);

    // Excel on the web hands out no file.
    await paneFrame(page).evaluate(() => {
      Object.assign(Office.context.document, {
        getFileAsync: (_type: unknown, _options: unknown, callback: (result: { readonly status: string }) => void) =>
          callback({ status: 'failed' }),
      });
      // Office on a Mac saves none.
      Object.assign(Office.context, { platform: 'Mac' });
    });
    await use(list);
    await pane.getByRole('button', { name: 'Gör 2 arbetsböcker' }).click();
    await pane.getByText(/^Excel lämnade inte ut arbetsbokens fil\./).waitFor();
    const chooser = pane.getByLabel('Välj mallens fil');
    await chooser.setInputFiles({ name: 'mall.xlsx', mimeType: 'text/plain', buffer: Buffer.from('ingen arbetsbok') });
    await pane.getByText('Arbetsboken går inte att läsa som en arbetsbok av mallen.').waitFor();
    await chooser.setInputFiles(path.join(bench.folder, 'examples/unit-t2.xlsx'));
    await pane.getByText(/^Här kan inga filer sparas direkt\./).waitFor();
    const [made] = await Promise.all([
      page.context().waitForEvent('page'),
      pane.getByRole('button', { name: /^Öppna T2 \d{4} – Eken\.xlsx/ }).click(),
    ]);
    await made
      .frameLocator('iframe')
      .getByRole('heading', { level: 1, name: /^Eken · T2 \d{4}$/ })
      .waitFor();
    await pane.getByText(/Eken\.xlsx är öppen i ett eget fönster\. Spara den\.$/).waitFor();
    expect(complaints).toEqual([]);
    await close();
  }, 180_000);
});

/** Department, unit, id and frame on Start. */
function startOf(bytes: Uint8Array): readonly string[] {
  const unit = readUnit(bytes);
  if (!unit.ok) throw new Error(unit.reason);
  const { department, unit: name, unitId, frame } = unit.read.plan.start;
  return [department, name, unitId, frame.kind === 'number' ? frame.amount.toFixed() : ''];
}
