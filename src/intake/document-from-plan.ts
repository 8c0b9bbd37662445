import type { Computed } from '../domain/computed';
import type { Plan } from '../domain/plan';
import type { ShownDocument } from './document';
import { printStart, unitOf } from './print/front-page';
import { printGoals } from './print/goals';
import { printTables } from './print/tables';
import { rowsWithoutGoal } from './print/without-goal';

/**
 * The document that a plan holds, figures in printed form ("94 %", "-4,3"), with what is computed of it beside. Pure and deterministic. A month is
 * printed as a T1 with its own `periodMonth`, since a document knows no months.
 */
export function documentFromPlan(plan: Plan, computed: Computed): ShownDocument {
  const { start } = plan;
  const unplaced = rowsWithoutGoal(plan);
  const around = plan.texts.filter((row) => row.chapter !== 'goals').sort((left, right) => left.order - right.order);
  return {
    type: start.type === 'month' ? 'T1' : start.type,
    year: start.year,
    unit: unitOf(start),
    author: start.author || null,
    level: start.level,
    focusGoals: printGoals(plan, computed),
    otherSections: around.map((row) => row.heading),
    ...(around.some((row) => row.text) ? { otherTexts: around.map((row) => row.text) } : {}),
    tables: printTables(plan, computed),
    start: { ...printStart(start), ...(start.type === 'month' && start.periodMonth ? { periodMonth: start.periodMonth } : {}) },
    ...(unplaced.length > 0 ? { unplaced } : {}),
  };
}
