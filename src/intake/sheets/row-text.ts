import type { Owner, Row, SumRow } from '../../domain/plan';
import type { Value } from '../../domain/value';
import type { SheetRowJson } from '../document';
import { sumSchemas, type SumSchema, type SumTableId } from '../../workbook/schema/sums';
import { sheetColumns, tableSchemas, type BodyTableId, type SheetColumn, type TableSchema } from '../../workbook/schema/tables';
import { readWord } from '../../workbook/schema/read-word';
import { cellOfText, textOfCell, textOfValue, valueOfText } from './cell-text';
import { isEmpty } from './same';

/** The columns of a table that a row keeps. */
export const keptColumns = (id: BodyTableId): readonly SheetColumn[] => {
  const schema: TableSchema = tableSchemas[id];
  return sheetColumns(schema).filter(({ column }) => column.kind.name !== 'computed');
};

type Cells = Readonly<Record<string, unknown>>;

/** The cell of a row behind a column. */
export const cellOf = (row: object, { property, member }: SheetColumn): unknown => {
  const cell: unknown = (row as Cells)[property];
  return member === null ? cell : Array.isArray(cell) ? cell[member] : undefined;
};

export const rowUnitOf = (id: BodyTableId, row: object): string => {
  const schema: TableSchema = tableSchemas[id];
  return schema.rowUnit ? String((row as Cells)[schema.rowUnit]) : '';
};

/** Takes the text that has no place, with what it is about. */
export type Note = (text: string, reason: 'unknownKey' | 'unknownWord') => void;

/** A row of a table as texts by the keys of its columns, empty cells left out. */
export function textOfRow(id: BodyTableId, row: object): SheetRowJson {
  const unit = rowUnitOf(id, row);
  const cells = keptColumns(id).map((column) => [column.key, textOfCell(column.column, cellOf(row, column), unit)] as const);
  return Object.fromEntries(cells.filter(([, text]) => text !== ''));
}

/** The row that the texts say, on top of `under`, or of an empty row that `owner` owns. */
export function rowOfText(
  id: BodyTableId,
  json: SheetRowJson,
  { under, owner, note }: { readonly under?: object | undefined; readonly owner: Owner; readonly note: Note },
): Row {
  const columns = keptColumns(id);
  const known = new Set(['at', ...columns.map(({ key }) => key)]);
  for (const [key, text] of Object.entries(json)) if (!known.has(key)) note(`${key}: ${text}`, 'unknownKey');
  const schema: TableSchema = tableSchemas[id];
  const rowUnit = (schema.rowUnit && (json[schema.rowUnit] ?? (under && rowUnitOf(id, under)))) ?? '';
  const row: Record<string, unknown> = {};
  for (const column of columns) {
    const text = json[column.key];
    const unknownWord = (found: string): void => note(`${column.header}: ${found}`, 'unknownWord');
    const cell =
      text === undefined && under ? (cellOf(under, column) ?? '') : cellOfText(column.column, text ?? '', { rowUnit, owner, unknownWord });
    row[column.property] = column.member === null ? cell : [...((row[column.property] as readonly unknown[] | undefined) ?? []), cell];
  }
  return { ...row, key: String(row['key']), order: Number(row['order']) };
}

/** A row of a `…Summa` table as texts: what is typed and what the source says by column, "given.budget". */
export function textOfSum(id: SumTableId, { key, order, kind, group, label, given, input }: SumRow<string>): SheetRowJson {
  const { kinds }: SumSchema = sumSchemas[id];
  const figures = (name: 'given' | 'input', values: Readonly<Record<string, Value>>) =>
    Object.entries(values).map(([column, value]) => [`${name}.${column}`, textOfValue(value, '')] as const);
  const cells = [
    ['key', key],
    ['order', String(order).replace('.', ',')],
    ['kind', kinds[kind] ?? ''],
    ['group', group],
    ['label', label],
    ...figures('given', given),
    ...figures('input', input),
  ] as const;
  return Object.fromEntries(cells.filter(([, text]) => text !== ''));
}

export function sumOfText(id: SumTableId, json: SheetRowJson, note: Note): SumRow<string> {
  const { kinds, byHand }: SumSchema = sumSchemas[id];
  const group = json['group'] ?? '';
  const kind = readWord(json['kind'] ?? '', kinds);
  if (kind === null && json['kind']) note(json['kind'], 'unknownWord');
  const values = { given: {} as Record<string, Value>, input: {} as Record<string, Value> };
  for (const [key, text] of Object.entries(json)) {
    const [, name, column] = /^(given|input)\.(.+)$/.exec(key) ?? [];
    if (column !== undefined && (name === 'given' || name === 'input')) {
      const value = valueOfText(text, '');
      if (!isEmpty(value)) values[name][column] = value;
    } else if (!['key', 'order', 'kind', 'group', 'label'].includes(key)) note(`${key}: ${text}`, 'unknownKey');
  }
  const order = Number((json['order'] ?? '').replace(',', '.'));
  return {
    key: json['key'] ?? '',
    order,
    kind: kind ?? (group === '' ? byHand.all : byHand.group),
    group,
    label: json['label'] ?? '',
    ...values,
  };
}
