import { plantedWorkbook } from './support/planted-t2';
import {
  cellUnder,
  goTo,
  goToSheet,
  goToView,
  openBench,
  openFile,
  openingTime,
  rowWith,
  textAt,
  typeInto,
  type Bench,
  type Desk,
} from './support/workbench';
import { languages, type Words } from './support/words';

/** 2,000 characters in paragraphs, with a list, as people paste them. */
const analysis =
  `Deltagarna klarar mer på egen hand än i våras.\n\n- fasta kontaktpersoner\n- gemensam planering\n\n${'Målet nås delvis, eftersom sjukfrånvaron var hög. '.repeat(50)}`
    .slice(0, 1999)
    .concat('.');

describe('a manager takes a T2 from a template with faults to Klarmarkerad, in a browser', () => {
  let bench: Bench;
  let workbook: Buffer;
  beforeAll(async () => {
    [bench, workbook] = await Promise.all([openBench(), plantedWorkbook()]);
  }, openingTime);
  afterAll(() => bench.close());

  it.each(languages)(
    '$language',
    async ({ locale, words }) => {
      const desk = await bench.open({ locale, viewport: { width: 3200, height: 900 } });
      const { page, pane } = desk;
      await openFile(desk, workbook, /^Solgläntans enhet · T2 2026$/);
      await pane.getByRole('heading', { level: 2, name: new RegExp(words.home.progress(1, 5)) }).waitFor();
      const check = pane
        .getByRole('main')
        .getByRole('button', { name: new RegExp(`^${words.home.check} ${words.pane.findings.count.error(5)}`) });
      await check.waitFor();

      await putsRight(desk, words);
      await fillsIn(desk, words);
      await writes(desk, words);
      await judges(desk, words);

      await goToView(desk, words.pane.views.ready);
      await pane.getByText(words.ready.nothingInTheWay).waitFor();
      await pane.getByRole('combobox', { name: words.ready.role }).selectOption({ label: words.ready.roles.unitManager });
      await pane.getByRole('button', { name: words.ready.mark.ready, exact: true }).click();
      await pane.getByText(words.ready.marked.ready).waitFor();
      const receipt = pane.getByRole('heading', { level: 3, name: words.ready.receipt });
      expect(await receipt.evaluate((heading) => heading === document.activeElement)).toBe(true);
      for (const [name, said] of [
        ['Start_Status', 'Klarmarkerad'],
        ['Start_KlarmarkeradAv', 'enhetschef'],
      ] as const) {
        await goTo(page, name);
        await page.getByRole('gridcell', { name: new RegExp(` ${said}$`), selected: true }).waitFor();
      }
      expect(desk.complaints).toEqual([]);
      await desk.close();
    },
    180_000,
  );
});

/** An outcome in words by the fix of Kontroll, a total outside men and women in the sheet: both findings go. */
async function putsRight(desk: Desk, { pane: frame, check }: Words): Promise<void> {
  const { page, pane } = desk;
  await goToView(desk, frame.views.check);
  const inWords = pane.getByRole('button', { name: /V02/ });
  await inWords.click();
  await pane.getByRole('button', { name: new RegExp(`^${check.fix}: .*94 %`) }).click();
  await pane.getByText(check.fixed(1)).waitFor();
  expect(await textAt(page, await cellUnder(page, 'Periodens utfall', 1))).toMatch(/^94(,\d+)?\s?%$/);
  const outside = pane.getByRole('button', { name: /V05/ });
  await outside.waitFor();
  await typeInto(page, await cellUnder(page, 'Utfall män/pojkar', 2), '84 %');
  await outside.waitFor({ state: 'detached' });
}

