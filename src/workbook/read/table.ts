import type { Finding } from '../../domain/finding';
import type { Owner, TableId } from '../../domain/plan';
import { finding } from '../../domain/rules/messages';
import type { Steps } from '../../domain/in-steps';
import type { CellValue, TableCells } from '../port';
import { columnNumber, findColumns, headerProblems, type ExpectedHeaders } from './headers';
import { readFormat } from '../schema/number-format';
import { columnLists } from '../schema/lists';
import { sheetSchemas } from '../schema/sheets';
import { sheetColumns, type SheetColumn, type TableSchema } from '../schema/tables';
import { isError, textOfCell, type Cell } from '../schema/value-of-cell';

/** A table as found: where its columns and rows are. Row numbers count from 0 in the body. */
export interface TableFound {
  readonly cells: TableCells;
  /** Column number in the table by header. */
  readonly columns: ReadonlyMap<string, number>;
  /** Row number by row key. */
  readonly rows: Map<string, number>;
}

export interface TableRead {
  readonly rows: readonly object[];
  readonly problems: readonly Finding[];
  readonly found: TableFound;
}

export function cellAt(
  { cells, columns }: Pick<TableFound, 'cells' | 'columns'>,
  row: number,
  header: string,
): Cell & { readonly formula: CellValue } {
  const at = columnNumber(columns, header);
  if (at === undefined) return { value: '', format: 'General', formula: '' };
  return { value: cells.cells[row]?.[at] ?? '', format: cells.formats[row]?.[at] ?? 'General', formula: cells.formulas[row]?.[at] ?? '' };
}

/** A text that begins with "=" is its own formula, and none. */
export const isFormula = ({ value, formula }: { readonly value: CellValue; readonly formula: CellValue }): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/**
 * The rows of a table, sorted by Ordning. A row that holds only key, order, owner and formulas is blank and is passed by; one without a key or with
 * another's gets a key for now. A step is a row.
 */
export function* readTable(schema: TableSchema, cells: TableCells, owner: Owner, version: number): Steps<TableRead> {
  const columns = findColumns(cells);
  const all = sheetColumns(schema);
  const found: TableFound = { cells, columns, rows: new Map() };
  const isExpected = ({ header, column }: SheetColumn): boolean =>
    columnNumber(columns, header) !== undefined || !(column.since !== undefined && version >= 1 && version < column.since);
  const headers = all.filter(isExpected).map(({ header }) => header);
  const runs = sheetSchemas.some(({ body, above }) => above.length > 0 && [body, ...above].includes(schema.id)) ? 2 : 1;
  const fits = fitsColumn(all, cells);
  const problems: Finding[] = [...headerProblems({ table: schema.id, name: schema.name, headers, runs, fits }, cells)];
  const withoutKey: string[] = [];
  const asked = all.filter(({ key, column }) => column.src !== 'C' && !column.formula && !['key', 'order', 'owner'].includes(key));
  const rows: { readonly key: string; readonly order: number }[] = [];
  let order = 0;
  for (let at = 0; at < cells.cells.length; at += 1) {
    if (asked.every(({ header }) => textOfCell(cellAt(found, at, header).value) === '')) continue;
    const key = rowKey(schema, found, at, problems);
    if (textOfCell(cellAt(found, at, 'Nyckel').value) === '' && !keyless.has(schema.id)) withoutKey.push(key);
    const own = cellAt(found, at, 'Ordning').value;
    // A row that was typed by hand has no order yet: it follows the one above it.
    order = own !== '' && Number.isFinite(Number(own)) ? Number(own) : Math.round((order + 0.001) * 1000) / 1000;
    rows.push({ ...readRow(schema, all, found, at, { key, owner, problems }), key, order });
    found.rows.set(key, at);
    yield;
  }
  if (columnNumber(columns, 'Nyckel') !== undefined) problems.push(...keyMissing(schema.id, schema.name, withoutKey));
  return { rows: [...rows].sort((left, right) => left.order - right.order), problems, found };
}

/** Tables of the very hidden sheet, where nobody types. */
const keyless: ReadonlySet<TableId> = new Set(['printed', 'handedOut', 'handled']);

/** V33: rows that were typed by hand, said once for a table. */
export function keyMissing(table: TableId, name: string, rows: readonly string[]): readonly Finding[] {
  const [row] = rows;
  if (row === undefined) return [];
  const facts = { table: name, count: String(rows.length) };
  return [finding('V33', 'note', 'keyMissing', { table, row, column: null }, { facts, expected: 'template' })];
}

