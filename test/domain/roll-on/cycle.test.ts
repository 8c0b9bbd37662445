import { rollOn, type NextDocument } from '../../../src/domain/roll-on/roll-on';
import { printValue } from '../../../src/domain/print-value';
import { readValue } from '../../../src/domain/read-value';
import type { Plan, Row } from '../../../src/domain/plan';
import type { Value } from '../../../src/domain/value';
import {
  aBudgetRow,
  aCompensationLevel,
  aComplaintRow,
  aGoal,
  aHandledFinding,
  anActivity,
  anAdjustment,
  anIndicator,
  anInvestment,
  aPlan,
  aResultUnit,
  aSumRow,
  aSurveyRow,
  aText,
  aVolumeRow,
} from '../../support/plan';

const next = (type: NextDocument['type'], year = 2026): NextDocument => ({ type, year, documentKey: `${type}-${year}` });
const printed = (value: Value | undefined): string => (value ? printValue(value, '') : 'saknas');
const only = <R extends Row>(rows: readonly R[]): R => {
  const [row] = rows;
  if (!row) throw new Error('the row is gone');
  return row;
};

/** Writes in the only row of each table, as somebody does in a period. */
type Edit = {
  readonly [Id in 'goals' | 'indicators' | 'activities' | 'budget' | 'investments' | 'resultUnits']?: Partial<Plan[Id][number]>;
};
const write = (plan: Plan, edit: Edit): Plan => ({
  ...plan,
  goals: plan.goals.map((row) => ({ ...row, ...edit.goals })),
  indicators: plan.indicators.map((row) => ({ ...row, ...edit.indicators })),
  activities: plan.activities.map((row, at) => ({ ...row, ...(at === 0 ? edit.activities : { status: 'finished' as const }) })),
  budget: plan.budget.map((row) => ({ ...row, ...edit.budget })),
  investments: plan.investments.map((row) => ({ ...row, ...edit.investments })),
  resultUnits: plan.resultUnits.map((row) => ({ ...row, ...edit.resultUnits })),
});

const vp = aPlan({
  start: {
    type: 'VP',
    year: 2026,
    periodMonth: null,
    level: 'unit',
    status: 'decided',
    decidedBy: 'Nämnden',
    frame: '100',
    documentKey: 'VP-2026',
  },
  goals: [aGoal({ code: '1.1' })],
  indicators: [anIndicator({ name: 'Nöjda', periodicity: 'tertial', measureUnit: '%', target: '80 %', councilTarget: '85 %' })],
  activities: [anActivity({ name: 'Fortsätter' }), anActivity({ name: 'Blir klar' })],
  budget: [aBudgetRow({ label: 'Löner', budget: '100' })],
  investments: [anInvestment({ budget: '5' })],
  resultUnits: [aResultUnit({ name: 'Solen', grossBudget: '1000', carriedIn: '3' })],
  texts: [
    aText({ chapter: 'opening', heading: 'Enhetens uppdrag', text: 'Vi lär.' }),
    aText({ chapter: 'goals', goal: '1.1', heading: 'Arbetssätt', text: 'Så gör vi.', done: true }),
    aText({ chapter: 'goals', goal: '1.1', heading: 'Beskrivning', owner: 'board', text: 'Om målet.' }),
    aText({ chapter: 'goals', goal: '1.1', heading: 'Förväntat resultat', owner: 'unit', text: 'Fler läser.' }),
    aText({ chapter: 'goals', goal: '1.1', heading: 'Analys', text: '' }),
    aText({ chapter: 'economy', heading: 'Resursanvändning', text: 'Pengarna.' }),
  ],
});

const t1 = rollOn(vp, next('T1'));
const t1Written = write(t1.plan, {
  goals: { fulfilment: 'partly', reason: 'Det går trögt.' },
  indicators: { outcome: readValue('61 %'), forecast: readValue('71 %'), judged: 'partly', analysis: 'Fler svarar.' },
  activities: { status: 'ongoing', deviation: 'Sen start.' },
  budget: { outcome: readValue('31'), forecast: readValue('101'), cause: 'Fler barn.' },
  investments: { outcome: readValue('1'), forecast: readValue('6') },
});
const t2 = rollOn(t1Written, next('T2'));
const t2Written = write(t2.plan, {
  goals: { fulfilment: 'not' },
  indicators: { outcome: readValue('62 %'), forecast: readValue('72 %') },
  activities: { status: 'delayed' },
  budget: { outcome: readValue('62'), forecast: readValue('102') },
});
const vb = rollOn(t2Written, next('VB'));
const vbWritten = write(vb.plan, {
  goals: { fulfilment: 'fully' },
  indicators: { outcome: readValue('63 %') },
  activities: { status: 'paused' },
  budget: { outcome: readValue('103') },
  resultUnits: { result: readValue('4') },
});
const vp27 = rollOn(vbWritten, next('VP', 2027));

