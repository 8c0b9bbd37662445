import type { ActivityJson, IndicatorJson, TableJson } from '../../intake/document';
import type { Path } from '../reading';
import type { ReadTable } from '../rows/draft';
import type { SourceLine } from '../source';
import { withCauses } from './causes';
import type { GoalInMaking } from './goal-in-making';
import type { Ledger } from './ledger';
import { isBlankLine } from './said';

/** Where the rows of tables go. */
export interface TableHome {
  /** The goal that is read; null outside the goals. */
  readonly goal: GoalInMaking | null;
  /** Of the document. */
  readonly path: Path;
  readonly tables: TableJson[];
  readonly loose: { readonly indicators: IndicatorJson[]; readonly activities: ActivityJson[] };
  readonly ledger: Ledger;
}

/** Puts a table that was read into its document. `lines`: those of the table. */
export function keepTable(read: ReadTable, lines: readonly SourceLine[], home: TableHome): void {
  const { goal, tables, loose, ledger } = home;
  for (const { line, text, reason } of read.unplaced) ledger.leave(line, text, reason);
  if (read.kind !== 'other' && goal === null) {
    for (const one of lines) if (!isBlankLine(one)) ledger.leave(one.line, one.text, 'withoutGoal');
    loose.indicators.push(...read.indicators);
    loose.activities.push(...read.activities);
    return;
  }
  const caused = read.table && withCauses(read.table);
  const into = (way: Path): Path => pathInto(way, home, caused?.rows ?? []);
  for (const { line, at } of read.placed) ledger.place(line, at.kind, into(at.path));
  for (const doubt of read.doubts) ledger.doubt({ ...doubt, path: into(doubt.path) });
  goal?.indicators.push(...read.indicators);
  goal?.activities.push(...read.activities);
  if (caused) tables.push(caused.table);
}

function pathInto(way: Path, { goal, path, tables }: TableHome, rows: readonly (number | null)[]): Path {
  const [list, index, ...rest] = way;
  if (list === 'indicators' || list === 'activities') {
    return goal ? [...goal.path, list, goal[list].length + Number(index), ...rest] : path;
  }
  if (list !== 'table') return goal ? goal.path : path;
  const table = [...path, 'tables', tables.length];
  if (index !== 'rows') return [...table, ...way.slice(1)];
  const row = rows[Number(rest[0])];
  if (row === null) return [...table, 'causes'];
  return [...table, 'rows', ...(row === undefined ? rest : [row, ...rest.slice(1)])];
}
