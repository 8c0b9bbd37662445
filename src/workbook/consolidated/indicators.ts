import type { ConsolidatedIndicator, IndicatorOfUnit, Source } from '../../consolidation/consolidated';
import type { SheetContent } from '../content';
import { cellOfValue, type WrittenCell } from '../schema/cell-of-value';
import { measureKinds, tooFewAnswers } from '../schema/words';
import { columnAddress } from '../template/grid';
import { cellColumn, figureCell, sourceColumns, unitColumns } from './cells';
import { tabs } from './colors';
import type { Context } from './context';
import { columnOf, firstCell, listSheet, type ListColumn } from './list';
import { consolidatedSheets, consolidatedTables } from './names';
import { signedWord, wordTints } from './tints';

export interface IndicatorRow {
  readonly indicator: ConsolidatedIndicator;
  readonly row: IndicatorOfUnit;
}

/** Columns of figures by key, in the order in which they stand. */
export const indicatorFigures = {
  target: 'Årsmål',
  councilTarget: 'KF:s årsmål',
  outcome: 'Utfall',
  forecast: 'Prognos helår',
  outcomePrior: 'Utfall föregående år',
} as const;
export type IndicatorFigure = keyof typeof indicatorFigures;
const figures = Object.keys(indicatorFigures) as readonly IndicatorFigure[];

/** A figure as the unit prints it; of a group that is too small only that it is so. */
export function indicatorCell({ indicator, row }: IndicatorRow, figure: IndicatorFigure): WrittenCell {
  if (row.hidden && figure === 'outcome') return { content: tooFewAnswers, format: null };
  return cellOfValue(row[figure], indicator.measureUnit);
}

/** One row per indicator and unit. */
export function indicatorsSheet(context: Context): SheetContent {
  const { consolidated, wording, words } = context;
  const rows = consolidated.indicators.flatMap((indicator) => indicator.rows.map((row): IndicatorRow => ({ indicator, row })));
  const columns: readonly ListColumn<IndicatorRow>[] = [
    { header: 'Indikator', width: 240, wrap: true, cell: ({ indicator }) => indicator.name },
    { header: 'Mål', width: 62, cell: ({ indicator }) => indicator.goal },
    ...unitColumns<IndicatorRow>(context, ({ row }) => row.unit),
    { header: 'Måttslag', width: 62, cell: ({ indicator }) => (indicator.kind ? measureKinds[indicator.kind] : '') },
    { header: 'Måttenhet', width: 62, cell: ({ indicator }) => indicator.measureUnit },
    ...figures.map((figure): ListColumn<IndicatorRow> => ({
      header: indicatorFigures[figure],
      width: 74,
      align: 'Right',
      cell: (row) => indicatorCell(row, figure),
    })),
    { header: 'Bedömning', width: 116, cell: ({ row }) => (row.hidden ? tooFewAnswers : signedWord(row.word)) },
    { header: 'Når målet', width: 60, cell: ({ indicator, row }) => (row.hidden ? '' : reaches(indicator, row, wording.labels)) },
    { header: 'Vikt', width: 56, align: 'Right', cell: ({ row }) => (row.hidden ? '' : figureCell(row.weight)) },
    { header: 'Namn i enheten', width: 200, wrap: true, cell: ({ indicator, row }) => (row.name === indicator.name ? '' : row.name) },
    ...sourceColumns<IndicatorRow>(context, ({ row }) => mainSource(row)),
    ...figures.map((figure) => cellColumn<IndicatorRow>(indicatorFigures[figure], ({ row }) => row.sources[figure])),
    { header: 'Nyckel', width: 60, hidden: true, cell: ({ indicator }) => indicator.key },
    { header: 'Enhetsnyckel', width: 60, hidden: true, cell: ({ row }) => row.unit },
  ];
  return listSheet({
    name: consolidatedSheets.indicators,
    title: context.title(consolidatedSheets.indicators),
    help: words.help.indicators,
    table: consolidatedTables.indicators,
    tabColor: tabs.goals,
    columns,
    rows,
    frozen: 1,
    conditions: (list) => wordTints(columnAddress(list.table, columnOf(list.table, 'Bedömning')), firstCell(list, 'Bedömning')),
  });
}

/** Only where the domain has been able to say so: a judged word alone is no figure. */
function reaches(
  { missTarget }: ConsolidatedIndicator,
  { unit, target, outcome, forecast, word }: IndicatorOfUnit,
  { yes, no }: { readonly yes: string; readonly no: string },
): string {
  if (missTarget.includes(unit)) return no;
  const hasFigures = target.kind === 'number' && (outcome.kind === 'number' || forecast.kind === 'number');
  return hasFigures && word !== null && word !== 'notComputable' && word !== 'none' ? yes : '';
}

/** The outcome's cell, else the target's, else any. */
const mainSource = ({ sources }: IndicatorOfUnit): Source | null =>
  sources.outcome ?? sources.target ?? sources.forecast ?? sources.councilTarget ?? sources.outcomePrior;
