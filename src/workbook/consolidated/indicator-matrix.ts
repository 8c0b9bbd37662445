import type Big from 'big.js';
import type { ConsolidatedIndicator } from '../../consolidation/consolidated';
import { blank, type Value } from '../../domain/value';
import type { SheetContent } from '../content';
import { cellOfValue, emptyCell } from '../schema/cell-of-value';
import { nameOf } from './cells';
import { tabs } from './colors';
import type { Context } from './context';
import { indicatorCell, indicatorFigures, type IndicatorFigure } from './indicators';
import { listSheet, type ListColumn } from './list';
import { consolidatedSheets, consolidatedTables } from './names';
import { departmentCaptions, unitHeaders } from './unit-columns';

/**
 * Indikatorer sida vid sida: indicators down, target and outcome of each unit across, with least, median and most, what may be put together, and who
 * misses its target.
 */
export function indicatorMatrixSheet(context: Context): SheetContent {
  const { consolidated, words } = context;
  const name = consolidatedSheets.indicatorMatrix;
  const figures: readonly IndicatorFigure[] = consolidated.type === 'VP' ? ['target'] : ['target', 'outcome'];
  const fixed = summaryColumns(context);
  const having = new Set(consolidated.indicators.flatMap(({ rows }) => rows.map(({ unit }) => unit)));
  const units = unitHeaders(
    context,
    ({ key }) => having.has(key),
    fixed.map(({ header }) => header),
  );
  const rowOf = new Map(
    consolidated.indicators.map((indicator) => [indicator, new Map(indicator.rows.toReversed().map((row) => [row.unit, row]))]),
  );
  return listSheet<ConsolidatedIndicator>({
    name,
    title: context.title(name),
    help: words.help.indicatorMatrix,
    table: consolidatedTables.indicatorMatrix,
    tabColor: tabs.goals,
    columns: [
      ...fixed,
      ...units.flatMap(({ unit, header }) =>
        figures.map((figure): ListColumn<ConsolidatedIndicator> => ({
          header: figureHeader(header, figure),
          width: 92,
          align: 'Right',
          cell: (indicator) => {
            const row = rowOf.get(indicator)?.get(unit.key);
            return row ? indicatorCell({ indicator, row }, figure) : emptyCell;
          },
        })),
      ),
    ],
    rows: consolidated.indicators,
    frozen: 3,
    captions: [...fixed.map(() => ''), ...departmentCaptions(units).flatMap((caption) => [caption, ...figures.slice(1).map(() => '')])],
  });
}

/** "Enhet 1: utfall" */
export const figureHeader = (unit: string, figure: IndicatorFigure): string =>
  `${unit}: ${indicatorFigures[figure].toLocaleLowerCase('sv')}`;

function summaryColumns(context: Context): readonly ListColumn<ConsolidatedIndicator>[] {
  const { words, consolidated } = context;
  const figure = (header: string, of: (indicator: ConsolidatedIndicator) => Big | undefined): ListColumn<ConsolidatedIndicator> => ({
    header,
    width: 60,
    align: 'Right',
    cell: (indicator) => cellOfValue(valueLike(indicator, of(indicator)), indicator.measureUnit),
  });
  const named = (header: string, of: (indicator: ConsolidatedIndicator) => readonly string[]): ListColumn<ConsolidatedIndicator> => ({
    header,
    width: 180,
    wrap: true,
    cell: (indicator) =>
      of(indicator)
        .map((key) => nameOf(context, key))
        .join(', '),
  });
  return [
    { header: 'Nyckel', width: 10, hidden: true, cell: ({ key }) => key },
    { header: 'Mål', width: 50, cell: ({ goal }) => goal },
    { header: 'Indikator', width: 250, wrap: true, cell: ({ name }) => name },
    { header: 'Måttenhet', width: 62, cell: ({ measureUnit }) => measureUnit },
    figure('Minst', ({ spread }) => spread?.min),
    figure('Median', ({ spread }) => spread?.median),
    figure('Högst', ({ spread }) => spread?.max),
    { header: 'Antal enheter', width: 54, align: 'Right', format: '0', cell: ({ spread }) => spread?.count ?? '' },
    figure('Sammanlagt', ({ together }) => together?.value),
    {
      header: 'Hur',
      width: 110,
      wrap: true,
      cell: ({ together }) => (together ? words.together[together.how](together.count) : ''),
    },
    named('Når inte målet', ({ missTarget }) => missTarget),
    named(consolidated.type === 'VP' ? 'Saknar mål' : 'Saknar utfall', ({ without }) => without),
  ];
}

/** A figure that is worked out, with as many decimals as the units print, and one more where it needs it. */
function valueLike({ rows }: ConsolidatedIndicator, amount: Big | undefined): Value {
  if (!amount) return blank;
  const printed = rows.flatMap((row) => [row.outcome, row.target]).flatMap((value) => (value.kind === 'number' ? [value] : []));
  const decimals = printed.reduce((most, value) => Math.max(most, value.decimals), 0);
  const needed = amount.round(decimals + 1).eq(amount.round(decimals)) ? decimals : decimals + 1;
  return { kind: 'number', amount: amount.round(decimals + 3), decimals: needed, grouped: printed.some(({ grouped }) => grouped) };
}
