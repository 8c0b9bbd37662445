import type { Place } from '../../domain/finding';
import { isBlankRow } from '../../domain/is-blank';
import type { Plan, Row, TableId } from '../../domain/plan';
import { checkedTables, nameOfRow, type CheckedRow, type CheckedTable } from '../../domain/rules/context';
import { threadOf, type Thread } from '../../domain/thread';
import type { Reading } from '../view-props';

/** A row of a table by its key. */
export interface RowPlace {
  readonly table: TableId;
  readonly row: string;
}

/** What there is to show of the place where the cursor stands. `pick`: no row, so a goal is picked instead. */
export type RowAtCursor =
  | { readonly kind: 'pick' }
  | { readonly kind: 'thread'; readonly at: RowPlace; readonly name: string; readonly thread: Thread }
  /** A row that hangs on no goal. */
  | { readonly kind: 'other'; readonly at: RowPlace; readonly name: string };

/** A place without a row is the title, a header or a row that nobody has begun. A finding on Kontroll stands for the row that it is about. */
export function rowAtCursor({ plan, at: placeOf }: Pick<Reading, 'plan' | 'at'>, place: Place | null): RowAtCursor {
  if (!place || place.table === 'start' || place.row === null) return { kind: 'pick' };
  const at = { table: place.table, row: place.row };
  if (at.table === 'handled') {
    const finding = plan.handled.find(({ key }) => key === at.row);
    const about = finding && finding.cell !== '' ? placeOf(finding.sheet, finding.cell) : null;
    if (about && about.table !== 'handled') return rowAtCursor({ plan, at: placeOf }, about);
  }
  const row = rowIn(plan, at);
  if (!row || isBlankRow(row)) return { kind: 'pick' };
  const name = nameAt(plan, at);
  const thread = threadOf(plan, at);
  return thread ? { kind: 'thread', at, name, thread } : { kind: 'other', at, name };
}

export const rowIn = (plan: Plan, { table, row }: RowPlace): Row | undefined => {
  const rows: readonly Row[] = plan[table];
  return rows.find(({ key }) => key === row);
};

const isChecked = (table: TableId): table is CheckedTable => checkedTables.some((each) => each === table);

/** What people call a row; '' where nothing in it says. */
export function nameAt(plan: Plan, at: RowPlace): string {
  if (isChecked(at.table)) {
    const rows: readonly CheckedRow[] = plan[at.table];
    const row = rows.find(({ key }) => key === at.row);
    return row ? nameOfRow(row) : '';
  }
  const cells = new Map<string, unknown>(Object.entries(rowIn(plan, at) ?? {}));
  return (
    ['label', 'indicator', 'caption', 'rowName'].map((name) => cells.get(name)).find((cell): cell is string => typeof cell === 'string') ??
    ''
  );
}
