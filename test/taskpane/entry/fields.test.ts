import { computePlan } from '../../../src/domain/computed';
import type { Plan } from '../../../src/domain/plan';
import { fieldsOf } from '../../../src/taskpane/entry/fields';
import { nextLeft, rowsLeft } from '../../../src/taskpane/entry/left';
import { liveOf } from '../../../src/taskpane/entry/live';
import { referencesOf } from '../../../src/taskpane/entry/references';
import { entryRow, nameOf, type EntryTable } from '../../../src/taskpane/entry/row';
import { aBudgetRow, aGoal, aPlan, aText, aVolumeRow, anAction, anActivity, anIndicator } from '../../support/plan';

/** "Periodens utfall*" for what is due, and what stands apart after a bar. */
function asked(plan: Plan, table: EntryTable): string {
  const at = entryRow(plan, { table, row: plan[table][0]?.key ?? null });
  if (!at) throw new Error('no row');
  const fields = fieldsOf(at, plan.start, liveOf(at, plan, computePlan(plan)));
  const print = (apart: boolean) =>
    fields.filter((field) => field.apart === apart).map(({ column, due }) => `${column.header}${due ? '*' : ''}`);
  return [print(false).join(', '), print(true).join(', ')].filter(Boolean).join(' | ');
}

const t2 = { type: 'T2', level: 'unit', periodMonth: 8, amountUnit: 'tkr' } as const;

describe('what a row is asked for', () => {
  const indicator = anIndicator({
    owner: 'unit',
    name: 'Sjukfrånvaro',
    kind: 'share',
    measureUnit: '%',
    direction: 'lower',
    periodicity: 'tertial',
    dueIn: 'T1 T2 VB',
    measuredAs: 'level',
    period: 'Tertial 2 2026',
    target: '6,5 %',
  });

  it('of an indicator in a report: its outcome, not what the plan has set', () => {
    const plan = aPlan({ start: t2, indicators: [indicator] });
    expect(asked(plan, 'indicators')).toMatch(
      /^Period\*, Periodens utfall\*, Prognos helår, Bedömning, Analys \| Mål \(kod\)\*, Indikator\*/,
    );
    expect(asked(plan, 'indicators')).toContain('Årsmål*, Stödjer enhetsmål');
  });

  it('of an indicator split by sex, judged otherwise than suggested: those figures and a reason too', () => {
    const judged = { ...indicator, bySex: true, judged: 'fully' as const };
    const plan = aPlan({ start: t2, indicators: [anIndicator({ ...judged, outcome: '9 %', measuredAs: 'accumulated' })] });
    expect(asked(plan, 'indicators')).toMatch(
      /^Period\*, Periodens utfall\*, Utfall män\/pojkar\*, Utfall kvinnor\/flickor\*, Prognos helår\*, Bedömning, Analys\* \|/,
    );
    const withForecast = aPlan({ start: t2, indicators: [anIndicator({ ...judged, outcome: '9 %' })] });
    expect(asked(withForecast, 'indicators')).toContain('Motivering till bedömningen*');
  });

  it('of an indicator given from above: only what the unit itself fills in', () => {
    const plan = aPlan({ start: t2, indicators: [{ ...indicator, owner: 'council' }] });
    expect(asked(plan, 'indicators')).not.toMatch(/Indikator\*|Riktning|Måttenhet/);
  });

  it('of an indicator in a plan: its target and definition, no outcome', () => {
    const plan = aPlan({ start: { ...t2, type: 'VP', periodMonth: null }, indicators: [indicator] });
    expect(asked(plan, 'indicators')).toMatch(/^Mål \(kod\)\*, Indikator\*, Måttslag\*, Riktning\*, Periodicitet\*, Årsmål\* \|/);
  });

  it('of a budget row: figures, and a cause and a measure where the deviation passes the limits', () => {
    const limits = { ...t2, signs: 'costPositive', limitAmount: '100', limitPercent: '1 %' } as const;
    const row = { owner: 'unit' as const, label: 'Löner', kind: 'cost' as const, budget: '10 000', outcome: '7 000' };
    expect(asked(aPlan({ start: limits, budget: [aBudgetRow({ ...row, forecast: '10 500' })] }), 'budget')).toMatch(
      /^Utfall\*, Prognos\*, Orsak till avvikelse\*, Åtgärd\* \|/,
    );
    expect(asked(aPlan({ start: limits, budget: [aBudgetRow({ ...row, forecast: '9 990' })] }), 'budget')).toMatch(
      /^Utfall\*, Prognos\*, Orsak till avvikelse \|/,
    );
  });

  it('of goals, activities, texts, measures and volumes', () => {
    const plan = aPlan({
      start: t2,
      goals: [aGoal({ owner: 'unit', level: 'unit', code: '1.1:E1', parent: '1.1' })],
      activities: [anActivity({ owner: 'unit', status: 'delayed' })],
      texts: [aText({ owner: 'unit', heading: 'Sammanfattande analys' })],
      actions: [anAction({ area: 'Löner' })],
      volumes: [aVolumeRow({ owner: 'unit' })],
    });
    expect(asked(plan, 'goals')).toMatch(/^Bedömning\* \|/);
    expect(asked(plan, 'activities')).toMatch(/^Startdatum\*, Slutdatum\*, Status\*, Avvikelse\*, Analys \|/);
    expect(asked(plan, 'texts')).toMatch(/^Text\*, Klar\* \|/);
    expect(asked(plan, 'actions')).toMatch(
      /^Effekt i år\*, Ingår i prognosen\*, Ansvarig\*, Klart senast\*, Status\*, Uppnådd effekt, Kommentar/,
    );
    expect(asked(plan, 'volumes')).toMatch(/^Summering\*, Jan\*, Feb\*, Mar\*, Apr\*, Maj\*, Jun\*, Jul\*, Aug\*, Kommentar \|/);
  });

  it('of a focus goal nothing, of a text given from above nothing', () => {
    const plan = aPlan({
      start: t2,
      goals: [aGoal({ owner: 'council', level: 'focus', code: '1' })],
      texts: [aText({ owner: 'board', heading: 'Beskrivning' })],
    });
    expect(asked(plan, 'goals')).toBe('Ansvarig');
    expect(asked(plan, 'texts')).not.toContain('Text*');
  });
});

