import type { DateValue, Value } from '../../domain/value';
import type { Plan } from '../../domain/plan';
import { isBlank } from '../../domain/is-blank';
import { inPlanTerms, type MatchedGoals, matchGoals } from './match-goals';
import { type Decided, matchRows, type NearRow } from './match-rows';
import { comparedColumns, type CompletedTable, completedTables } from './tables';

export { decidedKey, type Decided, type NearRow } from './match-rows';
export type { CompletedTable } from './tables';

/** A cell of the plan, what it says, and what the document that was read says. */
export interface CellProposal {
  readonly table: CompletedTable;
  /** Key of the plan's row. */
  readonly row: string;
  readonly column: string;
  /** Name of the row, as the plan has it. */
  readonly name: string;
  readonly now: unknown;
  readonly proposed: unknown;
  /** Nothing stands in the cell: it is taken unless somebody says no. What stands there is replaced only where somebody says yes. */
  readonly isBlank: boolean;
  /** Key of the row that was read. */
  readonly from: string;
}

/** A row that the plan lacks, in the plan's terms: its codes of goals are the plan's. */
export interface RowProposal {
  readonly table: CompletedTable;
  readonly name: string;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly from: string;
}

export interface Completion {
  readonly cells: readonly CellProposal[];
  readonly rows: readonly RowProposal[];
  readonly near: readonly NearRow[];
  /** Cells that say the same already. */
  readonly same: number;
}

/**
 * What a plan that was read from a document would bring into one that is there. Goals match by number, else by title under the same goal; indicators
 * and activities by name under their goal; texts by heading; budget rows by Verksamhet and label. Near names are asked about, never taken; an empty cell that was
 * read changes nothing. `decided` holds what a person said of near names. Pure, linear in the rows.
 */
export function completion(plan: Plan, read: Plan, decided: Decided = new Map()): Completion {
  const goals = matchGoals(plan.goals, read.goals, decided);
  const parts = completedTables.map((table) => completedBy(table, plan, read, goals, decided));
  return {
    cells: parts.flatMap(({ cells }) => cells),
    rows: parts.flatMap(({ rows }) => rows),
    near: parts.flatMap(({ near }) => near),
    same: parts.reduce((sum, part) => sum + part.same, 0),
  };
}

function completedBy(table: CompletedTable, plan: Plan, read: Plan, goals: MatchedGoals, decided: Decided): Completion {
  const matched = table === 'goals' ? goals.rows : matchRows(table, plan, read, goals, decided);
  const cells: CellProposal[] = [];
  const rows: RowProposal[] = [];
  let same = 0;
  for (const { from, name, to, toName, fromRow, toRow } of matched.matches) {
    const given = cellsOf(inPlanTerms(table, fromRow, goals));
    if (to === null) {
      if (!waitsForGoal(table, given, goals)) rows.push({ table, name, cells: withoutPlace(given), from });
      continue;
    }
    const now = cellsOf(toRow);
    for (const column of comparedColumns[table]) {
      if (isBlank(given.get(column))) continue;
      if (isSame(now.get(column), given.get(column))) same += 1;
      else
        cells.push({
          table,
          row: to,
          column,
          name: toName,
          now: now.get(column),
          proposed: given.get(column),
          isBlank: isBlank(now.get(column)),
          from,
        });
    }
  }
  return { cells, rows, near: matched.near, same };
}

const cellsOf = (row: object | null): ReadonlyMap<string, unknown> => new Map(row === null ? [] : Object.entries(row));

/** A row under a goal that is asked about has no place until that is answered. */
const waitsForGoal = (table: CompletedTable, cells: ReadonlyMap<string, unknown>, goals: MatchedGoals): boolean =>
  goals.waiting.has(String(cells.get(table === 'goals' ? 'parent' : 'goal') ?? ''));

const withoutPlace = (cells: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> =>
  Object.fromEntries([...cells].filter(([column]) => column !== 'key' && column !== 'order'));

/** Figures by their amount, everything else as it stands: "94 %" and "94,0 %" are the same. */
function isSame(now: unknown, given: unknown): boolean {
  if (isValue(now) && isValue(given) && now.kind === 'number' && given.kind === 'number') return now.amount.eq(given.amount);
  if (typeof now === 'string' && typeof given === 'string') return now.trim() === given.trim();
  return JSON.stringify(now) === JSON.stringify(given);
}

const isValue = (cell: unknown): cell is Value | DateValue => typeof cell === 'object' && cell !== null && 'kind' in cell;
