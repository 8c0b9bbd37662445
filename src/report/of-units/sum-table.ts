import type Big from 'big.js';
import type { BudgetTotal, ConsolidatedBudgetRow } from '../../consolidation/consolidated';
import { comparedWith } from '../../domain/deviations';
import type { TableBlock, TableColumn, TableLine } from '../block';
import { printed } from '../cell';
import { sourcesOf } from './budget-sources';
import type { Context } from './context';

/** A sum as a row of a table. */
export interface SumRow {
  readonly total: BudgetTotal;
  readonly label: string;
  /** It is what the others make together. */
  readonly isSum: boolean;
  /** Rows of the units that it adds, where no other table leads to their cells. */
  readonly rows?: readonly ConsolidatedBudgetRow[];
}

/** Columns of amounts in a report of its type: Budget, Utfall, Prognos, Avvikelse, Avvikelse %, Ram, Mot ram. */
export function amountColumns({ consolidated: { type, year, periodMonth }, wording, say }: Context): readonly TableColumn[] {
  const names = wording.report.economy.budget;
  const month = wording.labels.monthsInShort[(periodMonth ?? (type === 'T1' ? 4 : type === 'T2' ? 8 : 12)) - 1]?.toLowerCase() ?? '';
  return [
    { key: 'budget', header: names.budget(year) },
    ...(type === 'VP' ? [] : [{ key: 'outcome', header: type === 'VB' ? names.outcomeYear(year) : names.outcome(month) }]),
    ...(type === 'VB' ? [] : [{ key: 'forecast', header: names.forecast }]),
    { key: 'deviation', header: names.deviation },
    { key: 'percent', header: say.summary.percent },
    { key: 'frame', header: say.economy.frame },
    { key: 'againstFrame', header: say.economy.againstFrame },
  ];
}

/** Sums with what they hold beneath each: "Innehåller 3 av 6 enheter. Saknas: …". Nothing where none has an amount. */
export function sumTable(
  rows: readonly SumRow[],
  { title, label, notes }: Pick<TableBlock, 'title' | 'label' | 'notes'>,
  context: Context,
): readonly TableBlock[] {
  const filled = rows.filter(({ total }) => Object.values(total.amounts).some((figure) => figure !== null) || total.frame !== null);
  if (!filled.some(({ total }) => total.amounts.budget ?? total.amounts.forecast ?? total.amounts.outcome)) return [];
  const columns = amountColumns(context);
  const lines = filled.map((row) => lineOf(row, columns, context));
  return [
    {
      kind: 'table',
      title,
      label: `${label} (${context.wording.labels.amountUnits[context.consolidated.amountUnit]})`,
      columns: columns.filter(({ key }) => lines.some(({ cells }) => (cells[key] ?? null) !== null)),
      lines,
      decimals: context.decimals,
      notes,
    },
  ];
}

function lineOf({ total, label, isSum, rows = [] }: SumRow, columns: readonly TableColumn[], context: Context): TableLine {
  const { say, ref } = context;
  const sources = ref(
    sourcesOf(
      rows,
      columns.map(({ key }) => key),
    ),
    say.sheets.budget,
  );
  return {
    kind: isSum ? 'sum' : 'row',
    label,
    cells: cellsOf({ ...total.amounts, ...total }),
    texts: [holdsText(total, columns, context), sources && `${say.source}: ${sources}`].filter(Boolean),
  };
}

/** The cells of a row of amounts. */
export const cellsOf = (of: {
  readonly budget: Big | null;
  readonly outcome: Big | null;
  readonly forecast: Big | null;
  readonly deviation: Big | null;
  readonly deviationPercent: Big | null;
  readonly frame: Big | null;
  readonly againstFrame: Big | null;
}): TableLine['cells'] => {
  const amount = (figure: Big | null) => figure && { amount: figure };
  return {
    budget: amount(of.budget),
    outcome: amount(of.outcome),
    forecast: amount(of.forecast),
    deviation: amount(of.deviation),
    percent: of.deviationPercent && `${printed(of.deviationPercent, 1)} %`,
    frame: amount(of.frame),
    againstFrame: amount(of.againstFrame),
  };
};

/** What the budget holds and which units it lacks, and what the other columns hold where that is something else. */
function holdsText(
  { holds, contains, missing, compared, deviation }: BudgetTotal,
  columns: readonly TableColumn[],
  context: Context,
): string {
  const { say, units, consolidated } = context;
  const all = contains.length + missing.length;
  const isSame = (keys: readonly string[]): boolean => keys.length === contains.length && keys.every((key) => contains.includes(key));
  const header = (key: string): string => columns.find((column) => column.key === key)?.header ?? '';
  const others = (['outcome', 'forecast'] as const)
    .filter((key) => header(key) !== '' && holds[key].length > 0 && !isSame(holds[key]))
    .map((key) => say.economy.fewer(header(key), say.in(holds[key].length, all)));
  const ofDeviation =
    deviation && !isSame(compared.units) && compared.units.length !== holds[comparedWith(consolidated.type)].length
      ? [say.economy.fewer(header('deviation'), say.in(compared.units.length, all))]
      : [];
  return [
    say.economy.holds(say.in(contains.length, all)),
    ...(missing.length > 0 ? [say.missing(units(missing))] : []),
    ...others,
    ...ofDeviation,
  ].join(' ');
}
