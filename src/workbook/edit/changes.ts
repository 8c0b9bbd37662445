import type { Place } from '../../domain/finding';
import type { Plan, Start } from '../../domain/plan';
import { plainHeader } from '../plain-header';
import type { CellValue, NameChange, RowChange, TableChange } from '../port';
import type { PlanRead } from '../read';
import { cellAt } from '../read/table';
import { inFormat, usualFormat } from '../repair/cells';
import type { WrittenCell } from '../schema/cell-of-value';
import { startFields, startKeys, type StartField, type StartKey } from '../schema/start';
import { sheetColumns, tableSchemas, type BodyTableId, type TableSchema } from '../schema/tables';
import { textOfCell } from '../schema/value-of-cell';

/** What a person has entered in a row: new contents by the row's properties, and what those held when the person saw them. */
export interface RowEdit {
  readonly table: BodyTableId;
  readonly row: string;
  readonly cells: Readonly<Record<string, unknown>>;
  readonly seen: Readonly<Record<string, unknown>>;
}

/** The same of Start's fields. */
export interface StartEdit {
  readonly table: 'start';
  readonly cells: Readonly<Record<string, unknown>>;
  readonly seen: Readonly<Record<string, unknown>>;
}

export type Edit = RowEdit | StartEdit;

/** An edit of a row as it was seen. */
export const rowEdit = <Id extends BodyTableId>(table: Id, seen: Plan[Id][number], cells: Partial<Plan[Id][number]>): RowEdit => ({
  table,
  row: seen.key,
  cells: { ...cells },
  seen: { ...seen },
});

export const startEdit = (seen: Start, cells: Partial<Start>): StartEdit => ({ table: 'start', cells: { ...cells }, seen: { ...seen } });

/** What was not written: the cell holds something else than was seen, or its row, column or field is gone. */
export interface LeftEdit {
  readonly place: Place;
  readonly reason: 'changed' | 'gone';
}

export interface EditChanges {
  readonly tables: readonly TableChange[];
  readonly names: readonly NameChange[];
  readonly left: readonly LeftEdit[];
}

/** Edits → what to write, compared with the workbook as it has just been read. `newKey` makes a key that no table has, for rows typed by hand. */
export function editChanges(read: PlanRead, edits: readonly Edit[], newKey: () => string): EditChanges {
  const left: LeftEdit[] = [];
  const names: NameChange[] = [];
  const rows = new Map<BodyTableId, Gathered[]>();
  const columns = new Map<BodyTableId, string[]>();
  for (const edit of edits) {
    if (edit.table === 'start') {
      names.push(...fieldChanges(read, edit, left));
      continue;
    }
    const cells = cellChanges(read, edit, left);
    if (cells.length === 0) continue;
    const named = [...keyCells(read, edit, newKey), ...cells];
    const all = columns.get(edit.table) ?? [];
    columns.set(edit.table, [...all, ...named.map(({ header }) => header).filter((header) => !all.includes(header))]);
    rows.set(edit.table, [...(rows.get(edit.table) ?? []), gathered(read, edit, named)]);
  }
  const tables = [...rows].map(([table, changes]): TableChange => {
    const width = columns.get(table) ?? [];
    return { table: read.found.get(table)?.cells.name ?? table, columns: width, rows: changes.map((change) => spread(change, width)) };
  });
  return { tables, names, left };
}

interface CellChange extends WrittenCell {
  readonly header: string;
  readonly was: CellValue;
}

interface Gathered {
  readonly key: string;
  /** Where a row stood that has no key to be found by. */
  readonly standing: { readonly at?: number };
  readonly cells: readonly CellChange[];
}

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);