describe('a year: VP → T1 → T2 → VB → VP', () => {
  it('makes a draft of each, with its month, its key and nobody’s marks', () => {
    expect(t1.plan.start).toMatchObject({ type: 'T1', year: 2026, periodMonth: 4, status: 'draft', documentKey: 'T1-2026' });
    expect(t1.plan.start.decidedBy).toBeUndefined();
    expect(printed(t1.plan.start.frame)).toBe('100');
    expect(vp27.plan.start).toMatchObject({ type: 'VP', year: 2027, periodMonth: null, status: 'draft' });
    expect(vp27.plan.start.frame.kind).toBe('blank');
    expect(vp27.told).toContainEqual(expect.objectContaining({ code: 'emptied', table: 'start', column: 'frame', was: '100' }));
  });

  it('puts last report’s figures and words beside the empty cells of this one', () => {
    expect(only(t2.plan.goals)).toMatchObject({ fulfilment: null, reason: '', previousFulfilment: 'partly' });
    const row = only(t2.plan.indicators);
    expect([row.outcome, row.forecast].map((value) => value.kind)).toEqual(['blank', 'blank']);
    expect([row.outcomePrevious, row.forecastPrevious, row.target].map(printed)).toEqual(['61 %', '71 %', '80 %']);
    expect(row).toMatchObject({ judged: null, analysis: '', period: 'Tertial 2 2026' });
    expect(only(t2.plan.activities)).toMatchObject({ status: null, statusPrevious: 'ongoing', deviation: '' });
    const money = only(t2.plan.budget);
    expect([money.budget, money.forecastPrevious].map(printed)).toEqual(['100', '101']);
    expect([money.outcome.kind, money.forecast.kind, money.cause]).toEqual(['blank', 'blank', '']);
    expect(printed(only(t2.plan.investments).forecastPrevious)).toBe('6');
  });

  it('tells what has no place any more', () => {
    const was = t2.told.map((note) => (note.code === 'emptied' ? `${note.table} ${note.column} ${note.was}` : note.code));
    expect(was).toEqual([
      'goals reason Det går trögt.',
      'indicators judged partly',
      'indicators analysis Fler svarar.',
      'activities deviation Sen start.',
      'budget outcome 31',
      'budget cause Fler barn.',
      'investments outcome 1',
    ]);
  });

  it('makes the whole year’s outcome into last year’s, and leaves targets and budget to be decided', () => {
    expect(only(vp27.plan.goals)).toMatchObject({ fulfilment: null, previousFulfilment: 'fully' });
    const row = only(vp27.plan.indicators);
    expect(printed(row.outcomePrior)).toBe('63 %');
    const emptied = [row.outcome, row.outcomePrevious, row.forecastPrevious, row.target, row.councilTarget];
    expect(emptied.every(({ kind }) => kind === 'blank')).toBe(true);
    expect(vp27.told).toContainEqual({
      code: 'emptied',
      table: 'indicators',
      row: row.key,
      name: 'Nöjda',
      column: 'target',
      was: '80 %',
    });
    const money = only(vp27.plan.budget);
    expect([money.priorActual, money.priorBudget].map(printed)).toEqual(['103', '100']);
    expect([money.budget, money.outcome, money.forecast, money.forecastPrevious].every(({ kind }) => kind === 'blank')).toBe(true);
    expect(printed(only(vp27.plan.resultUnits).carriedIn)).toBe('7');
  });

  it('leaves finished activities behind and says which', () => {
    expect(vb.plan.activities.map(({ name, status }) => [name, status])).toEqual([
      ['Fortsätter', null],
      ['Blir klar', 'finished'],
    ]);
    expect(vp27.plan.activities.map(({ name, status, statusPrevious }) => [name, status, statusPrevious])).toEqual([
      ['Fortsätter', null, 'paused'],
    ]);
    expect(vp27.told).toContainEqual(expect.objectContaining({ code: 'left', table: 'activities', name: 'Blir klar' }));
  });

  it('keeps, empties or puts back texts by their heading', () => {
    const texts = (plan: Plan) => plan.texts.map(({ heading, text, previousText, done }) => [heading, text, previousText, done]);
    expect(texts(t1.plan)).toEqual([
      ['Enhetens uppdrag', '', 'Vi lär.', false],
      ['Arbetssätt', 'Så gör vi.', '', false],
      ['Beskrivning', 'Om målet.', '', false],
      ['Förväntat resultat', 'Fler läser.', '', false],
      ['Analys', '', '', false],
      ['Resursanvändning', '', 'Pengarna.', false],
    ]);
    const judged: Plan = {
      ...vb.plan,
      texts: vb.plan.texts.map((row) => (row.heading === 'Analys' ? { ...row, text: 'Det gick bra.' } : row)),
    };
    expect(texts(rollOn(judged, next('VP', 2027)).plan)).toEqual([
      ['Enhetens uppdrag', 'Vi lär.', 'Vi lär.', false],
      ['Arbetssätt', 'Så gör vi.', '', false],
      ['Beskrivning', 'Om målet.', '', false],
      ['Förväntat resultat', '', 'Fler läser.', false],
      ['Analys', '', 'Det gick bra.', false],
      ['Resursanvändning', '', 'Pengarna.', false],
    ]);
  });

  it('keeps the keys of rows, so that periods can be compared', () => {
    for (const table of ['goals', 'indicators', 'budget', 'texts'] as const)
      expect(vp27.plan[table].map(({ key }) => key)).toEqual(vp[table].map(({ key }) => key));
  });
});

