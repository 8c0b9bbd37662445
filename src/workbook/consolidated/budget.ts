import type { BudgetTotal, ConsolidatedBudgetRow, UnitKey } from '../../consolidation/consolidated';
import type { SheetContent } from '../content';
import { cellOfValue } from '../schema/cell-of-value';
import { percentFormat } from '../schema/number-format';
import { amountUnits, budgetKinds, signs } from '../schema/words';
import { cellColumn, figureCell, nameOf, shareCell, sourceColumns, unitColumns } from './cells';
import { tabs } from './colors';
import type { Context } from './context';
import { comparedHeader } from './incoming-columns';
import { listSheet, type ListColumn } from './list';
import { consolidatedSheets, consolidatedTables } from './names';

const amounts = { budget: 'Budget', outcome: 'Utfall', forecast: 'Prognos', forecastPrevious: 'Föregående prognos' } as const;
type Amount = keyof typeof amounts;
const all = Object.keys(amounts) as readonly Amount[];
const asWritten = (figure: Amount): string => `${amounts[figure]} i enheten`;

/** One row per unit and row of its Driftbudget: as the unit prints it, and normalised. */
export function budgetSheet(context: Context): SheetContent {
  const { consolidated, wording, words, amount } = context;
  const figure = (header: string, cell: NonNullable<ListColumn<ConsolidatedBudgetRow>['cell']>): ListColumn<ConsolidatedBudgetRow> => ({
    header,
    width: 78,
    align: 'Right',
    format: amount,
    cell,
  });
  const columns: readonly ListColumn<ConsolidatedBudgetRow>[] = [
    ...unitColumns<ConsolidatedBudgetRow>(context, ({ unit }) => unit),
    { header: 'Verksamhet', width: 160, wrap: true, cell: ({ area }) => area },
    { header: 'Rad', width: 160, wrap: true, cell: ({ label }) => label },
    { header: 'Slag', width: 62, cell: ({ kind }) => (kind ? budgetKinds[kind] : '') },
    { header: 'Varav', width: 110, wrap: true, cell: ({ ofWhich }) => ofWhich },
    ...all.map((key) => figure(amounts[key], ({ normalised }) => figureCell(normalised[key]))),
    ...all.map((key) => figure(asWritten(key), ({ printed }) => cellOfValue(printed[key], ''))),
    { header: 'Beloppsenhet', width: 76, cell: ({ printed }) => (printed.amountUnit ? amountUnits[printed.amountUnit] : '') },
    { header: 'Tecken', width: 130, cell: ({ printed }) => (printed.signs ? signs[printed.signs] : '') },
    { header: 'Vänt tecken', width: 56, cell: ({ flipped }) => (flipped ? wording.labels.yes : '') },
    ...sourceColumns<ConsolidatedBudgetRow>(
      context,
      ({ sources }) => sources.budget ?? sources.forecast ?? sources.outcome ?? sources.forecastPrevious,
    ),
    ...all.map((key) => cellColumn<ConsolidatedBudgetRow>(amounts[key], ({ sources }) => sources[key])),
    ...all.map((key) => cellColumn<ConsolidatedBudgetRow>(asWritten(key), ({ sources }) => sources[key])),
  ];
  return listSheet({
    name: consolidatedSheets.budget,
    title: context.title(`${consolidatedSheets.budget}, ${amountUnits[consolidated.amountUnit]}`),
    help: words.help.budget,
    table: consolidatedTables.budget,
    tabColor: tabs.economy,
    columns,
    rows: consolidated.budgets,
    frozen: 2,
  });
}

/** Sums per department, area and kind, each with the units that it holds and those that are missing. */
export function totalsSheet(context: Context): SheetContent {
  const { consolidated, words, amount } = context;
  const compared = comparedHeader(context) === 'Utfall' ? 'outcome' : 'forecast';
  const figure = (header: string, cell: NonNullable<ListColumn<BudgetTotal>['cell']>): ListColumn<BudgetTotal> => ({
    header,
    width: 80,
    align: 'Right',
    format: amount,
    cell,
  });
  const of = (some: readonly UnitKey[], { contains, missing }: BudgetTotal): string =>
    words.ofUnits(some.length, contains.length + missing.length);
  const columns: readonly ListColumn<BudgetTotal>[] = [
    { header: 'Avdelning', width: 150, wrap: true, cell: ({ department }) => department || words.whole },
    { header: 'Verksamhet', width: 170, wrap: true, cell: ({ area }) => area || words.allAreas },
    { header: 'Slag', width: 66, cell: ({ kind }) => budgetKinds[kind] },
    figure('Budget', ({ amounts: { budget } }) => figureCell(budget)),
    { header: 'Budget innehåller', width: 100, cell: (total) => of(total.holds.budget, total) },
    figure(amounts[compared], (total) => figureCell(total.amounts[compared])),
    { header: `${amounts[compared]} innehåller`, width: 100, cell: (total) => of(total.holds[compared], total) },
    figure('Avvikelse', ({ deviation }) => figureCell(deviation)),
    {
      header: 'Avvikelse %',
      width: 66,
      align: 'Right',
      format: percentFormat(1),
      cell: ({ deviationPercent }) => shareCell(deviationPercent),
    },
    { header: 'Avvikelsen gäller', width: 100, cell: (total) => of(total.compared.units, total) },
    ...(compared === 'forecast' ? [figure('Utfall', (total: BudgetTotal) => figureCell(total.amounts.outcome))] : []),
    figure('Ram', ({ frame }) => figureCell(frame)),
    figure('Mot ram', ({ againstFrame }) => figureCell(againstFrame)),
    { header: 'Saknas', width: 320, wrap: true, cell: ({ missing }) => missing.map((key) => nameOf(context, key)).join(', ') },
  ];
  return listSheet({
    name: consolidatedSheets.totals,
    title: context.title(`${consolidatedSheets.totals}, ${amountUnits[consolidated.amountUnit]}`),
    help: words.help.totals,
    table: consolidatedTables.totals,
    tabColor: tabs.economy,
    columns,
    rows: consolidated.totals,
    frozen: 3,
  });
}
