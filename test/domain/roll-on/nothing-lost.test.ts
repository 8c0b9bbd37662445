import fc from 'fast-check';
import { tableIds } from './tables';
import { rollOn, type NextDocument } from '../../../src/domain/roll-on/roll-on';
import { RollRefused } from '../../../src/domain/roll-on/step';
import { isBlank } from '../../../src/domain/is-blank';
import type { Plan, Row } from '../../../src/domain/plan';
import { anyPlan } from '../../support/arbitrary/plan';
import { fullPlan } from '../../support/full-plan';

/** References to a period that is over by now, ticks of the old document, and Period, which is made anew. */
const notEntered = new Set(
  'key order owner done transferred period previousText previousFulfilment statusPrevious outcomePrior outcomePrevious'
    .split(' ')
    .concat('forecastPrevious priorActual priorBudget prior priorAverage priorMonths'.split(' ')),
);
/** Figures that are computed of others at the year's end. */
const made = new Set(['volumes priorAverage', 'complaints prior', 'resultUnits carriedIn']);
/** Figures that a report asks for: none of them may hold last period's. */
const ofThePeriod: Readonly<Record<string, readonly string[]>> = {
  indicators: ['outcome', 'outcomeMen', 'outcomeWomen', 'forecast'],
  budget: ['outcome', 'forecast', 'budgetToDate', 'volumeAdjustment', 'deviation'],
  investments: ['outcome', 'forecast'],
  capitalCosts: ['outcome', 'forecast', 'adjustment'],
  resultUnits: ['result', 'carriedOut'],
};
const ofTheYear: Readonly<Record<string, readonly string[]>> = {
  indicators: ['target', 'boardTarget', 'councilTarget'],
  budget: ['budget'],
  investments: ['budget', 'granted'],
  volumes: ['months', 'budgeted'],
  complaints: ['count1', 'count2', 'count3'],
  compensation: ['current'],
  surveys: ['result', 'answers'],
  staffing: ['employees', 'fullTime'],
};

const cellsOf = (row: object): readonly (readonly [string, unknown])[] => Object.entries(row);
const isFilled = (cell: unknown): boolean => !(Array.isArray(cell) ? cell.every(isBlank) : isBlank(cell)) && cell !== false;
const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);
const sumCells = (cell: unknown): boolean => typeof cell === 'object' && cell !== null && !('kind' in cell) && !Array.isArray(cell);

function check(plan: Plan, next: NextDocument): void {
  const { plan: rolled, told } = rollOn(plan, next);
  const emptied = new Set(told.flatMap((note) => (note.code === 'emptied' ? [`${note.table}|${note.row}|${note.column}`] : [])));
  const left = new Set(told.flatMap((note) => (note.code === 'left' ? [`${note.table}|${note.row}`] : [])));
  const newYear = next.year > plan.start.year;
  const wrong: string[] = [];
  for (const table of tableIds) {
    const before: readonly Row[] = plan[table];
    const after = new Map<string, Row>(rolled[table].map((row: Row) => [row.key, row]));
    const keys = new Set(before.map(({ key }) => key));
    for (const key of after.keys()) if (!keys.has(key)) wrong.push(`${table} ${key} is new`);
    for (const row of before) {
      const now = after.get(row.key);
      if (!now) {
        if (!left.has(`${table}|${row.key}`)) wrong.push(`${table} ${row.key} left in silence`);
        continue;
      }
      if (now.order !== row.order) wrong.push(`${table} ${row.key} moved`);
      const [old, fresh] = [cellsOf(row).map(([, cell]) => cell), cellsOf(now)];
      for (const [column, cell] of cellsOf(row)) {
        if (notEntered.has(column) || !isFilled(cell) || sumCells(cell)) continue;
        const kept =
          fresh.some(([, one]) => same(one, cell)) || fresh.some(([one]) => made.has(`${table} ${one}`) && /count|carriedIn/.test(column));
        if (!kept && !emptied.has(`${table}|${row.key}|${column}`)) wrong.push(`${table} ${column} lost in silence`);
      }
      for (const [column, cell] of fresh) {
        if (!isFilled(cell) || column === 'period' || made.has(`${table} ${column}`) || sumCells(cell)) continue;
        if (!old.some((one) => same(one, cell))) wrong.push(`${table} ${column} was invented`);
      }
      const cells = new Map(fresh);
      for (const column of [...(ofThePeriod[table] ?? []), ...(newYear ? (ofTheYear[table] ?? []) : [])])
        if (isFilled(cells.get(column))) wrong.push(`${table} ${column} holds the old figure`);
    }
  }
  expect(wrong).toEqual([]);
}

const ways: fc.Arbitrary<NextDocument> = fc.record({
  type: fc.constantFrom('VP' as const, 'T1' as const, 'T2' as const, 'VB' as const, 'month' as const),
  year: fc.constantFrom(2026, 2027),
  periodMonth: fc.integer({ min: 1, max: 12 }),
  documentKey: fc.constant('ny'),
});

describe('whatever stands in a plan', () => {
  it('every row keeps its key, every cell is kept, referred to or told, nothing is invented, nothing old is taken for new', () => {
    fc.assert(
      fc.property(anyPlan({ indicators: 6, budget: 5, others: 4 }), ways, (plan, next) => {
        try {
          check(plan, next);
        } catch (error) {
          if (!(error instanceof RollRefused)) throw error;
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each(['VP', 'T1', 'T2', 'VB', 'month'] as const)('a full %s of every level, into the next plan', (type) => {
    for (const level of ['unit', 'department', 'board'] as const)
      check(fullPlan(type, level), { type: 'VP', year: 2027, documentKey: 'ny' });
  });
});
