import type { Cell, Table, Worksheet } from '@cj-tech-master/excelts';
import type { Book, TableView } from './book';
import type { Chart } from './chart';
import { chartsOf, setCharts } from './charts';
import { lastColumn } from './columns';

type CellState = readonly [column: number, value: Cell['value'], style: Cell['style'], note: Cell['note']];
interface RowState {
  readonly number: number;
  readonly height: number | undefined;
  readonly customHeight: boolean | undefined;
  readonly hidden: boolean;
  readonly outlineLevel: number;
  readonly style: Cell['style'];
  readonly cells: readonly CellState[];
}

/** A sheet's content at a moment. Values and styles are shared with the model, which replaces and never alters them. */
export interface SheetState {
  readonly sheet: Worksheet;
  readonly name: string;
  readonly order: number;
  readonly state: Worksheet['state'];
  readonly rows: readonly RowState[];
  readonly columns: readonly {
    readonly number: number;
    readonly width: number | undefined;
    readonly hidden: boolean;
    readonly style: Cell['style'];
  }[];
  readonly merges: Worksheet['mergedRegions'];
  readonly tables: readonly { readonly table: Table; readonly model: Table['model']; readonly view: TableView }[];
  readonly charts: readonly Chart[];
  readonly rest: Rest;
}

type Rest = Pick<
  Worksheet,
  | 'properties'
  | 'pageSetup'
  | 'headerFooter'
  | 'views'
  | 'rowBreaks'
  | 'colBreaks'
  | 'conditionalFormattings'
  | 'sheetProtection'
  | 'autoFilter'
> & { readonly validations: Worksheet['dataValidations']['model'] };

function restOf(sheet: Worksheet): Rest {
  const { properties, pageSetup, headerFooter, views, rowBreaks, colBreaks, conditionalFormattings, sheetProtection, autoFilter } = sheet;
  const rest = { properties, pageSetup, headerFooter, views, rowBreaks, colBreaks, conditionalFormattings, sheetProtection, autoFilter };
  return { ...structuredClone(rest), validations: { ...sheet.dataValidations.model } };
}

export function captureSheet(book: Book, sheet: Worksheet): SheetState {
  const rows: RowState[] = [];
  // The library's own walk would make the rows and cells that are not there.
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    const row = sheet.findRow(number);
    if (!row) continue;
    const cells: CellState[] = [];
    for (let column = 1; column <= row.cellCount; column += 1) {
      const cell = row.findCell(column);
      if (!cell) continue;
      const slave = cell.isMerged && cell.master !== cell;
      cells.push([column, slave ? null : cell.value, cell.style, cell.note]);
    }
    const { height, customHeight, hidden, outlineLevel, style } = row;
    rows.push({ number, height, customHeight, hidden, outlineLevel, style, cells });
  }
  const columns = Array.from({ length: lastColumn(sheet) }, (_, index) => {
    const { number, width, hidden, style } = sheet.getColumn(index + 1);
    return { number, width, hidden, style };
  });
  const tables = sheet.getTables().map((table) => ({
    table,
    model: { ...table.model, columns: table.model.columns.map((column) => ({ ...column })) },
    view: book.view(table),
  }));
  const { name, orderNo: order, state } = sheet;
  return { sheet, name, order, state, rows, columns, merges: sheet.mergedRegions, tables, charts: chartsOf(sheet), rest: restOf(sheet) };
}

/** Puts a sheet back as it was. */
export function restoreSheet(book: Book, saved: SheetState): void {
  const { sheet } = saved;
  for (const merge of sheet.mergedRegions) sheet.unMergeCells(merge.top, merge.left, merge.bottom, merge.right);
  // The library has no call that forgets rows and columns altogether.
  sheet['_rows'] = [];
  sheet['_columns'] = [];
  for (const { number, width, hidden, style } of saved.columns) {
    const column = sheet.getColumn(number);
    if (width !== undefined) column.width = width;
    column.hidden = hidden;
    column.style = style;
  }
  for (const { number, height, customHeight, hidden, outlineLevel, style, cells } of saved.rows) {
    const row = sheet.getRow(number);
    if (height !== undefined) row.height = height;
    if (customHeight !== undefined) row.customHeight = customHeight;
    row.hidden = hidden;
    row.outlineLevel = outlineLevel;
    row.style = style;
    for (const [column, value, cellStyle, note] of cells) {
      const cell = row.getCell(column);
      cell.value = value;
      cell.style = cellStyle;
      if (note !== undefined) cell.note = note;
    }
  }
  for (const merge of saved.merges) sheet.mergeCellsWithoutStyle(merge.top, merge.left, merge.bottom, merge.right);
  sheet.tables = {};
  for (const { table, model, view } of saved.tables) {
    table.model = { ...model, columns: model.columns.map((column) => ({ ...column })) };
    sheet.tables[model.name] = table;
    book.setView(table, view);
  }
  setCharts(sheet, saved.charts);
  const { validations, ...rest } = saved.rest;
  Object.assign(sheet, structuredClone(rest), { state: saved.state, orderNo: saved.order });
  sheet.dataValidations.model = { ...validations };
  sheet['_name'] = saved.name;
}
