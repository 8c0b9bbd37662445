import fc from 'fast-check';
import { amount } from '../../src/domain/amount';
import { computePlan } from '../../src/domain/computed';
import { severityOf } from '../../src/domain/goal-roll-up';
import { indicatorFulfilment } from '../../src/domain/indicator-fulfilment';
import { aBudgetRow, anIndicator, aPlan, aStart, aSumRow } from '../support/plan';

const figure = (size: number) => ({ kind: 'number', amount: amount(size).div(10), decimals: 1, grouped: false }) as const;
const size = fc.integer({ min: -100_000, max: 100_000 });

test('a better value never gets a worse word, whatever the target, the direction and the limit', () => {
  const cases = fc.record({
    low: size,
    step: fc.nat(500),
    target: size,
    council: size,
    tolerance: fc.nat(20),
    direction: fc.constantFrom('higher', 'lower'),
  });
  fc.assert(
    fc.property(cases, ({ low, step, target, council, tolerance, direction }) => {
      const wordOf = (value: number) => {
        const row = anIndicator({
          outcome: figure(value),
          target: figure(target),
          councilTarget: figure(council),
          direction,
          tolerance: String(tolerance),
        });
        return indicatorFulfilment(row, aStart()).word;
      };
      const [worse, better] = direction === 'higher' ? [wordOf(low), wordOf(low + step)] : [wordOf(low + step), wordOf(low)];
      expect(worse && better && severityOf(better) <= severityOf(worse)).toBe(true);
    }),
  );
});

test('areas add up to the whole, and deviations to the deviation of the sums', () => {
  const rows = fc.array(fc.record({ area: fc.constantFrom('A', 'B'), budget: size, forecast: size }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(rows, (lines) => {
      const plan = aPlan({
        budget: lines.map((line, index) =>
          aBudgetRow({ area: line.area, label: `Rad ${index}`, budget: figure(line.budget), forecast: figure(line.forecast) }),
        ),
        budgetSums: [aSumRow({ kind: 'net', group: 'A' }), aSumRow({ kind: 'net', group: 'B' }), aSumRow({ kind: 'total' })],
      });
      const [a, b, total] = plan.budgetSums.map((row) => computePlan(plan).sums.budgetSums.get(row.key));
      for (const column of ['budget', 'forecast', 'deviation', 'deviationAfter']) {
        const whole = amount(0)
          .plus(a?.[column] ?? 0)
          .plus(b?.[column] ?? 0);
        expect(total?.[column]?.toFixed(1)).toBe(whole.toFixed(1));
      }
      expect(total?.['budget']?.minus(total['forecast'] ?? 0).eq(total['deviation'] ?? 0)).toBe(true);
    }),
  );
});
