import type { Plan } from '../../domain/plan';
import { columnLetters, formatArea } from '../area';
import type { Block, ColumnContent, SheetContent } from '../content';
import { isSumTable, sumSchemas } from '../schema/sums';
import { isSheetShown, type SheetSchema } from '../schema/sheets';
import { sheetColumns, tableSchemas, type BodyTableId, type TableSchema } from '../schema/tables';
import { tableWords } from '../schema/words';
import { hides, placeColumns, type Placed } from './columns';
import { tableAddress, tableBlocks, type PlacedTable } from './grid';
import { rowHeights } from './heights';
import { pageOf } from './page';
import { captionFormula } from './printed';
import { tableConditions, tableValidations } from './rules';
import * as style from './style';
import { tableStyles } from './table-styles';
import { frozenColumns, frozenRows } from './view';
import { fillSums, filledSums, sumHeaders } from './sums';
import { fillColumn, type FilledColumn } from './table';

/** Rows that a table above another has at least: it cannot grow by typing below it. */
const fixedRows: Readonly<Partial<Record<BodyTableId, number>>> = { capitalCosts: 2, surveyMeans: 4 };

/** Rows to type in below what is there; Excel's tables grow by typing below. */
const blankRows = (rows: number): number => Math.max(3, 8 - rows);

interface Column {
  readonly filled: FilledColumn;
  readonly hidden: boolean;
}

/** A sheet with a growing table, and the fixed ones above it. */
export function tableSheet(sheet: SheetSchema, plan: Plan): SheetContent {
  const body = columnsOf(sheet.body, plan, blankRows(plan[sheet.body].length));
  const placed = placeColumns(body, sheet.above.length > 0);
  const firstVisible = placed.find(({ hidden }) => !hidden)?.at ?? 1;
  const tables: PlacedTable[] = [];
  const blocks: Block[] = [];
  let row = 3;
  for (const id of sheet.above) {
    const { table, captions } = isSumTable(id)
      ? sumTable(id, plan, tables.length === 0 ? row : row + 1, firstVisible, placed)
      : fixedTable(id as BodyTableId, plan, row, firstVisible);
    if (captions) blocks.push(captions);
    tables.push(table);
    row = table.row + table.rows + 1;
  }
  const main: PlacedTable = {
    name: tableSchemas[sheet.body].name,
    row: row + 1,
    column: 1,
    columns: placed.map(({ item }) => item.filled),
    rows: body[0]?.filled.values.length ?? 1,
  };
  tables.push(main);
  blocks.push(captionRow(main, row));
  const columns = widths(placed, tables);
  const rows = rowHeights(tables, columns);
  const letter = columnLetters(firstVisible);
  const schema: TableSchema = tableSchemas[sheet.body];
  const named = frozenColumns(placed, schema);
  const fixed = sheet.above.flatMap((id, index) => {
    const table = tables[index];
    return isSumTable(id) || !table ? [] : [{ table, schema: tableSchemas[id as BodyTableId] as TableSchema }];
  });
  const isFilled = sheet.above.some((id) => plan[id].length > 0 && !isSumTable(id)) || plan[sheet.body].length > 0;
  return {
    name: sheet.name,
    visibility: isSheetShown(sheet, plan.start.type, plan.start.level) || isFilled ? 'visible' : 'hidden',
    tabColor: sheet.tabColor,
    showGridlines: false,
    freeze: { rows: frozenRows(main.row, rows), columns: named },
    columns,
    rows,
    blocks: [
      { address: `${letter}1`, cells: [[titleFormula(sheet.name)]], formulas: true },
      { address: `${letter}2`, cells: [[sheet.help]] },
      ...blocks,
      ...tables.flatMap(tableBlocks),
    ],
    formats: [
      { address: `${letter}1`, style: style.titleStyle },
      { address: `${letter}2`, style: style.helpStyle },
      ...tables.flatMap((table) => tableStyles(table, plan.start.amountUnit)),
    ],
    tables: tables.map((table) => ({
      name: table.name,
      address: tableAddress(table),
      style: style.tableStyle,
      filterButtons: table === main,
    })),
    merges: [],
    validations: [
      ...tableValidations(main, schema, plan.start),
      ...fixed.flatMap(({ table, schema: own }) => tableValidations(table, own, plan.start)),
    ],
    conditions: [
      ...tableConditions(main, schema, plan.start),
      ...fixed.flatMap(({ table, schema: own }) => tableConditions(table, own, plan.start)),
    ],
    links: [],
    page: pageOf(sheet.name, columns, main.row, named),
  };
}

function columnsOf(id: BodyTableId, plan: Plan, blanks: number): readonly Column[] {
  const schema: TableSchema = tableSchemas[id];
  const columns = sheetColumns(schema).map((column) => {
    const filled = fillColumn(schema, column, plan[id], blanks, plan.start);
    return { filled, hidden: hides(column.column, filled.filled, plan.start) };
  });
  // A table that is never used in this document is shown whole by whoever shows its sheet.
  const isSystem = ({ filled }: Column): boolean => filled.source?.column.src === 'S' && !filled.source.column.shown;
  return columns.every((column) => column.hidden || ['owner', 'comment'].includes(column.filled.key))
    ? columns.map((column) => ({ ...column, hidden: isSystem(column) }))
    : columns;
}