describe('the end of the year', () => {
  const report = aPlan({
    start: { type: 'VB', year: 2026, periodMonth: 12 },
    volumes: [aVolumeRow({ months: ['1', '2', '4'], budgeted: '2' })],
    compensation: [aCompensationLevel({ current: '310', prior: '300' })],
    complaints: [aComplaintRow({ count1: '2', count2: '0', count3: 'i.u.', prior: '9', lesson: 'Ring tillbaka.' })],
    surveys: [aSurveyRow({ result: '80 %', answers: '40', prior: '78 %' })],
    adjustments: [anAdjustment({ label: 'Bidrag', amount: '1,1' })],
    budgetSums: [aSumRow({ kind: 'fund' as const, given: { budget: '7' }, input: { deviationAfter: '8' } })],
    handled: [aHandledFinding({ handling: 'accept', reason: 'Rätt.' }), aHandledFinding({})],
  });
  const { plan, told } = rollOn(report, next('VP', 2027));

  it('makes months, counts, results and levels into last year’s', () => {
    const volume = only(plan.volumes);
    expect(volume.priorMonths.slice(0, 4).map(printed)).toEqual(['1', '2', '4', '']);
    expect(volume.months.every(({ kind }) => kind === 'blank')).toBe(true);
    expect(printed(volume.priorAverage)).toBe('2,3');
    expect(printed(only(plan.complaints).prior)).toBe('2');
    expect(printed(only(plan.surveys).prior)).toBe('80 %');
    expect(printed(only(plan.compensation).prior)).toBe('310');
    expect(only(plan.compensation).current.kind).toBe('blank');
  });

  it('drops given sums, answered findings and adjustments of the year, and tells them', () => {
    expect(only(plan.budgetSums)).toMatchObject({ given: {}, input: {} });
    expect(plan.handled).toEqual([]);
    const lost = told.map((note) =>
      note.code === 'skipped' ? note.code : `${note.table} ${note.code === 'emptied' ? note.column : note.name}`,
    );
    expect(lost).toEqual(
      expect.arrayContaining([
        'budgetSums given.budget',
        'budgetSums input.deviationAfter',
        'adjustments Bidrag',
        'complaints count3',
        'complaints lesson',
        'compensation prior',
      ]),
    );
    expect(lost.filter((note) => note.startsWith('handled'))).toHaveLength(1);
  });
});
