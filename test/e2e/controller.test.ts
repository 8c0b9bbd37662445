import {
  cellUnder,
  goTo,
  goToSheet,
  goToView,
  openBench,
  openingTime,
  rowWith,
  textAt,
  typeInto,
  type Bench,
  type Desk,
} from './support/workbench';
import { languages, type Words } from './support/words';

/** The chain that the controller sets up: code, level, goal, the code above. */
const goals = [
  ['1', 'Inriktningsmål', 'En stad som håller samman', ''],
  ['1.3', 'Verksamhetsområde', 'Stöd där behoven är störst', '1'],
  ['1.3:N1', 'Nämndmål', 'Vuxna får ett samordnat stöd', '1.3'],
] as const;

const indicator = {
  'Mål (kod)': '1.3:N1',
  Indikator: 'Andel nöjda deltagare',
  Måttslag: 'Andel',
  Måttenhet: '%',
  Riktning: 'Högre är bättre',
  Periodicitet: 'Tertial',
  'Redovisas i': 'T1 T2 VB',
  Period: 'Tertial 2 2026',
  'Periodens utfall': '71 %',
  Årsmål: '75 %',
} as const;

describe('a controller sets up a year and judges goals, in a browser', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  }, openingTime);
  afterAll(() => bench.close());

  it.each(languages)(
    '$language',
    async ({ locale, words }) => {
      const desk = await bench.open({ locale, viewport: { width: 3200, height: 900 } });
      await createsTemplate(desk, words);
      await writesGoals(desk, words);
      await setsLimits(desk, words);
      await judgesGoals(desk, words);
      expect(desk.complaints).toEqual([]);
      await desk.close();
    },
    180_000,
  );
});

async function createsTemplate({ page, pane }: Desk, { first, create }: Words): Promise<void> {
  await pane.getByRole('button', { name: first.create, exact: true }).click();
  await pane.getByRole('combobox', { name: create.level }).selectOption({ label: create.levels.board });
  await pane.getByRole('textbox', { name: create.year }).fill('2026');
  await pane.getByRole('textbox', { name: create.board }).fill('Fruängens stadsdelsnämnd');
  await pane.getByRole('button', { name: create.submit, exact: true }).click();
  await pane.getByText(create.done).waitFor();
  await pane.getByRole('heading', { level: 1, name: 'Fruängens stadsdelsnämnd · T2 2026' }).waitFor();
  await page.getByRole('tab', { name: 'Volymer', exact: true }).waitFor();
}

/** The goals on their sheet; Tråden shows the chain as soon as it hangs together. */
async function writesGoals({ page, pane }: Desk, { pane: frame, thread, labels }: Words): Promise<void> {
  await goToSheet(page, 'Mål');
  for (const [at, [code, level, title, above]] of goals.entries()) {
    const cells = { Kod: code, Nivå: level, Mål: title, 'Överordnat mål': above };
    for (const [header, text] of Object.entries(cells)) if (text) await typeInto(page, await cellUnder(page, header, at + 1), text);
  }
  await goToSheet(page, 'Indikatorer');
  for (const [header, text] of Object.entries(indicator)) await typeInto(page, await cellUnder(page, header, 1), text);
  expect(await textAt(page, await cellUnder(page, 'Förslag', 1))).toBe('Uppfylls inte');
  await page.locator(`#cell-${await cellUnder(page, 'Indikator', 1)}`).click();
  await goToView({ pane }, frame.views.thread);
  const chain = pane.getByRole('list', { name: thread.chain });
  await chain.getByText(labels.goalLevelsInFull.focus).waitFor();
  for (const [, , title] of goals) await chain.getByText(title).first().waitFor();
}

/** A wider limit for partly is saved on Start, and the suggestion follows in the sheet. */
async function setsLimits(desk: Desk, { pane: frame, settings }: Words): Promise<void> {
  const { page, pane } = desk;
  await goToView(desk, frame.views.settings);
  const limit = pane.getByRole('textbox', { name: settings.fields.tolerance.label() });
  await limit.fill('many');
  await pane.getByRole('button', { name: settings.save }).click();
  await pane.getByText(settings.wrong.tolerance).waitFor();
  expect(await limit.evaluate((field) => field === document.activeElement)).toBe(true);
  await limit.fill('10');
  await pane.getByRole('textbox', { name: settings.fields.limitPercent.label() }).fill('2');
  await pane.getByRole('button', { name: settings.save }).click();
  await pane.getByText(settings.saved(2)).waitFor();
  await goTo(page, 'Start_Gräns');
  // Inställningar are folded away below what unit managers fill in; the sign that unfolds them stands beneath them.
  await goTo(page, 'A70');
  await page.getByRole('button', { name: /^Rad \d+ till \d+$/, expanded: false }).click();
  await goTo(page, 'Start_Gräns');
  await page.getByRole('gridcell', { name: /^[A-Z]+\d+ 10(,0+)?\s?%$/, selected: true }).waitFor();
  await goToSheet(page, 'Indikatorer');
  expect(await textAt(page, await cellUnder(page, 'Förslag', 1))).toBe('Uppfylls delvis');
}

/** The goal above is judged better than the one beneath, which needs a reason. */
async function judgesGoals(desk: Desk, { pane: frame, judge, labels }: Words): Promise<void> {
  const { page, pane } = desk;
  await goToView(desk, frame.views.judge);
  const word = (name: string) => pane.getByRole('combobox', { name: new RegExp(`^${judge.judged} .*${name}`) });
  await word(goals[2][2]).selectOption({ label: labels.judgements.partly });
  await pane.getByRole('button', { name: judge.save(1) }).click();
  await pane.getByText(judge.saved(1)).waitFor();
  // What was saved is what the goal above is suggested from.
  await word(goals[1][2]).selectOption({ label: labels.judgements.fully });
  await pane.getByRole('textbox', { name: new RegExp(`^${judge.reason}.*${goals[1][2]}`) }).fill('Målet uppnås med höstens insatser.');
  await pane.getByRole('button', { name: judge.save(1) }).click();
  await pane.getByText(judge.saved(1)).waitFor();
  await goToSheet(page, 'Mål');
  const area = await rowWith(page, 'Mål', goals[1][2]);
  expect(await textAt(page, await cellUnder(page, 'Förslag', area))).toBe('Uppfylls delvis');
  expect(await textAt(page, await cellUnder(page, 'Bedömning', area))).toBe('Uppfylls helt');
  expect(await textAt(page, await cellUnder(page, 'Motivering till bedömningen', area))).toBe('Målet uppnås med höstens insatser.');
}