/** Whether the cells under an unknown header may be those of a column: its formulas, words of its list, no formulas where people type. */
function fitsColumn(columns: readonly SheetColumn[], cells: TableCells): ExpectedHeaders['fits'] {
  return (header, at, surely) => {
    const column = columns.find((each) => each.header === header)?.column;
    if (!column) return false;
    const under = cells.cells.map((row, index) => ({
      value: row[at] ?? '',
      formula: cells.formulas[index]?.[at] ?? '',
      format: cells.formats[index]?.[at] ?? 'General',
    }));
    const filled = under.filter(({ value }) => textOfCell(value) !== '');
    if (column.formula !== undefined) return under.some((cell) => isFormula(cell) && sameFormula(cell.formula, column.formula ?? ''));
    if (filled.some(isFormula)) return false;
    const { list } = column.kind;
    if (!list || list.free || list.name in columnLists) return !surely;
    let unknown = 0;
    for (const cell of filled) column.kind.read(cell, { rowUnit: '', owner: 'unit', unknownWord: () => (unknown += 1) });
    return unknown === 0 && (!surely || filled.length > 0);
  };
}

const sameFormula = (found: CellValue, wanted: string): boolean => String(found).replace(/\s/g, '') === wanted.replace(/\s/g, '');

function rowKey(schema: TableSchema, found: TableFound, at: number, problems: Finding[]): string {
  const key = textOfCell(cellAt(found, at, 'Nyckel').value);
  if (key !== '' && !found.rows.has(key)) return key;
  const temporary = `ny-${at + 1}`;
  if (key !== '') {
    problems.push(
      finding(
        'V33',
        'error',
        'keyTwice',
        { table: schema.id, row: temporary, column: 'key' },
        { facts: { table: schema.name }, found: key, expected: 'template' },
      ),
    );
  }
  return temporary;
}

/**
 * A figure in a row in per cent whose cell is no per cent cell and says no unit of its own, as printed: the plan takes 94 for 94 %, the sheet's
 * formulas for 9 400 %.
 */
function bareShare({ value, format }: Cell): string | null {
  if (typeof value !== 'number' || value === 0) return null;
  const { percent, unit } = readFormat(format);
  return percent || unit !== '' ? null : textOfCell(value);
}

function readRow(
  schema: TableSchema,
  columns: readonly SheetColumn[],
  found: TableFound,
  at: number,
  context: { readonly key: string; readonly owner: Owner; readonly problems: Finding[] },
): Record<string, unknown> {
  const text = (key: string): string => textOfCell(cellAt(found, at, columns.find((each) => each.key === key)?.header ?? '').value);
  const rowUnit = schema.rowUnit ? text(schema.rowUnit) : '';
  const isShare = (schema.shareSign ? text(schema.shareSign) : rowUnit) === '%';
  const name = text(schema.anchor);
  const row: Record<string, unknown> = {};
  for (const { key, property, header, column, member } of columns) {
    const cell = cellAt(found, at, header);
    const place = { table: schema.id, row: context.key, column: key };
    const overwritten = (): void => {
      const facts = { table: schema.name, header, row: name, found: textOfCell(cell.value) };
      context.problems.push(finding('V33', 'error', 'formulaOverwritten', place, { facts, found: facts.found, expected: 'template' }));
    };
    if (column.formula !== undefined && columnNumber(found.columns, header) !== undefined) {
      const isDamaged = isError(cell.value) || (column.kind.name === 'computed' && !isFormula(cell));
      if (isDamaged) overwritten();
      if (column.kind.name !== 'computed' && (isDamaged || isFormula(cell))) {
        const { numeric, decimals } = readFormat(cell.format);
        row[property] = { kind: 'blank', ...(numeric ? { decimals } : {}) };
        continue;
      }
    }
    // A computed column that an older template has not is nothing of the row's.
    if (column.formula !== undefined && column.kind.name === 'computed') continue;
    const read = column.kind.read(cell, {
      rowUnit,
      owner: context.owner,
      unknownWord: (word, expected) =>
        context.problems.push(finding('V02', 'error', 'word', place, { facts: { row: name, found: word }, found: word, expected })),
    });
    const bare = isShare && column.kind.name === 'value' ? bareShare(cell) : null;
    if (bare !== null) {
      const facts = { row: name, found: bare, reading: `${bare} %` };
      context.problems.push(finding('V02', 'error', 'percentMissing', place, { facts, found: bare, expected: `${bare} %` }));
    }
    if (member === null) row[property] = read;
    else row[property] = [...((row[property] as readonly unknown[] | undefined) ?? []), read];
  }
  return row;
}
