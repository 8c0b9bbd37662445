import type { Incoming } from '../../consolidation/consolidated';
import { largestChanges, largestDeviations } from '../../consolidation/largest';
import { columnLetters, formatArea } from '../area';
import type { Block, CellContent, RangeStyle, SheetContent } from '../content';
import { columnAddress, tableBlocks } from '../template/grid';
import { rowHeights } from '../template/heights';
import { pageOf } from '../template/page';
import { frozenRows } from '../template/view';
import * as style from '../template/style';
import { figureCell } from './cells';
import { tabs } from './colors';
import type { Context } from './context';
import { incomingColumns } from './incoming-columns';
import { incomingSums } from './incoming-sums';
import { emptySheet, firstCell, layList, type LaidList } from './list';
import { consolidatedSheets, consolidatedTables } from './names';
import { tintWhere } from './tints';

const sumsRow = 4;
const largestCount = 5;

/** Inkomna: who has sent what, the sums of each department against its frame, the largest deviations and changes, and one row per unit. */
export function incomingSheet(context: Context): SheetContent {
  const { consolidated, words } = context;
  const sums = incomingSums(context, { row: sumsRow, column: 1 });
  const largestRow = sumsRow + sums.table.rows + 2;
  const columns = incomingColumns(context);
  const list = layList(consolidatedTables.incoming, { row: largestRow + largestCount + 2, column: 1 }, columns, consolidated.incoming);
  const largest = [
    largestBlock(context, words.largestDeviations, largestDeviations(consolidated.incoming), 'deviation', { row: largestRow, column: 1 }),
    largestBlock(context, words.largestChanges, largestChanges(consolidated.incoming), 'change', { row: largestRow, column: 5 }),
  ];
  const rows = rowHeights([sums.table, list.table], list.columns);
  return {
    ...emptySheet(consolidatedSheets.incoming, tabs.first),
    freeze: { rows: frozenRows(list.table.row, rows), columns: 2 },
    columns: list.columns,
    rows,
    blocks: [
      { address: 'A1', cells: [[context.title(consolidatedSheets.incoming)]] },
      { address: 'A2', cells: [[countFormula(words.units)]], formulas: true },
      { address: 'A3', cells: [[words.help.incoming]] },
      ...tableBlocks(sums.table),
      ...largest.flatMap(({ blocks }) => blocks),
      ...tableBlocks(list.table),
    ],
    formats: [
      { address: 'A1', style: style.titleStyle },
      { address: 'A2', style: { font: { size: 12, bold: true }, vertical: 'Center' } },
      { address: 'A3', style: style.helpStyle },
      ...sums.formats,
      ...largest.flatMap(({ formats }) => formats),
      ...list.formats,
    ],
    tables: [{ ...sums.content, filterButtons: false }, list.content],
    conditions: stateTints(list, context),
    page: pageOf(context.title(consolidatedSheets.incoming), list.columns, list.table.row, 2),
  };
}

/** "58 av 60 enheter": the usable ones of those that are expected, counted by the sheet. */
function countFormula([one, several]: readonly string[]): string {
  const expected = `SUMPRODUCT((Inkomna[Väntad]="Ja")*1)`;
  return `=SUMPRODUCT((Inkomna[Väntad]="Ja")*(Inkomna[Räknas]="Ja"))&" av "&${expected}&IF(${expected}=1," ${one ?? ''}"," ${several ?? ''}")`;
}

function largestBlock(
  context: Context,
  heading: string,
  rows: readonly Incoming[],
  which: 'deviation' | 'change',
  { row, column }: { readonly row: number; readonly column: number },
): { readonly blocks: readonly Block[]; readonly formats: readonly RangeStyle[] } {
  const cells: CellContent[][] = Array.from({ length: largestCount }, (_each, at) => {
    const one = rows[at];
    if (!one) return [at === 0 ? context.words.nothing : '', '', ''];
    return [one.department, one.name, figureCell(one.money?.[which])];
  });
  const body = formatArea({ row: row + 1, column, rows: largestCount, columns: 3 });
  const figures = `${columnLetters(column + 2)}${row + 1}:${columnLetters(column + 2)}${row + largestCount}`;
  return {
    blocks: [
      { address: `${columnLetters(column)}${row}`, cells: [[heading]] },
      { address: body, cells },
    ],
    formats: [
      { address: formatArea({ row, column, rows: 1, columns: 3 }), style: { ...style.headerStyle, wrap: false } },
      { address: body, style: { ...style.bodyStyle, wrap: true } },
      { address: figures, style: { numberFormat: context.amount, horizontal: 'Right' } },
    ],
  };
}

/** Red where somebody has to be called, yellow where something is to be asked, green where the unit says that it is ready. */
function stateTints(list: LaidList, { words, consolidated }: Context) {
  const { states } = words;
  const at = list.table.columns.findIndex(({ header }) => header === 'Läge') + 1;
  const address = columnAddress(list.table, at);
  const cell = firstCell(list, 'Läge');
  const isOneOf = (some: readonly string[]): string => `=OR(${some.map((word) => `${cell}="${word}"`).join(',')})`;
  const { missing, unreadable, wrongYear, wrongPeriod, duplicate, notExpected, olderTemplate, ready } = states;
  const deviation = firstCell(list, 'Avvikelse');
  return [
    tintWhere(address, isOneOf([missing, unreadable, wrongYear, wrongPeriod, duplicate]), 'not'),
    tintWhere(address, isOneOf([notExpected, olderTemplate]), 'partly'),
    tintWhere(address, isOneOf([ready]), 'fully'),
    ...(consolidated.incoming.length > 0
      ? [
          {
            address: columnAddress(list.table, list.table.columns.findIndex(({ header }) => header === 'Avvikelse') + 1, 2),
            formula: `=N(${deviation})<0`,
            style: { font: { color: '#6E0B12' } },
          },
        ]
      : []),
  ];
}