function cellChanges(read: PlanRead, edit: RowEdit, left: LeftEdit[]): readonly CellChange[] {
  const schema: TableSchema = tableSchemas[edit.table];
  const found = read.found.get(edit.table);
  const at = found?.rows.get(edit.row);
  const row: unknown = read.plan[edit.table].find(({ key }) => key === edit.row);
  const leave = (column: string, reason: LeftEdit['reason']): readonly CellChange[] => {
    left.push({ place: { table: edit.table, row: edit.row, column }, reason });
    return [];
  };
  return Object.entries(edit.cells).flatMap(([property, content]) => {
    const now = propertyOf(row, property);
    const columns = sheetColumns(schema).filter((column) => column.property === property);
    if (!found || at === undefined || !columns.every(({ header }) => found.columns.has(plainHeader(header))))
      return leave(property, 'gone');
    if (same(now, content)) return [];
    if (!same(now, edit.seen[property])) return leave(property, 'changed');
    const unit = schema.rowUnit ? (propertyOf(edit.cells, schema.rowUnit) ?? propertyOf(row, schema.rowUnit)) : '';
    const context = { rowUnit: typeof unit === 'string' ? unit : '', owner: 'unit' as const, unknownWord: () => undefined };
    return columns.map((column): CellChange => {
      const cell = cellAt(found, at, column.header);
      const written = column.column.kind.write(column.member === null ? content : memberOf(content, column.member), context);
      return { header: column.header, was: cell.formula, ...inFormat(written, cell.format, usualFormat(read, column)) };
    });
  });
}

const propertyOf = (row: unknown, property: string): unknown =>
  typeof row === 'object' && row !== null ? new Map<string, unknown>(Object.entries(row)).get(property) : undefined;
const memberOf = (list: unknown, member: number): unknown => (Array.isArray(list) ? (list[member] as unknown) : null);

/** A row that was typed by hand gets its key with the first thing that is written to it, so that it can be found again. */
function keyCells(read: PlanRead, { table, row }: RowEdit, newKey: () => string): readonly CellChange[] {
  const found = read.found.get(table);
  const at = found?.rows.get(row);
  if (!found || at === undefined || textOfCell(cellAt(found, at, 'Nyckel').value) === row) return [];
  const order = read.plan[table].find(({ key }) => key === row)?.order ?? at + 1;
  const change = (header: string, content: string | number): CellChange => ({
    header,
    content,
    format: null,
    was: cellAt(found, at, header).formula,
  });
  return [change('Nyckel', newKey()), change('Ordning', order)];
}

function gathered(read: PlanRead, edit: RowEdit, cells: readonly CellChange[]): Gathered {
  const at = read.found.get(edit.table)?.rows.get(edit.row);
  return { key: edit.row, standing: cells[0]?.header === 'Nyckel' && at !== undefined ? { at } : {}, cells };
}

/** The row's cells under the columns of the whole change. */
function spread({ key, standing, cells }: Gathered, columns: readonly string[]): RowChange {
  const each = columns.map((header) => cells.find((cell) => cell.header === header));
  return {
    key,
    ...standing,
    cells: each.map((cell) => cell?.content ?? null),
    formats: each.map((cell) => cell?.format ?? null),
    was: each.map((cell) => cell?.was ?? null),
  };
}

function fieldChanges(read: PlanRead, { cells, seen }: StartEdit, left: LeftEdit[]): readonly NameChange[] {
  return Object.entries(cells).flatMap(([key, content]): readonly NameChange[] => {
    const field: StartField | undefined = isStartKey(key) ? startFields[key] : undefined;
    const cell = field && read.snapshot.names.get(field.name);
    const now = propertyOf(read.plan.start, key);
    const leave = (reason: LeftEdit['reason']): readonly NameChange[] => {
      left.push({ place: { table: 'start', row: null, column: key }, reason });
      return [];
    };
    if (!field || !cell) return leave('gone');
    if (same(now, content)) return [];
    if (!same(now, seen[key])) return leave('changed');
    const written = field.kind.write(content, { rowUnit: '', owner: 'unit', unknownWord: () => undefined });
    const style = written.format === null ? {} : { style: { numberFormat: written.format } };
    return [{ name: field.name, value: written.content, was: cell.value, ...style }];
  });
}

const isStartKey = (key: string): key is StartKey => startKeys.some((each) => each === key);
