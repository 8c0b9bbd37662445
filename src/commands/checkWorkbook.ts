import { computePlan, type Computed } from '../domain/computed';
import type { Finding } from '../domain/finding';
import { handlingOf, handlingsOf } from '../domain/handling';
import type { Plan } from '../domain/plan';
import { checkPlan } from '../domain/rules/check-plan';
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
export function check({ plan, problems, place, isHeldAsText }: PlanRead, computed: Computed = computePlan(plan)): CheckedWorkbook {
  const found = checkPlan(plan, { due: dueColumns(plan.start), computed }).filter(
    (finding) =>
      !followsFromDamage(finding, place(finding.place).cell, problems) && !(finding.code === 'V31' && isHeldAsText(finding.place)),
  );
  const all = [...problems, ...found];
  const handlings = handlingsOf(all, plan.handled);
  const findings = all.map((finding, index): PlacedFinding => {
    const { key, row: handling, quiet } = handlings[index] ?? handlingOf(finding, plan.handled);
    return { finding, ...place(finding.place), key, handling, quiet };
  });
  return { plan, computed, findings, place };
}

/** A column or a table that is gone is said once, not again for every row that misses it. */
function followsFromDamage({ code, place }: Finding, cell: string | null, problems: readonly Finding[]): boolean {
  const gone = problems.filter(({ message }) => message === 'tableMissing' || message === 'columnMissing');
  const codesAreGone = gone.some(
    ({ place: { table }, message, facts }) => table === 'goals' && (message === 'tableMissing' || facts['header'] === 'Kod'),
  );
  return (
    (code === 'V19' && codesAreGone) ||
    (code === 'V36' &&
      gone.some(({ place: { table }, facts }) => table === place.table && (!facts['header'] || facts['header'] === 'Nyckel'))) ||
    (place.column !== null && cell === null && gone.some((problem) => problem.place.table === place.table))
  );
}

/** Reads and checks the workbook; null where it is not of our template. */
export async function checkWorkbook(port: WorkbookPort): Promise<CheckedWorkbook | null> {
  const read = await readWorkbook(port);
  return read && check(read);
}
