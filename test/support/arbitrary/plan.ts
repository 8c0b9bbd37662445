import fc from 'fast-check';
import type { Plan, Start } from '../../../src/domain/plan';
import { periodMonthOf } from '../../../src/domain/periods';
import { aPlan, aStart } from '../plan';
import { anyAction, anyBudgetRow, anyBudgetSums } from './budget';
import { anyEconomy, economySums } from './economy';
import { anyActivity, anyGoals, anyText, goalCodes } from './goals';
import { anyIndicator } from './indicators';
import { figure, mostly, none } from './values';

const someone = (limit: number) =>
  mostly(none, none, figure(limit)).map((value) => (value.kind === 'number' ? { ...value, amount: value.amount.abs() } : value));

export const anyStart: fc.Arbitrary<Start> = fc
  .record({
    type: fc.constantFrom('VP' as const, 'T1' as const, 'T2' as const, 'VB' as const, 'month' as const),
    chosen: fc.integer({ min: 1, max: 12 }),
    level: fc.constantFrom('unit' as const, 'department' as const, 'board' as const),
    amountUnit: fc.constantFrom('kr' as const, 'tkr' as const, 'mnkr' as const),
    signs: fc.constantFrom('costPositive' as const, 'revenuePositive' as const, 'unsigned' as const, null),
    tolerance: fc.constantFrom(0.05, 0.05, 0.04, 0, 0.0333, 0.1),
    councilMet: fc.constantFrom('partly' as const, 'ignored' as const),
    limitAmount: someone(500),
    limitPercent: someone(50),
    frame: mostly(figure(), none),
    riskMedium: fc.constantFrom(6, 8, null),
    riskHigh: fc.constantFrom(12, 15, null),
  })
  .map(({ chosen, ...given }) =>
    aStart({ ...given, unit: 'Enheten', department: 'Avdelningen', periodMonth: periodMonthOf(given.type, chosen) }),
  );

export interface PlanSize {
  readonly indicators: number;
  readonly budget: number;
  /** Rows of each of the other tables. */
  readonly others: number;
}

/** A plan of any kind in which everything computed has something to compute: what nobody would think of, and what everybody writes. */
export const anyPlan = ({ indicators, budget, others }: PlanSize, starts: fc.Arbitrary<Start> = anyStart): fc.Arbitrary<Plan> => {
  const many = <Row>(row: fc.Arbitrary<Row>, size: number): fc.Arbitrary<Row[]> => fc.array(row, { minLength: size, maxLength: size });
  return fc
    .record({
      start: starts,
      goals: anyGoals,
      indicators: many(anyIndicator(goalCodes), indicators),
      activities: many(anyActivity, others),
      texts: many(anyText, others),
      budget: many(anyBudgetRow, budget),
      budgetSums: anyBudgetSums,
      actions: many(anyAction, others),
      economy: anyEconomy(others),
    })
    .map(({ economy, ...plan }) => aPlan({ ...plan, ...economy, ...economySums(economy) }));
};
