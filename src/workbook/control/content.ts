import type { HandledFinding, Start } from '../../domain/plan';
import type { Wording } from '../../wording';
import { columnLetters } from '../area';
import type { CellContent, ConditionContent, SheetContent, ValidationContent } from '../content';
import { isHidden } from '../schema/column';
import { sheetColumns, tableSchemas, type SheetColumn, type TableSchema } from '../schema/tables';
import { documentTypes, findingStates, handlings } from '../schema/words';
import { columnAddress, tableAddress, tableBlocks, type PlacedTable } from '../template/grid';
import { rowHeights } from '../template/heights';
import { pageOf } from '../template/page';
import * as style from '../template/style';
import { fillColumn, type FilledColumn } from '../template/table';
import { tableStyles } from '../template/table-styles';
import { countsFormula } from './counts';

/** The sheet's name where it is not there yet. */
export const controlSheet = 'Kontroll';
const headerRow = 5;
const linkColor = '#0F6CBD';

/** The sheet Kontroll from its rows; what it says of figures it counts itself. `name`: that of the sheet that is replaced. */
export function controlContent(rows: readonly HandledFinding[], start: Start, wording: Wording, name = controlSheet): SheetContent {
  const schema: TableSchema = tableSchemas.handled;
  const source = sheetColumns(schema);
  const blanks = rows.length === 0 ? 1 : 0;
  const table: PlacedTable = {
    name: schema.name,
    row: headerRow,
    column: 1,
    columns: source.map((column) => withLinks(fillColumn(schema, column, rows, blanks, start), rows)),
    rows: rows.length + blanks,
  };
  const columns = source.map(({ column }) => ({
    width: column.width,
    ...(isHidden(column, start.type, start.level) ? { hidden: true } : {}),
  }));
  const first = columnLetters(columns.findIndex(({ hidden }) => !hidden) + 1);
  const at = (key: keyof HandledFinding): number => source.findIndex((column) => column.key === key) + 1;
  const owner = { unit: start.unit, department: start.department, board: start.board }[start.level];
  const title = wording.control.title(owner, `${documentTypes[start.type]} ${start.year}`);
  return {
    name,
    visibility: 'visible',
    tabColor: style.colors.quiet,
    showGridlines: false,
    freeze: { rows: headerRow, columns: 0 },
    columns,
    rows: rowHeights([table], columns),
    blocks: [
      { address: `${first}1`, cells: [[title]] },
      { address: `${first}2`, cells: [[countsFormula(wording.control.counts)]], formulas: true },
      { address: `${first}3`, cells: [[wording.control.help]] },
      ...tableBlocks(table),
    ],
    formats: [
      { address: `${first}1`, style: style.titleStyle },
      { address: `${first}2`, style: { font: { size: 12, bold: true }, vertical: 'Center' } },
      { address: `${first}3`, style: style.helpStyle },
      ...tableStyles(table, start.amountUnit),
      { address: columnAddress(table, 1, at('proposal')), style: style.computedStyle },
      { address: columnAddress(table, at('cell')), style: { font: { color: linkColor } } },
    ],
    tables: [{ name: table.name, address: tableAddress(table), style: style.tableStyle, filterButtons: true }],
    merges: [],
    validations: inputs(table, source, wording),
    conditions: conditions(table, at),
    links: [],
    page: pageOf(wording.control.print, columns, headerRow),
    inputs: (['handling', 'reason'] as const).map((key) => columnAddress(table, at(key))),
  };
}

/** The cell of each finding as a link, which works in any copy of the workbook. */
function withLinks(column: FilledColumn, rows: readonly HandledFinding[]): FilledColumn {
  if (column.key !== 'cell') return column;
  const formulas = rows.map(({ sheet, cell }) => (cell === '' ? null : linkFormula(sheet, cell)));
  return { ...column, values: column.values.map((value, row): CellContent => (formulas[row] ? null : value)), formulas };
}

/** A sheet may be called almost anything: its quotes are doubled for the address and for the text that holds it. */
const linkFormula = (sheet: string, cell: string): string =>
  `=HYPERLINK("#'${sheet.replaceAll("'", "''").replaceAll('"', '""')}'!${cell}","${cell}")`;

function inputs(table: PlacedTable, source: readonly SheetColumn[], wording: Wording): readonly ValidationContent[] {
  return source.flatMap(({ key, header, column }, index): readonly ValidationContent[] => {
    if (column.prompt === undefined) return [];
    const input = { address: columnAddress(table, index + 1), prompt: { title: header, message: column.prompt } };
    // The words themselves: a workbook of an older template has no such list.
    if (key === 'handling')
      return [
        {
          ...input,
          rule: { kind: 'list', source: Object.values(handlings).join(',') },
          error: { ...wording.control.choose, style: 'Stop' },
        },
      ];
    return [{ ...input, rule: { kind: 'none' } }];
  });
}

/** Tints of gravity, grey for what is quiet or put right, and a red edge where an acceptance lacks its reason or a reason its handling. */
function conditions(table: PlacedTable, at: (key: keyof HandledFinding) => number): readonly ConditionContent[] {
  const cell = (key: keyof HandledFinding): string => `$${columnLetters(at(key))}${table.row + 1}`;
  const [severity, handling, reason] = [cell('severity'), cell('handling'), cell('reason')];
  const isAccepted = `${handling}="${handlings.accept}"`;
  const hasReason = `LEN(TRIM(${reason}))>0`;
  const tint = (state: 'error' | 'warning' | 'note', fill: string, color: string): ConditionContent => ({
    address: columnAddress(table, at('severity')),
    formula: `=AND(${severity}="${findingStates[state]}",NOT(AND(${isAccepted},${hasReason})))`,
    style: { fill, font: { color } },
  });
  return [
    tint('error', style.colors.not, '#6E0B12'),
    tint('warning', style.colors.partly, '#5C3B00'),
    tint('note', style.colors.neutral, '#201F1E'),
    {
      address: columnAddress(table, 1, table.columns.length),
      formula: `=OR(${severity}="${findingStates.resolved}",AND(${isAccepted},${hasReason}))`,
      style: { font: { color: style.colors.quiet, italic: false } },
    },
    { address: columnAddress(table, at('reason')), formula: `=AND(${isAccepted},NOT(${hasReason}))`, style: style.missingEdge },
    { address: columnAddress(table, at('handling')), formula: `=AND(${handling}="",${hasReason})`, style: style.missingEdge },
  ];
}
