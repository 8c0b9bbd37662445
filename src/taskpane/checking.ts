import { placeFindings, type PlacedFinding } from '../commands/checkWorkbook';
import { changedRows } from '../domain/changed-rows';
import type { Computed } from '../domain/computed';
import type { Plan, TableId } from '../domain/plan';
import { followSteps, type FollowedPlan } from '../domain/rules/follow-plan';
import { rowAt } from '../domain/row-at';
import type { Steps } from '../domain/in-steps';
import { dueColumns } from '../workbook/read';
import { headerOfPlace } from '../workbook/read/place';
import type { Wording } from '../wording';
import { sentence } from '../wording/findings';
import type { ShownFinding } from './overview';
import type { Reading } from './view-props';

/** Checks one reading of a workbook after the other, and of the later ones only what differs. */
export interface Checker {
  /** The figures of a plan that differs from the one checked before in a few rows alone; null where it does not. */
  follow(plan: Plan): Steps<Computed | null>;
  /** The reading with what is wrong in it. `followed`: its plan has been followed. */
  check(reading: Reading, wording: Wording, followed: boolean): Steps<Reading>;
}

/** More rows than a person changes between two looks were pasted or sorted: then all of it is checked again. */
const mostRows = 20;

/** Tables whose rows are computed one by one. An edit in another makes all figures anew, which is done in steps instead. */
const oneByOne: ReadonlySet<TableId> = new Set([
  'indicators',
  'budget',
  'activities',
  'goals',
  'texts',
  'adjustments',
  'complaints',
  'handled',
]);

export function makeChecker(): Checker {
  let checked: FollowedPlan | null = null;
  return {
    *follow(plan) {
      const rows = checked && (yield* changedRows(checked.plan, plan, mostRows));
      if (!checked || !rows?.every(({ table }) => oneByOne.has(table))) return null;
      for (const { table, at } of rows) {
        checked.replace(table, rowAt(plan, table, at));
        yield;
      }
      return checked.computed;
    },
    *check(reading, wording, followed) {
      const { plan, computed } = reading;
      if (!followed || !checked) checked = yield* followSteps(plan, { due: dueColumns(plan.start), computed });
      return yield* withFindings(reading, yield* placeFindings(reading, yield* checked.gather()), wording);
    },
  };
}

/** A reading with its findings, those that somebody has accepted apart from the open ones. */
function* withFindings(reading: Reading, placed: readonly PlacedFinding[], wording: Wording): Steps<Reading> {
  const findings: ShownFinding[] = [];
  const accepted: ShownFinding[] = [];
  for (const one of placed) {
    (one.quiet ? accepted : findings).push(shown(one, wording));
    yield;
  }
  return { ...reading, findings: placed, overview: { ...reading.overview, findings, accepted } };
}

/** A finding as the pane shows it. */
function shown(placed: PlacedFinding, wording: Wording): ShownFinding {
  const { finding, key, sheet, cell } = placed;
  const header = headerOfPlace(finding.place);
  const { code, severity } = finding;
  return { id: key, code, severity, sentence: sentence(finding, wording, header), place: { sheet, cell }, finding, header, placed };
}
