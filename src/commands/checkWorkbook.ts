import { computePlan, type Computed } from '../domain/computed';
import type { Finding } from '../domain/finding';
import type { Plan } from '../domain/plan';
import { checkPlan } from '../domain/rules/check-plan';
import type { CellPlace } from '../workbook/read/place';
import type { WorkbookPort } from '../workbook/port';
import { dueColumns, type PlanRead } from '../workbook/read';
import { readWorkbook } from './readWorkbook';

/** A finding with its cell: sheet and address, `cell` null where it is about a whole table or sheet. */
export interface PlacedFinding extends CellPlace {
  readonly finding: Finding;
}

export interface CheckedWorkbook {
  readonly plan: Plan;
  readonly computed: Computed;
  readonly findings: readonly PlacedFinding[];
  readonly place: PlanRead['place'];
}

/** Every finding of a plan that was read: what was wrong at the door, then the rules in the order of their numbers. */
export function check({ plan, problems, place }: PlanRead): CheckedWorkbook {
  const computed = computePlan(plan);
  const placed = (finding: Finding): PlacedFinding => ({ finding, ...place(finding.place) });
  const found = checkPlan(plan, { due: dueColumns(plan.start), computed }).map(placed);
  return { plan, computed, findings: [...problems.map(placed), ...found.filter((one) => !followsFromDamage(one, problems))], place };
}

/** A column or a table that is gone is said once, not again for every row that misses it. */
function followsFromDamage({ finding: { code, place }, cell }: PlacedFinding, problems: readonly Finding[]): boolean {
  const gone = problems.filter(({ message }) => message === 'tableMissing' || message === 'columnMissing');
  const codesAreGone = gone.some(
    ({ place: { table }, message, facts }) => table === 'goals' && (message === 'tableMissing' || facts['header'] === 'Kod'),
  );
  return (
    (code === 'V19' && codesAreGone) ||
    (place.column !== null && cell === null && gone.some((problem) => problem.place.table === place.table))
  );
}

/** Reads and checks the workbook; null where it is not of our template. */
export async function checkWorkbook(port: WorkbookPort): Promise<CheckedWorkbook | null> {
  const read = await readWorkbook(port);
  return read && check(read);
}
