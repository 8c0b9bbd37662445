import { columnLetters, formatArea } from '../area';
import type { CellContent, ColumnContent, ConditionContent, RangeStyle, SheetContent, TableContent } from '../content';
import type { WrittenCell } from '../schema/cell-of-value';
import { columnAddress, runs, tableAddress, tableBlocks, type PlacedTable } from '../template/grid';
import { rowHeights } from '../template/heights';
import { pageOf } from '../template/page';
import * as style from '../template/style';

/** A column of a list: what a row says in it, or one formula for all rows. */
export interface ListColumn<Row> {
  readonly header: string;
  readonly width: number;
  readonly cell?: (row: Row) => CellContent | WrittenCell;
  readonly formula?: string;
  /** Number format of its cells, where a cell has none of its own. */
  readonly format?: string;
  readonly align?: 'Right' | 'Center';
  readonly wrap?: boolean;
  readonly hidden?: boolean;
  /** People type here; all else is laid down. */
  readonly input?: boolean;
}

/** A list as a table at its place, with looks and rules. */
export interface LaidList {
  readonly table: PlacedTable;
  readonly content: TableContent;
  readonly formats: readonly RangeStyle[];
  readonly columns: readonly ColumnContent[];
}

/** Places a list on a sheet. A table has at least one row: an empty list has a blank one. */
export function layList<Row>(
  name: string,
  at: { readonly row: number; readonly column: number },
  columns: readonly ListColumn<Row>[],
  rows: readonly Row[],
): LaidList {
  const count = Math.max(1, rows.length);
  const filled = columns.map(({ header, cell, formula }) => {
    const written = rows.map((row) => asWritten(cell ? cell(row) : null));
    const isFormula = formula !== undefined && rows.length > 0;
    return {
      key: '',
      header,
      source: null,
      values: rows.length > 0 ? written.map(({ content }) => content) : [''],
      formulas: Array.from({ length: count }, () => (isFormula ? formula : null)),
      formats: rows.length > 0 ? written.map(({ format }) => format) : [null],
      filled: true,
    };
  });
  const table: PlacedTable = { name, ...at, columns: filled, rows: count };
  return {
    table,
    content: { name, address: tableAddress(table), style: style.tableStyle, filterButtons: true },
    formats: formatsOf(table, columns),
    columns: columns.map(({ width, hidden }) => ({ width, ...(hidden ? { hidden: true } : {}) })),
  };
}

const asWritten = (cell: CellContent | WrittenCell): WrittenCell =>
  typeof cell === 'object' && cell !== null ? cell : { content: cell, format: null };

function formatsOf<Row>(table: PlacedTable, columns: readonly ListColumn<Row>[]): readonly RangeStyle[] {
  const { row, column, rows } = table;
  const last = column + columns.length - 1;
  const styles: RangeStyle[] = [
    { address: `${columnLetters(column)}${row}:${columnLetters(last)}${row}`, style: style.headerStyle },
    { address: `${columnLetters(column)}${row + 1}:${columnLetters(last)}${row + rows}`, style: style.bodyStyle },
  ];
  const add = (holds: (each: ListColumn<Row>, at: number) => boolean, own: RangeStyle['style']): void => {
    for (const run of runs(columns, holds)) styles.push({ address: columnAddress(table, column + run.from, run.count), style: own });
  };
  for (const format of new Set(columns.flatMap(({ format }) => format ?? [])))
    add((each) => each.format === format, { numberFormat: format });
  add(({ wrap }) => wrap === true, { wrap: true });
  for (const align of ['Right', 'Center'] as const) add((each) => each.align === align, { horizontal: align });
  for (const run of runs(columns, ({ align }) => align === 'Right'))
    styles.push({ address: formatArea({ row, column: column + run.from, rows: 1, columns: run.count }), style: { horizontal: 'Right' } });
  // A word close behind a figure reads as its unit; its header goes with it.
  for (const run of runs(columns, (each, at) => each.align === undefined && columns[at - 1]?.align === 'Right'))
    styles.push({
      address: formatArea({ row, column: column + run.from, rows: rows + 1, columns: run.count }),
      style: { horizontal: 'Left', indent: 1 },
    });
  // Where people type something, the rest is grey; a list to read is white.
  if (columns.some(({ input }) => input)) add(({ input }) => input !== true, style.computedStyle);
  table.columns.forEach(({ formats }, index) => {
    if (formats.some((format) => format !== null))
      styles.push({ address: columnAddress(table, column + index), style: { numberFormat: formats.map((format) => [format]) } });
  });
  return styles;
}

/** What stands above a list and how its sheet looks. */
export interface ListSheet<Row> {
  readonly name: string;
  readonly title: string;
  readonly help: string;
  readonly table: string;
  readonly tabColor: string;
  readonly columns: readonly ListColumn<Row>[];
  readonly rows: readonly Row[];
  /** Columns that stay in view and are printed on every page. */
  readonly frozen?: number;
  readonly conditions?: (list: LaidList) => readonly ConditionContent[];
  /** Quiet words above the headers, one per column; the list then begins a row further down. */
  readonly captions?: readonly string[];
}

/** Row of a list's headers where nothing else stands above it. */
export const listRow = 4;

/** A sheet of one list: title, a line of help, the table. */
export function listSheet<Row>(sheet: ListSheet<Row>): SheetContent {
  const { name, title, help, table, tabColor, columns, rows, frozen = 0, conditions, captions } = sheet;
  const row = captions ? listRow + 1 : listRow;
  const list = layList(table, { row, column: 1 }, columns, rows);
  const visible = columnLetters(Math.max(1, columns.findIndex(({ hidden }) => !hidden) + 1));
  const above = formatArea({ row: listRow, column: 1, rows: 1, columns: columns.length });
  return {
    ...emptySheet(name, tabColor),
    freeze: { rows: row, columns: frozen },
    columns: list.columns,
    rows: rowHeights([list.table], list.columns),
    blocks: [
      { address: `${visible}1:${visible}2`, cells: [[title], [help]] },
      ...(captions ? [{ address: above, cells: [captions] }] : []),
      ...tableBlocks(list.table),
    ],
    formats: [
      { address: `${visible}1`, style: style.titleStyle },
      { address: `${visible}2`, style: style.helpStyle },
      ...(captions ? [{ address: above, style: { ...style.captionStyle, wrap: false } }] : []),
      ...list.formats,
    ],
    tables: [list.content],
    conditions: conditions?.(list) ?? [],
    page: pageOf(title, list.columns, row, frozen),
  };
}

export const emptySheet = (name: string, tabColor: string): SheetContent => ({
  name,
  visibility: 'visible',
  tabColor,
  showGridlines: false,
  columns: [],
  blocks: [],
  formats: [],
  tables: [],
  merges: [],
  validations: [],
  conditions: [],
  links: [],
});

/** "$F5": the first cell of a column of a laid list, as a condition for all its rows names it. */
export const firstCell = ({ table }: LaidList, header: string): string => `$${columnLetters(columnOf(table, header))}${table.row + 1}`;

/** Number of a column of a placed table by its header. Throws a RangeError for one of ours that is misspelt. */
export function columnOf(table: PlacedTable, header: string): number {
  const at = table.columns.findIndex((column) => column.header === header);
  if (at < 0) throw new RangeError(`${table.name} has no column ${header}`);
  return table.column + at;
}
