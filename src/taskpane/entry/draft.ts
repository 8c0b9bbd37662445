import type { Start } from '../../domain/plan';
import type { RowEdit } from '../../workbook/edit/changes';
import { sheetColumns, tableSchemas, type SheetColumn, type TableSchema } from '../../workbook/schema/tables';
import { cellOf } from './fields';
import { fieldText, readField, unitOf, type FieldProblem } from './field-text';
import { contentOf, withCells, type EntryRow } from './row';

/** What a person has typed in a field, and what the cell held when they began. */
export interface Typed {
  readonly text: string;
  readonly seen: unknown;
}

/** By column key; a field without anything typed shows what stands in the sheet. */
export type Draft = Readonly<Record<string, Typed>>;

/** A cell that somebody else has changed since a person began to type in it. */
export interface Conflict {
  readonly column: SheetColumn;
  readonly theirs: string;
  readonly mine: string;
}

/** A row with what is typed in its fields. */
export interface Drafted {
  /** The row as it would be. */
  readonly row: EntryRow;
  /** What differs from the sheet and can be written: nothing that is in conflict or cannot be read. */
  readonly edit: RowEdit;
  readonly problems: Readonly<Record<string, FieldProblem>>;
  readonly conflicts: readonly Conflict[];
  /** Headers of what is typed and not in the sheet, readable or not. */
  readonly unsaved: readonly string[];
}

export const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

/** Joins the row as it stands now with what is typed. */
export function drafted(at: EntryRow, draft: Draft, start: Start): Drafted {
  const schema: TableSchema = tableSchemas[at.table];
  const problems: Record<string, FieldProblem> = {};
  const conflicts: Conflict[] = [];
  const unsaved: string[] = [];
  const wanted: Record<string, unknown> = {};
  const cells: Record<string, unknown> = {};
  const seen: Record<string, unknown> = {};
  for (const column of sheetColumns(schema)) {
    const typed = draft[column.key];
    if (!typed) continue;
    const unit = unitOf(withCells(at, wanted), column, start);
    const now = cellOf(at, column);
    const read = readField(column, typed.text, unit, start);
    if ('problem' in read) {
      problems[column.key] = read.problem;
      unsaved.push(column.header);
      continue;
    }
    if (same(read.content, now)) continue;
    unsaved.push(column.header);
    wanted[column.property] = withMember(wanted[column.property] ?? contentOf(at, column.property), column, read.content);
    if (!same(typed.seen, now)) {
      conflicts.push({ column, theirs: fieldText(column, now, unit), mine: typed.text });
      continue;
    }
    cells[column.property] = withMember(cells[column.property] ?? contentOf(at, column.property), column, read.content);
    seen[column.property] = contentOf(at, column.property);
  }
  return { row: withCells(at, wanted), edit: { table: at.table, row: at.row.key, cells, seen }, problems, conflicts, unsaved };
}

/** A group of columns (months) is one content of the row: the others stay as they are. */
const withMember = (group: unknown, { member }: SheetColumn, content: unknown): unknown =>
  member !== null && Array.isArray(group) ? (group as readonly unknown[]).with(member, content) : content;