/** What is missing, row by row in Fyll i: an outcome, two forecasts, and the causes and actions that the forecasts ask for. */
async function fillsIn(desk: Desk, { pane: frame, entry }: Words): Promise<void> {
  const { page, pane } = desk;
  const fill = async (row: string, fields: Readonly<Record<string, string>>): Promise<void> => {
    for (const [header, text] of Object.entries(fields)) await pane.getByRole('textbox', { name: header, exact: true }).fill(text);
    await pane.getByRole('button', { name: entry.save, exact: true }).click();
    await pane.getByText(entry.saved(row)).waitFor();
  };
  await goToSheet(page, 'Start');
  await goToView(desk, frame.views.entry);
  await pane
    .getByRole('main')
    .getByRole('button', { name: /^Sjukfrånvaro/ })
    .click();
  await pane.getByRole('heading', { level: 2, name: 'Sjukfrånvaro' }).waitFor();
  await fill('Sjukfrånvaro', { 'Periodens utfall': '7,4', Analys: 'Årsmålet nås inte, eftersom sjukfrånvaron var hög under våren.' });
  await goToSheet(page, 'Indikatorer');
  expect(await textAt(page, await cellUnder(page, 'Periodens utfall', 3))).toMatch(/^7,40?\s?%$/);

  const rows = [
    ['Löner', '8 400', 'Vikarier under våren.', 'Färre vikarier från oktober.'],
    ['Övriga kostnader', '3 500', 'Fler köpta insatser.', 'Två insatser avslutas i oktober.'],
  ] as const;
  for (const [at, [row, forecast, cause, action]] of rows.entries()) {
    await goToSheet(page, 'Driftbudget');
    const cell = await cellUnder(page, 'Rad', at + 1);
    await page.locator(`#cell-${cell}`).click();
    await pane.getByRole('heading', { level: 2, name: row }).waitFor();
    await fill(row, { Prognos: forecast, 'Orsak till avvikelse': cause, Åtgärd: action });
    expect(await textAt(page, await cellUnder(page, 'Prognos', at + 1))).toMatch(/^[38]\s[45]00$/);
    expect(await textAt(page, await cellUnder(page, 'Avvikelse', at + 1))).toMatch(/^[−-][34]00$/);
    expect(await textAt(page, await cellUnder(page, 'Orsak till avvikelse', at + 1))).toBe(cause);
    expect(await textAt(page, await cellUnder(page, 'Åtgärd', at + 1))).toBe(action);
  }
}

/** A long analysis in the editor for texts, ticked as done. */
async function writes(desk: Desk, { pane: frame, home, text }: Words): Promise<void> {
  const { page, pane } = desk;
  await goToView(desk, frame.views.home);
  await pane
    .getByRole('main')
    .getByRole('button', { name: new RegExp(`^${home.lines.texts} `) })
    .click();
  await pane.getByRole('heading', { level: 2, name: 'Analys' }).waitFor();
  expect(analysis).toHaveLength(2000);
  await pane.getByRole('textbox', { name: 'Text', exact: true }).fill(analysis);
  await pane.getByText(/^2\s000 /).waitFor();
  await pane.getByRole('checkbox', { name: text.done }).check();
  await pane.getByRole('button', { name: text.save, exact: true }).click();
  await pane.getByText(/Texten ”Analys.*” är sparad|“Analys.*” is saved/).waitFor();
  const row = await rowWith(page, 'Rubrik', 'Analys');
  expect(await textAt(page, await cellUnder(page, 'Text', row))).toBe(analysis);
}

/** Every suggestion taken, the goal judged by the manager. */
async function judges(desk: Desk, { pane: frame, judge, labels }: Words): Promise<void> {
  const { page, pane } = desk;
  await goToView(desk, frame.views.judge);
  await pane.getByRole('button', { name: judge.takeAll(3) }).click();
  const judged = (name: string) => pane.getByRole('combobox', { name: new RegExp(`^${judge.judged} .*${name}`) });
  await judged('Deltagarna klarar mer på egen hand').selectOption({ label: labels.judgements.partly });
  await judged('Sjukfrånvaro').selectOption({ label: labels.judgements.partly });
  await pane.getByRole('button', { name: judge.save(4) }).click();
  const reason = pane.getByRole('textbox', { name: new RegExp(`^${judge.reason}.* Sjukfrånvaro`) });
  await pane.getByText(judge.reasonMissing).waitFor();
  expect(await reason.evaluate((field) => field === document.activeElement)).toBe(true);
  await reason.fill('Frånvaron har minskat varje månad sedan maj.');
  await pane.getByRole('button', { name: judge.save(4) }).click();
  await pane.getByText(judge.saved(4)).waitFor();
  await goToSheet(page, 'Mål');
  const goal = await rowWith(page, 'Mål', 'Deltagarna klarar mer på egen hand');
  expect(await textAt(page, await cellUnder(page, 'Bedömning', goal))).toBe('Uppfylls delvis');
  await goToSheet(page, 'Indikatorer');
  expect(await textAt(page, await cellUnder(page, 'Motivering till bedömningen', 3))).toBe('Frånvaron har minskat varje månad sedan maj.');
}
