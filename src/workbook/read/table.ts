import type { Finding } from '../../domain/finding';
import type { Owner, TableId } from '../../domain/plan';
import { finding } from '../../domain/rules/messages';
import type { CellValue, TableCells } from '../port';
import { readFormat } from '../schema/number-format';
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

/** Headers are compared without regard to case, sort of blanks and writing of å. */
const plainHeader = (header: string): string => header.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('sv');

export function findColumns(cells: TableCells): ReadonlyMap<string, number> {
  return new Map(cells.headers.map((header, index) => [plainHeader(header), index] as const).reverse());
}

export const columnNumber = (columns: ReadonlyMap<string, number>, header: string): number | undefined => columns.get(plainHeader(header));

/** V33 for columns that are missing or that are not the template's. */
export function headerProblems(table: TableId, name: string, expected: readonly string[], cells: TableCells): readonly Finding[] {
  const place = { table, row: null, column: null };
  const known = new Set(expected.map(plainHeader));
  const present = new Set(cells.headers.map(plainHeader));
  return [
    ...expected
      .filter((header) => !present.has(plainHeader(header)))
      .map((header) => finding('V33', 'error', 'columnMissing', place, { facts: { table: name, header }, expected: 'template' })),
    ...cells.headers
      .filter((header) => !known.has(plainHeader(header)))
      .map((header) => finding('V33', 'note', 'columnAdded', place, { facts: { table: name, header } })),
  ];
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

export const isFormula = (cell: { readonly formula: CellValue }): boolean =>
  typeof cell.formula === 'string' && cell.formula.startsWith('=');

/**
 * The rows of a table, sorted by Ordning. A row that holds only key, order, owner and formulas is blank and is passed by; one without a key or with
 * another's gets a key for now.
 */
export function readTable(schema: TableSchema, cells: TableCells, owner: Owner): TableRead {
  const columns = findColumns(cells);
  const all = sheetColumns(schema);
  const headers = all.map(({ header }) => header);
  const found: TableFound = { cells, columns, rows: new Map() };
  const problems: Finding[] = [...headerProblems(schema.id, schema.name, headers, cells)];
  const asked = all.filter(({ key, column }) => column.src !== 'C' && !column.formula && !['key', 'order', 'owner'].includes(key));
  const rows: { readonly key: string; readonly order: number }[] = [];
  let order = 0;
  for (let at = 0; at < cells.cells.length; at += 1) {
    if (asked.every(({ header }) => textOfCell(cellAt(found, at, header).value) === '')) continue;
    const key = rowKey(schema, found, at, problems);
    const own = cellAt(found, at, 'Ordning').value;
    // A row that was typed by hand has no order yet: it follows the one above it.
    order = own !== '' && Number.isFinite(Number(own)) ? Number(own) : order + 0.001;
    rows.push({ ...readRow(schema, all, found, at, { key, owner, problems }), key, order });
    found.rows.set(key, at);
  }
  return { rows: [...rows].sort((left, right) => left.order - right.order), problems, found };
}

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
      if (column.kind.name === 'computed') continue;
      if (isDamaged || isFormula(cell)) {
        const { numeric, decimals } = readFormat(cell.format);
        row[property] = { kind: 'blank', ...(numeric ? { decimals } : {}) };
        continue;
      }
    }
    const read = column.kind.read(cell, {
      rowUnit,
      owner: context.owner,
      unknownWord: (word, expected) =>
        context.problems.push(finding('V02', 'error', 'word', place, { facts: { row: name, found: word }, found: word, expected })),
    });
    const bare = rowUnit === '%' && column.kind.name === 'value' ? bareShare(cell) : null;
    if (bare !== null) {
      const facts = { row: name, found: bare, reading: `${bare} %` };
      context.problems.push(finding('V02', 'error', 'percentMissing', place, { facts, found: bare, expected: `${bare} %` }));
    }
    if (member === null) row[property] = read;
    else row[property] = [...((row[property] as readonly unknown[] | undefined) ?? []), read];
  }
  return row;
}
