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
  const findings = [...problems, ...checkPlan(plan, { due: dueColumns(plan.start), computed })];
  return { plan, computed, findings: findings.map((finding) => ({ finding, ...place(finding.place) })), place };
}

/** Reads and checks the workbook; null where it is not of our template. */
export async function checkWorkbook(port: WorkbookPort): Promise<CheckedWorkbook | null> {
  const read = await readWorkbook(port);
  return read && check(read);
}
