import type { Computed } from '../../domain/computed';
import type { Plan } from '../../domain/plan';
import type { Wording } from '../../wording';
import type { TableLine } from '../block';
import { amountCell, computedCell, decimalsOf } from '../cell';
import { byOrder } from './budget';
import { columnsOf, labelOf, printedOf, sourceNotes, sumCells } from './columns';
import type { FigureTable } from './figure-table';

/** Budgetjusteringar: what is asked for, and how it went. */
export function adjustmentTables(plan: Plan, wording: Wording): readonly FigureTable[] {
  if (plan.adjustments.length === 0) return [];
  const say = wording.report.economy.adjustments;
  const { yes, no, adjustmentStates } = wording.labels;
  const source = printedOf(plan, 'adjustments', '');
  const lines = plan.adjustments.toSorted(byOrder).map((row): TableLine => ({
    kind: 'row',
    label: row.label,
    cells: {
      amount: amountCell(row.amount),
      kind: row.kind && say.kinds[row.kind],
      counted: row.counted === null ? null : row.counted ? yes : no,
      state: row.state && adjustmentStates[row.state],
    },
    texts: [row.area, row.comment].filter(Boolean),
  }));
  const usual = [
    { key: 'amount', header: say.amount },
    { key: 'kind', header: say.kind },
    { key: 'counted', header: say.counted },
    { key: 'state', header: say.state },
  ];
  return [
    {
      id: 'adjustments',
      kind: 'table',
      title: source?.title || say.title,
      label: labelOf(source, `${say.label}${plan.start.amountUnit ? ` (${plan.start.amountUnit})` : ''}`),
      columns: columnsOf(source, usual, lines),
      lines,
      decimals: decimalsOf(plan.adjustments.map((row) => row.amount)),
      notes: [],
      heading: source?.heading ?? '',
    },
  ];
}

/** Kapitalkostnader: depreciation and interest, with the adjustment asked for. */
export function capitalCostTables(plan: Plan, computed: Computed, wording: Wording): readonly FigureTable[] {
  if (plan.capitalCosts.length === 0) return [];
  const say = wording.report.economy.capitalCosts;
  const source = plan.printed.find((one) => one.table === 'capitalCosts');
  const lines: readonly TableLine[] = [
    ...plan.capitalCosts.toSorted(byOrder).map((row): TableLine => ({
      kind: 'row',
      label: row.label || (row.kind ? wording.labels.capitalCostKinds[row.kind] : ''),
      cells: {
        budget: amountCell(row.budget),
        outcome: amountCell(row.outcome),
        forecast: amountCell(row.forecast),
        adjustment: amountCell(row.adjustment),
        deviation: computedCell(row.deviation, computed.capitalCosts.get(row.key)?.deviation ?? null),
      },
      texts: [],
    })),
    ...plan.capitalCostSums.map((sum): TableLine => ({
      kind: 'sum',
      label: sum.label,
      cells: sumCells(sum, computed.sums.capitalCostSums.get(sum.key)),
      texts: [],
    })),
  ];
  const usual = [
    { key: 'budget', header: say.budget },
    { key: 'outcome', header: say.outcome(wording.labels.months[(plan.start.periodMonth ?? 12) - 1] ?? '') },
    ...(plan.start.type === 'VB' ? [] : [{ key: 'forecast', header: say.forecast }]),
    { key: 'adjustment', header: say.adjustment },
    { key: 'deviation', header: say.deviation },
  ];
  const columns = columnsOf(source, usual, lines);
  return [
    {
      id: 'capitalCosts',
      kind: 'table',
      title: source?.title || say.title,
      label: labelOf(source, `${say.label}${plan.start.amountUnit ? ` (${plan.start.amountUnit})` : ''}`),
      columns,
      lines,
      decimals: decimalsOf(plan.capitalCosts.flatMap((row) => [row.budget, row.outcome, row.forecast, row.adjustment])),
      notes: plan.capitalCostSums.flatMap((sum) =>
        sourceNotes(sum, computed.sums.capitalCostSums.get(sum.key), columns, wording.report.economy.sourceNote),
      ),
      heading: source?.heading ?? '',
    },
  ];
}