describe('what stands beside a field', () => {
  it('is last period, the previous forecast and the target, with their unit', () => {
    const plan = aPlan({
      start: t2,
      indicators: [anIndicator({ measureUnit: '%', outcomePrevious: '7,1 %', outcomePrior: '7,5 %', target: '6,5 %' })],
    });
    const at = entryRow(plan, { table: 'indicators', row: plan.indicators[0]!.key })!;
    const outcome = fieldsOf(at, plan.start, {}).find(({ key }) => key === 'outcome')!;
    expect(referencesOf(at, outcome.column, plan.start).map(({ header, printed }) => `${header} ${printed}`)).toEqual([
      'Utfall föregående rapport 7,1 %',
      'Utfall VB föregående år 7,5 %',
      'Årsmål 6,5 %',
    ]);
  });
});

describe('the walk through what is due', () => {
  const plan = aPlan({
    start: t2,
    budget: [
      aBudgetRow({ owner: 'unit', label: 'Löner', kind: 'cost', budget: '100', outcome: '60' }),
      aBudgetRow({ owner: 'unit', label: 'Lokaler', kind: 'cost', budget: '100', outcome: '60', forecast: '100' }),
    ],
    goals: [aGoal({ owner: 'unit', level: 'unit', code: '1.1:E1', parent: '1.1', title: 'Trygghet' })],
  });
  const left = rowsLeft(plan, computePlan(plan));

  it('names every row with what it lacks, in the order in which people do them', () => {
    expect(left.map(({ at, headers }) => `${nameOf(at)}: ${headers.join(', ')}`)).toEqual(['Löner: Prognos', 'Trygghet: Bedömning']);
  });

  it('goes on from where one is, and from the end to the beginning', () => {
    const rowNamed = (table: EntryTable, at: number) => entryRow(plan, { table, row: plan[table][at]!.key });
    const nameAfter = (table: EntryTable, at: number) => nameOf(nextLeft(left, plan, rowNamed(table, at))!.at);
    expect([nameAfter('budget', 0), nameAfter('budget', 1), nameAfter('goals', 0)]).toEqual(['Trygghet', 'Trygghet', 'Löner']);
  });
});
