import Big from 'big.js';
import fc from 'fast-check';
import { changedRows } from '../../src/domain/changed-rows';
import { finish } from '../../src/domain/in-steps';
import type { Plan } from '../../src/domain/plan';
import { anyPlan } from '../support/arbitrary/plan';
import { aBudgetRow, anIndicator, aPlan } from '../support/plan';

const between = (before: Plan, now: Plan, most = 20) => finish(changedRows(before, now, most));
const indicators = (...outcomes: readonly string[]) =>
  outcomes.map((outcome, at) => anIndicator({ key: `i${at}`, order: at, name: `I${at}`, outcome }));

/** The same in other objects, as a second reading makes it. */
function copy<Held>(held: Held): Held {
  if (held instanceof Big) return new Big(held) as Held & Big;
  if (Array.isArray(held)) return held.map((one: unknown) => copy(one)) as Held & unknown[];
  if (typeof held !== 'object' || held === null) return held;
  return Object.fromEntries(Object.entries(held).map(([name, one]: [string, unknown]) => [name, copy(one)])) as Held & object;
}

describe('what has changed between two readings of a workbook', () => {
  it('is nothing where every row says the same, though all of them are other objects', () => {
    fc.assert(
      fc.property(anyPlan({ indicators: 4, budget: 4, others: 2 }), (plan) => {
        expect(between(plan, copy(plan))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('is the rows whose figures, words or decimals are others', () => {
    const before = aPlan({
      indicators: indicators('1 %', '2 %', '3 %'),
      budget: [aBudgetRow({ key: 'b', order: 0, label: 'Netto', budget: '100' })],
    });
    const now = aPlan({
      indicators: indicators('1 %', '2,0 %', '4 %'),
      budget: [aBudgetRow({ key: 'b', order: 0, label: 'Netto', budget: '101' })],
    });
    expect(between(before, now)).toEqual([
      { table: 'indicators', at: 1 },
      { table: 'indicators', at: 2 },
      { table: 'budget', at: 0 },
    ]);
  });

  it('is more than rows where Start, the number of rows or their order is another, and where too many differ', () => {
    const before = aPlan({ indicators: indicators('1 %', '2 %', '3 %') });
    expect(between(before, aPlan({ indicators: indicators('1 %', '2 %', '3 %'), start: { year: 2031 } }))).toBeNull();
    expect(between(before, aPlan({ indicators: indicators('1 %', '2 %') }))).toBeNull();
    expect(between(before, { ...before, indicators: before.indicators.toReversed() })).toBeNull();
    expect(between(before, aPlan({ indicators: indicators('4 %', '5 %', '6 %') }), 2)).toBeNull();
  });

  it('cannot be followed by key where two rows have the same', () => {
    const twice = (outcome: string) => aPlan({ indicators: indicators('1 %', outcome).map((row) => ({ ...row, key: 'same' })) });
    expect(between(twice('2 %'), twice('3 %'))).toBeNull();
  });
});
