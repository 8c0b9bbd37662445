import type { Computed } from '../../domain/computed';
import type { BudgetRow, Plan, SumRow } from '../../domain/plan';
import type { Wording } from '../../wording';
import type { TableColumn, TableLine } from '../block';
import { amountCell, computedCell, decimalsOf } from '../cell';
import { columnsOf, labelOf, printedOf, sourceNotes, sumCells } from './columns';
import type { FigureTable } from './figure-table';

/** Driftbudget: a table per Verksamhet with its net, and the sums of the whole after the last one. What only checks the plan (frame, adherence) is not printed. */
export function budgetTables(plan: Plan, computed: Computed, wording: Wording): readonly FigureTable[] {
  const areas = [...new Set(plan.budget.map((row) => row.area))];
  const whole = plan.budgetSums.filter((sum) => !['net', 'frame', 'adherence'].includes(sum.kind) && hasFigures(sum, computed));
  const tables = areas.map((area) => {
    const rows = plan.budget.filter((row) => row.area === area);
    const nets = plan.budgetSums.filter((sum) => sum.kind === 'net' && sum.group === area);
    return tableOf(plan, computed, wording, area, rows, areas.length === 1 ? [...nets, ...whole] : nets);
  });
  return areas.length > 1 && whole.length > 0 ? [...tables, tableOf(plan, computed, wording, '', [], whole)] : tables;
}

function tableOf(
  plan: Plan,
  computed: Computed,
  wording: Wording,
  area: string,
  rows: readonly BudgetRow[],
  sums: readonly SumRow<Plan['budgetSums'][number]['kind']>[],
): FigureTable {
  const say = wording.report.economy;
  const source = rows.length > 0 ? printedOf(plan, 'budget', area) : undefined;
  const decimals = decimalsOf(plan.budget.flatMap((row) => [row.budget, row.outcome, row.forecast, row.deviation, row.volumeAdjustment]));
  const lines: readonly TableLine[] = [
    ...withParts(rows).map((row) => lineOf(row, computed, wording)),
    ...sums.map((sum): TableLine => ({
      kind: 'sum',
      label: sum.label,
      cells: sumCells(sum, computed.sums.budgetSums.get(sum.key)),
      texts: [],
    })),
  ];
  const columns = columnsOf(source, usualColumns(plan, wording), lines);
  const title =
    source?.title ||
    area ||
    (rows.length === 0 ? say.budget.whole : plan.start.type === 'VP' ? say.budget.plan(plan.start.year) : say.budget.title);
  return {
    id: 'budget',
    kind: 'table',
    title,
    label: labelOf(source, `${area || say.budget.label}${plan.start.amountUnit ? ` (${plan.start.amountUnit})` : ''}`),
    columns,
    lines,
    decimals,
    notes: sums.flatMap((sum) => sourceNotes(sum, computed.sums.budgetSums.get(sum.key), columns, say.sourceNote)),
    heading: source?.heading ?? '',
  };
}

function lineOf(row: BudgetRow, computed: Computed, wording: Wording): TableLine {
  const result = computed.budget.get(row.key);
  return {
    kind: row.ofWhich === '' ? 'row' : 'part',
    label: row.ofWhich === '' ? row.label : wording.report.economy.ofWhich(row.label),
    cells: {
      priorActual: amountCell(row.priorActual),
      priorBudget: amountCell(row.priorBudget),
      budget: amountCell(row.budget),
      budgetToDate: amountCell(row.budgetToDate),
      outcome: amountCell(row.outcome),
      forecastPrevious: amountCell(row.forecastPrevious),
      forecast: amountCell(row.forecast),
      deviation: computedCell(row.deviation, result?.deviation ?? null),
      volumeAdjustment: amountCell(row.volumeAdjustment),
      deviationAfter: computedCell(row.deviationAfter, result?.deviationAfter ?? null),
      fundChange: amountCell(row.fundChange),
    },
    texts: [row.cause && wording.report.economy.cause(row.cause), row.action && wording.report.economy.action(row.action)].filter(Boolean),
  };
}

/** Every main row with its parts beneath it, wherever they were added. */
export function withParts(rows: readonly BudgetRow[]): readonly BudgetRow[] {
  const mains = rows.filter((row) => row.ofWhich === '').toSorted(byOrder);
  const parts = rows.filter((row) => row.ofWhich !== '').toSorted(byOrder);
  const known = new Set(mains.map((row) => row.label));
  return [
    ...mains.flatMap((main) => [main, ...parts.filter((part) => part.ofWhich === main.label)]),
    ...parts.filter((part) => !known.has(part.ofWhich)),
  ];
}

export const byOrder = (left: { readonly order: number }, right: { readonly order: number }): number => left.order - right.order;

const hasFigures = (sum: SumRow<string>, computed: Computed): boolean =>
  Object.keys(sumCells(sum, computed.sums.budgetSums.get(sum.key))).length > 0;

function usualColumns(plan: Plan, wording: Wording): readonly TableColumn[] {
  const { type, year, periodMonth } = plan.start;
  const say = wording.report.economy.budget;
  const month = wording.labels.monthsInShort[(periodMonth ?? 12) - 1]?.toLowerCase() ?? '';
  const column = (key: string, header: string): TableColumn => ({ key, header });
  const inReports =
    type === 'VB'
      ? [column('outcome', say.outcomeYear(year))]
      : [column('budgetToDate', say.budgetToDate(month)), column('outcome', say.outcome(month))];
  const adjusted = plan.budget.some((row) => row.volumeAdjustment.kind !== 'blank');
  return [
    ...(type === 'VP' ? [column('priorActual', say.priorActual(year - 1)), column('priorBudget', say.priorBudget(year - 1))] : []),
    column('budget', say.budget(year)),
    ...(type === 'VP' ? [] : inReports),
    // An annual report holds the outcome of the year against the budget; the forecast that led there is no news.
    ...(type === 'VB' ? [] : [column('forecast', say.forecast)]),
    column('deviation', say.deviation),
    ...(adjusted ? [column('volumeAdjustment', say.volumeAdjustment), column('deviationAfter', say.deviationAfter)] : []),
    column('fundChange', say.fundChange),
  ];
}
