import type { Finding, Place } from '../finding';
import type { OtherTableRow, Plan, TableId } from '../plan';
import type { CheckedTable } from './context';
import { checkedTables, nameOfRow } from './context';
import type { RowPart } from './parts';
import { eachRow } from './parts';

/** A text of a plan: where it stands, what people call its row, and the words. */
export interface PlacedText {
  readonly place: Place;
  readonly row: string;
  readonly text: string;
}

/** Columns that the template fills; nobody types there. */
const system: readonly string[] = ['key'];

/** Every text of the tables, in the order of the sheets; list words come along and are told by nobody. A cell of Övriga tabeller is cell1 … cell14. */
export function* textsOfTables(plan: Plan): Iterable<PlacedText> {
  for (const table of checkedTables) for (const row of plan[table]) yield* textsOfRow(table, row.key, nameOfRow(row), row);
  for (const row of plan.otherTables) yield* textsOfOther(row);
}

/** A rule's parts for every table with texts: one row at a time. */
export const eachText = (check: (texts: Iterable<PlacedText>) => Iterable<Finding>): readonly RowPart[] => [
  ...checkedTables.map((table) => eachRow<CheckedTable>(table, (row) => check(textsOfRow(table, row.key, nameOfRow(row), row)))),
  eachRow('otherTables', (row) => check(textsOfOther(row))),
];

function* textsOfOther(row: OtherTableRow): Iterable<PlacedText> {
  yield* textsOfRow('otherTables', row.key, row.caption, row);
  for (const [index, text] of row.cells.entries()) {
    if (text.trim() !== '') yield { place: { table: 'otherTables', row: row.key, column: `cell${index + 1}` }, row: row.caption, text };
  }
}

function* textsOfRow(table: TableId, key: string, name: string, row: object): Iterable<PlacedText> {
  for (const [column, text] of Object.entries(row) as [string, unknown][]) {
    if (typeof text !== 'string' || text.trim() === '' || system.includes(column)) continue;
    yield { place: { table, row: key, column }, row: name, text };
  }
}

/** Every text of Start. */
export function* textsOfStart(plan: Plan): Iterable<PlacedText> {
  for (const [column, text] of Object.entries(plan.start) as [string, unknown][]) {
    if (typeof text === 'string' && text.trim() !== '') yield { place: { table: 'start', row: null, column }, row: '', text };
  }
}
