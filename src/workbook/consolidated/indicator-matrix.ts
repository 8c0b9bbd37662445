import type Big from 'big.js';
import type { ConsolidatedIndicator } from '../../consolidation/consolidated';
import { blank, type Value } from '../../domain/value';
import { columnLetters, formatArea } from '../area';
import type { Block, CellContent, RangeStyle, SheetContent } from '../content';
import { cellOfValue, emptyCell, type WrittenCell } from '../schema/cell-of-value';
import { pageOf } from '../template/page';
import * as style from '../template/style';
import { nameOf } from './cells';
import { tabs } from './colors';
import type { Context } from './context';
import { indicatorCell, indicatorFigures, type IndicatorFigure } from './indicators';
import { emptySheet } from './list';
import { matrixHeights } from './matrix';
import { consolidatedSheets } from './names';

const headerRow = 5;
/** Columns before those of the units. */
const before = [
  '',
  'Mål',
  'Indikator',
  'Måttenhet',
  'Minst',
  'Median',
  'Högst',
  'Antal',
  'Sammanlagt',
  'Hur',
  'Når inte målet',
  'Saknar utfall',
];

/**
 * Indikatorer sida vid sida: indicators down, target and outcome of each unit across, with least, median and most, what may be put together, and who misses.
 * Hidden column A holds the indicator's key and hidden row 4 the unit's, by which a cell is led back to its source.
 */
export function indicatorMatrixSheet(context: Context): SheetContent {
  const { consolidated, units, words } = context;
  const name = consolidatedSheets.indicatorMatrix;
  const shown = units.filter(({ key }) => consolidated.indicators.some(({ rows }) => rows.some(({ unit }) => unit === key)));
  const figures: readonly IndicatorFigure[] = consolidated.type === 'VP' ? ['target'] : ['target', 'outcome'];
  const first = before.length + 1;
  const headers = [
    ...before,
    ...shown.flatMap((unit) => figures.map((figure) => `${unit.name}: ${indicatorFigures[figure].toLocaleLowerCase('sv')}`)),
  ];
  const written = consolidated.indicators.map((indicator): readonly WrittenCell[] => {
    const rowOf = new Map(indicator.rows.toReversed().map((row) => [row.unit, row]));
    return [
      ...summary(indicator, context),
      ...shown.flatMap(({ key }) => {
        const row = rowOf.get(key);
        return figures.map((figure) => (row ? indicatorCell({ indicator, row }, figure) : emptyCell));
      }),
    ];
  });
  const contents = written.map((row) => row.map(({ content }) => content));
  const columns = [
    { width: 10, hidden: true },
    { width: 50 },
    { width: 260 },
    { width: 62 },
    ...[1, 2, 3].map(() => ({ width: 58 })),
    { width: 44 },
    { width: 74 },
    { width: 80 },
    { width: 180 },
    { width: 180 },
    ...shown.flatMap(() => figures.map(() => ({ width: 92 }))),
  ];
  const rows = Math.max(1, contents.length);
  const body = { row: headerRow + 1, column: 1, rows, columns: headers.length };
  const part = (column: number, count: number): string => formatArea({ ...body, column, columns: count });
  const keys = shown.flatMap(({ key }) => figures.map(() => key));
  return {
    ...emptySheet(name, tabs.goals),
    freeze: { rows: headerRow, columns: 3 },
    columns,
    rows: matrixHeights(headerRow, headers, contents, columns),
    blocks: [
      { address: 'B1:B2', cells: [[context.title(name)], [words.help.indicatorMatrix]] },
      ...keyRow(keys, first),
      { address: formatArea({ ...body, row: headerRow, rows: 1 }), cells: [headers] },
      ...(contents.length > 0 ? [{ address: formatArea(body), cells: contents }] : []),
    ],
    formats: [
      { address: 'B1', style: style.titleStyle },
      { address: 'B2', style: style.helpStyle },
      { address: formatArea({ ...body, row: headerRow, rows: 1 }), style: style.headerStyle },
      { address: formatArea(body), style: style.bodyStyle },
      { address: part(3, 1), style: { wrap: true } },
      { address: part(5, 5), style: { ...style.computedStyle, horizontal: 'Right' } },
      { address: part(10, 3), style: { wrap: true, ...style.referenceStyle } },
      ...(keys.length > 0 ? [{ address: part(first, keys.length), style: { horizontal: 'Right' as const } }] : []),
      ...numberFormats(written),
    ],
    page: pageOf(context.title(name), columns, headerRow, 3),
  };
}

const keyRow = (keys: readonly string[], column: number): readonly Block[] =>
  keys.length === 0 ? [] : [{ address: formatArea({ row: headerRow - 1, column, rows: 1, columns: keys.length }), cells: [keys] }];

function summary(indicator: ConsolidatedIndicator, context: Context): readonly WrittenCell[] {
  const { spread, together } = indicator;
  const { words } = context;
  const figure = (amount: Big | undefined): WrittenCell => cellOfValue(valueLike(indicator, amount), indicator.measureUnit);
  const named = (keys: readonly string[]): WrittenCell => plain(keys.map((key) => nameOf(context, key)).join(', '));
  return [
    plain(indicator.key),
    plain(indicator.goal),
    plain(indicator.name),
    plain(indicator.measureUnit),
    figure(spread?.min),
    figure(spread?.median),
    figure(spread?.max),
    plain(spread?.count ?? ''),
    figure(together?.value),
    plain(together ? `${words.together[together.how]} ${together.count}` : ''),
    named(indicator.missTarget),
    named(indicator.without),
  ];
}

const plain = (content: CellContent): WrittenCell => ({ content, format: null });

/** A figure that is worked out, with as many decimals as the units print, and one more where it needs it. */
function valueLike({ rows }: ConsolidatedIndicator, amount: Big | undefined): Value {
  if (!amount) return blank;
  const printed = rows.flatMap((row) => [row.outcome, row.target]).flatMap((value) => (value.kind === 'number' ? [value] : []));
  const decimals = printed.reduce((most, value) => Math.max(most, value.decimals), 0);
  const needed = amount.round(decimals + 1).eq(amount.round(decimals)) ? decimals : decimals + 1;
  return { kind: 'number', amount: amount.round(decimals + 3), decimals: needed, grouped: printed.some(({ grouped }) => grouped) };
}

/** One style per column in which a cell has a format of its own. */
function numberFormats(written: readonly (readonly WrittenCell[])[]): readonly RangeStyle[] {
  return (written[0] ?? []).flatMap((_cell, at): readonly RangeStyle[] => {
    const formats = written.map((row) => row[at]?.format ?? null);
    if (formats.every((format) => format === null)) return [];
    const column = columnLetters(at + 1);
    const address = `${column}${headerRow + 1}:${column}${headerRow + written.length}`;
    return [{ address, style: { numberFormat: formats.map((format) => [format]) } }];
  });
}
