import { computePlan } from '../../../src/domain/computed';
import type { Plan } from '../../../src/domain/plan';
import { operatingBudget } from './budget';
import type { ExpectedCell } from './cell';
import { otherTables } from './economy';
import { goalsAndIndicators } from './goals-and-indicators';
import { startCells } from './start';

export type { ExpectedCell } from './cell';

/** Every computed cell of a plan's workbook that the code computes too, and what it says. */
export function expectedCells(plan: Plan): readonly ExpectedCell[] {
  const computed = computePlan(plan);
  return [
    ...startCells(plan, computed),
    ...goalsAndIndicators(plan, computed),
    ...operatingBudget(plan, computed),
    ...otherTables(plan, computed),
  ];
}
