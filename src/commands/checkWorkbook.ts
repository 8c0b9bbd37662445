import { computePlan, type Computed } from '../domain/computed';
import type { Finding } from '../domain/finding';
import { handlingOf, handlingSteps } from '../domain/handling';
import type { Plan } from '../domain/plan';
import { checkPlan } from '../domain/rules/check-plan';
import { finish, type Steps } from '../domain/in-steps';
import type { FindingInWorkbook } from '../workbook/control/rows';
import type { WorkbookPort } from '../workbook/port';
import { dueColumns, type PlanRead } from '../workbook/read';
import { readWorkbook } from './readWorkbook';

/**
 * A finding with its cell: sheet and address, `cell` null where it is about a whole table or sheet. `key` and `handling` are those of its row on
 * Kontroll; a `quiet` one is accepted with a reason on the figures that it has now, and is no longer open.
 */
export type PlacedFinding = FindingInWorkbook;

export interface CheckedWorkbook {
  readonly plan: Plan;
  readonly computed: Computed;
  readonly findings: readonly PlacedFinding[];
  readonly place: PlanRead['place'];
}

/**
 * Every finding of a plan that was read: what was wrong at the door, then the rules in the order of their numbers. `computed` saves computing the
 * plan again.
 */
export function check(read: PlanRead, computed: Computed = computePlan(read.plan)): CheckedWorkbook {
  const { plan, place } = read;
  const found = checkPlan(plan, { due: dueColumns(plan.start), computed });
  return { plan, computed, findings: finish(placeFindings(read, found)), place };
}

/** What was wrong at the door and what the rules found in the plan, each with its cell and what Kontroll says of it. A step is a finding. */
export function* placeFindings(read: PlanRead, found: readonly Finding[]): Steps<readonly PlacedFinding[]> {
  const { plan, problems, place, isHeldAsText } = read;
  const follows = damageOf(problems);
  const all = [...problems];
  for (const finding of found) {
    if (!follows(finding, () => place(finding.place).cell) && !(finding.code === 'V31' && isHeldAsText(finding.place))) all.push(finding);
    yield;
  }
  const handlings = yield* handlingSteps(all, plan.handled);
  const placed: PlacedFinding[] = [];
  for (const [index, finding] of all.entries()) {
    const { key, row: handling, quiet } = handlings[index] ?? handlingOf(finding, plan.handled);
    placed.push({ finding, ...place(finding.place), key, handling, quiet });
    yield;
  }
  return placed;
}

/** A column or a table that is gone is said once, not again for every row that misses it. */
function damageOf(problems: readonly Finding[]): (finding: Finding, cell: () => string | null) => boolean {
  const gone = problems.filter(({ message }) => message === 'tableMissing' || message === 'columnMissing');
  if (gone.length === 0) return () => false;
  const codesAreGone = gone.some(
    ({ place: { table }, message, facts }) => table === 'goals' && (message === 'tableMissing' || facts['header'] === 'Kod'),
  );
  return ({ code, place }, cell) =>
    (code === 'V19' && codesAreGone) ||
    (code === 'V36' &&
      gone.some(({ place: { table }, facts }) => table === place.table && (!facts['header'] || facts['header'] === 'Nyckel'))) ||
    (place.column !== null && gone.some((problem) => problem.place.table === place.table) && cell() === null);
}

/** Reads and checks the workbook; null where it is not of our template. */
export async function checkWorkbook(port: WorkbookPort): Promise<CheckedWorkbook | null> {
  const read = await readWorkbook(port);
  return read && check(read);
}
