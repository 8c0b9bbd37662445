import type { Computed } from '../domain/computed';
import type { Plan } from '../domain/plan';
import type { ShownDocument } from './document';
import { planFromDocument } from './plan-from-document';
import { printStart, startBeside, unitOf } from './print/front-page';
import { printGoals } from './print/goals';
import { printTables } from './print/tables';
import { sheetsBeside } from './sheets/beside-page';
import { rowsWithoutGoal } from './print/without-goal';

/**
 * The document that a plan holds, figures in printed form ("94 %", "-4,3"), with what is computed of it beside. Pure and deterministic, and read
 * again it gives the same plan: what its page does not say is carried in `start` and `sheets`.
 */
export function documentFromPlan(plan: Plan, computed: Computed): ShownDocument {
  const page = pageOf(plan, computed);
  const { start } = planFromDocument(page).plan;
  const said: ShownDocument = { ...page, start: { ...page.start, ...startBeside(plan.start, start) } };
  const sheets = sheetsBeside(plan, planFromDocument(said).plan);
  const unplaced = rowsWithoutGoal(plan);
  return {
    ...said,
    ...(Object.keys(sheets).length > 0 ? { sheets } : {}),
    ...(unplaced.length > 0 ? { unplaced } : {}),
  };
}

/** What is printed. A month is printed as a T1, since a document knows no months. */
function pageOf(plan: Plan, computed: Computed): ShownDocument {
  const { start } = plan;
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
    start: printStart(start),
  };
}