/**
 * A fixed table with its captions for a sheet that stands without it: `row` is that of the captions, `firstVisible` the sheet's first column in view.
 * `rows`: how many it takes with them.
 */
export function fixedTablePart(
  id: BodyTableId,
  plan: Plan,
  row: number,
  firstVisible: number,
): Pick<SheetContent, 'blocks' | 'formats' | 'tables' | 'validations' | 'conditions'> & { readonly rows: number } {
  const { table, captions } = fixedTable(id, plan, row, firstVisible);
  const schema: TableSchema = tableSchemas[id];
  return {
    blocks: [captions, ...tableBlocks(table)],
    formats: tableStyles(table, plan.start.amountUnit),
    tables: [{ name: table.name, address: tableAddress(table), style: style.tableStyle, filterButtons: false }],
    validations: tableValidations(table, schema, plan.start),
    conditions: tableConditions(table, schema, plan.start),
    rows: table.rows + 2,
  };
}

/** A fixed table above the growing one: its hidden columns lie in the hidden ones of the sheet. */
function fixedTable(
  id: BodyTableId,
  plan: Plan,
  row: number,
  firstVisible: number,
): { readonly table: PlacedTable; readonly captions: Block } {
  const columns = columnsOf(id, plan, Math.max(0, (fixedRows[id] ?? 1) - plan[id].length));
  const inHidden = columns.filter(({ filled }) => filled.source?.column.src === 'S' && !filled.source.column.shown);
  const ordered = [...inHidden, ...columns.filter((column) => !inHidden.includes(column))];
  const table: PlacedTable = {
    name: tableWords[id],
    row: row + 1,
    column: Math.max(1, firstVisible - inHidden.length),
    columns: ordered.map(({ filled }) => filled),
    rows: columns[0]?.filled.values.length ?? 0,
  };
  return { table, captions: captionRow(table, row) };
}

/** Sums: system columns and those that do not concern the document lie in hidden columns of the sheet, as far as there is room. */
function sumTable(
  id: Parameters<typeof fillSums>[0],
  plan: Plan,
  row: number,
  firstVisible: number,
  body: readonly Placed<Column>[],
): { readonly table: PlacedTable; readonly captions: null } {
  const kept = filledSums(plan[id]);
  const unused = sumSchemas[id].columns.filter(
    ({ key }) => !kept.has(key) && body.some(({ item, hidden }) => hidden && item.filled.key === key),
  );
  const unusedHeaders = new Set(
    unused.flatMap(({ header }) =>
      sumHeaders(id).filter((each) => each === header || each === `${header} enligt källa` || each === `${header} differens`),
    ),
  );
  const headers = sumHeaders(id);
  const system = headers.filter((header) => ['Nyckel', 'Ordning', 'Typ'].includes(header));
  const room = firstVisible - 1 - system.length;
  const aside = headers.filter((header) => unusedHeaders.has(header)).slice(0, Math.max(0, room));
  const ordered = [...system, ...aside, ...headers.filter((header) => !system.includes(header) && !aside.includes(header))];
  const column = firstVisible - system.length - aside.length;
  const filled = fillSums(id, plan, { firstRow: row + 1, columnOf: (header) => column + ordered.indexOf(header) });
  const columns = ordered.flatMap((header) => filled.get(header) ?? []);
  const rows = plan[id].length;
  return {
    table: { name: tableWords[id], row, column, columns: rows > 0 ? columns : columns.map(blankCell), rows: Math.max(1, rows) },
    captions: null,
  };
}

/** A table has at least one row. */
const blankCell = (column: FilledColumn): FilledColumn => ({ ...column, values: [''], formulas: [null], formats: [null] });

function captionRow(table: PlacedTable, row: number): Block {
  const cells = table.columns.map(({ source }) => (source ? captionFormula(source.column) : ''));
  return { address: formatArea({ row, column: table.column, rows: 1, columns: cells.length }), cells: [cells], formulas: true };
}

const titleFormula = (name: string): string =>
  `=IF(Start_Nivå="Nämnd",Start_Nämnd,IF(Start_Nivå="Avdelning",Start_Avdelning,Start_Enhet))&" · "&Start_Dokumenttyp&" "&Start_År&" · ${name}"`;

/** Points of the longest word of a header, so that it is not broken inside a word; the very longest ones are. */
const longestWord = (header: string): number => Math.min(112, Math.max(...header.split(/[\s-]/).map((word) => word.length)) * 5.4 + 8);

function widths(placed: readonly Placed<Column>[], tables: readonly PlacedTable[]): readonly ColumnContent[] {
  const last = Math.max(...tables.map(({ column, columns }) => column + columns.length - 1));
  const headersAt = (at: number): readonly string[] => tables.flatMap(({ column, columns }) => columns[at - column]?.header ?? []);
  return Array.from({ length: last }, (_each, index) => {
    const own = placed[index];
    const width = Math.max(own?.item.filled.source?.column.width ?? 74, ...headersAt(index + 1).map(longestWord));
    return { width, ...(own?.hidden ? { hidden: true } : {}) };
  });
}
