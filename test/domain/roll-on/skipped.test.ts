import { rollOn, type NextDocument } from '../../../src/domain/roll-on/roll-on';
import { RollRefused } from '../../../src/domain/roll-on/step';
import type { Start } from '../../../src/domain/plan';
import { printValue } from '../../../src/domain/print-value';
import { aBudgetRow, aGoal, anIndicator, aPlan, aVolumeRow } from '../../support/plan';

const plan = (type: Start['type'], periodMonth: number | null, year = 2026) =>
  aPlan({
    start: { type, year, periodMonth },
    goals: [aGoal({ fulfilment: 'partly' })],
    indicators: [anIndicator({ outcome: '50 %', forecast: '60 %', target: '70 %' })],
    budget: [aBudgetRow({ budget: '10', outcome: '5', forecast: '11' })],
    volumes: [aVolumeRow({ months: ['1', '2'] })],
  });
const to = (type: Start['type'], year = 2026, periodMonth?: number): NextDocument => ({
  type,
  year,
  documentKey: 'ny',
  ...(periodMonth !== undefined && { periodMonth }),
});
const skipped = (from: ReturnType<typeof plan>, next: NextDocument) =>
  rollOn(from, next).told.flatMap((note) =>
    note.code === 'skipped' ? [`${note.document.type}${note.document.periodMonth ?? ''} ${note.document.year}`] : [],
  );

describe('documents left out', () => {
  it.each([
    ['VP', null, to('T1'), []],
    ['VP', null, to('T2'), ['T1 2026']],
    ['T2', 8, to('VP', 2027), ['VB 2026']],
    ['VB', 12, to('T1', 2027), ['VP 2027']],
    ['month', 2, to('month', 2026, 5), ['month3 2026', 'month4 2026', 'T1 2026']],
    ['month', 4, to('T1'), []],
    ['month', 12, to('month', 2027, 1), ['VB 2026', 'VP 2027']],
  ] as const)('%s %s: told', (type, month, next, expected) => {
    expect(skipped(plan(type, month), next)).toEqual(expected);
  });

  it('never takes an outcome of a part of the year for last year’s', () => {
    const { plan: next, told } = rollOn(plan('T2', 8), to('VP', 2027));
    expect(next.indicators[0]?.outcomePrior.kind).toBe('blank');
    expect(next.budget[0]?.priorActual.kind).toBe('blank');
    expect(next.volumes[0]?.priorAverage.kind).toBe('blank');
    expect(told).toContainEqual(expect.objectContaining({ table: 'indicators', column: 'outcome', was: '50 %' }));
    expect(told).toContainEqual(expect.objectContaining({ table: 'budget', column: 'outcome', was: '5' }));
  });

  it('goes into a report of the next year by way of its plan', () => {
    const { plan: next } = rollOn(plan('VB', 12), to('T1', 2027));
    expect(next.start).toMatchObject({ type: 'T1', year: 2027, periodMonth: 4 });
    expect(next.goals[0]).toMatchObject({ fulfilment: null, previousFulfilment: 'partly' });
    expect(next.indicators[0]?.target.kind).toBe('blank');
    expect(next.budget[0]?.forecastPrevious.kind).toBe('blank');
    expect(next.budget[0]?.priorActual.kind).toBe('number');
  });

  it('carries what a monthly report does not follow up to the next report', () => {
    const month = rollOn(plan('T1', 4), to('month', 2026, 5)).plan;
    const t2 = rollOn({ ...month, budget: [aBudgetRow({ ...month.budget[0], forecast: '12' })] }, to('T2')).plan;
    expect(t2.goals[0]?.previousFulfilment).toBe('partly');
    const [indicator, money] = [t2.indicators[0], t2.budget[0]];
    if (!indicator || !money) throw new Error('a row is gone');
    expect([indicator.outcomePrevious, indicator.forecastPrevious].map((value) => printValue(value, '%'))).toEqual(['50 %', '60 %']);
    expect(printValue(money.forecastPrevious, '')).toBe('12');
  });

  it('is not said of a goal word in a plan, which is no judgement of a period', () => {
    const { plan: next, told } = rollOn(plan('VP', null), to('T1'));
    expect(next.goals[0]?.previousFulfilment).toBeNull();
    expect(told).toContainEqual(expect.objectContaining({ table: 'goals', column: 'fulfilment', was: 'partly' }));
  });
});

describe('refused', () => {
  it.each([
    ['T2', 8, to('T1'), 'notLater'],
    ['T2', 8, to('T2'), 'notLater'],
    ['VB', 12, to('VP'), 'notLater'],
    ['T1', 4, to('month', 2026, 4), 'notLater'],
    ['VB', 12, to('VP', 2028), 'yearLeftOut'],
    ['VP', null, to('month'), 'monthMissing'],
    ['VP', null, to('month', 2026, 13), 'monthMissing'],
  ] as const)('%s %s', (type, month, next, code) => {
    expect(() => rollOn(plan(type, month), next)).toThrow(RollRefused);
    expect(() => rollOn(plan(type, month), next)).toThrow(code);
  });
});
