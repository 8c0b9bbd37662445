import type Big from 'big.js';
import { sum } from '../../domain/amount';
import type { Computed } from '../../domain/computed';
import type { Plan, PlanAction } from '../../domain/plan';
import { figureOf } from '../../domain/value';
import { activityIcons, type Wording } from '../../wording';
import type { TableLine } from '../block';
import { amountCell, dateText, decimalsOf, printed } from '../cell';
import { byOrder } from './budget';
import { columnsOf } from './columns';
import type { FigureTable } from './figure-table';

const effects = ['effectYear', 'effectFullYear', 'effectReached'] as const;

/** Åtgärder: what is done about a deficit, its effects with their sum, and the forecast that they lead to. */
export function actionTables(plan: Plan, computed: Computed, wording: Wording): readonly FigureTable[] {
  if (plan.actions.length === 0) return [];
  const say = wording.report.economy.actions;
  const { yes, no, amountUnits } = wording.labels;
  const { amountUnit } = plan.start;
  const rows = plan.actions.toSorted(byOrder);
  const sums = effects.flatMap((key): readonly (readonly [string, Big])[] => {
    const total = sum(rows.map((row) => figureOf(row[key])));
    return total ? [[key, total]] : [];
  });
  const lines: readonly TableLine[] = [
    ...rows.map((row): TableLine => ({
      kind: 'row',
      label: row.action,
      cells: {
        effectYear: amountCell(row.effectYear),
        effectFullYear: amountCell(row.effectFullYear),
        effectReached: amountCell(row.effectReached),
        inForecast: row.inForecast === null ? null : row.inForecast ? yes : no,
      },
      texts: [about(row, wording), row.comment].filter(Boolean),
    })),
    ...(sums.length > 0 && rows.length > 1
      ? [{ kind: 'sum', label: say.total, cells: Object.fromEntries(sums.map(([key, amount]) => [key, { amount }])), texts: [] } as const]
      : []),
  ];
  const decimals = decimalsOf(rows.flatMap((row) => effects.map((key) => row[key])));
  const after = computed.total.forecastAfterActions;
  const budgetDecimals = Math.max(decimals, decimalsOf(plan.budget.flatMap((row) => [row.budget, row.forecast])));
  const inUnit = (figure: Big): string => `${printed(figure, budgetDecimals)}${amountUnit ? ` ${amountUnits[amountUnit]}` : ''}`;
  return [
    {
      id: 'actions',
      kind: 'table',
      title: say.title,
      label: `${say.label}${amountUnit ? ` (${amountUnits[amountUnit]})` : ''}`,
      columns: columnsOf(
        undefined,
        [...effects, ...(plan.start.type === 'VB' ? [] : ['inForecast' as const])].map((key) => ({ key, header: say[key] })),
        lines,
      ),
      lines,
      decimals,
      notes: [...(sums.length > 0 ? [say.sign] : []), ...(after && plan.start.type !== 'VB' ? [say.forecastAfter(inUnit(after))] : [])],
      heading: '',
    },
  ];
}

/** Where, how far, who and when, in a line. */
function about({ area, status, responsible, due }: PlanAction, { labels, report }: Wording): string {
  const date = dateText(due);
  const state = status ? `${activityIcons[status]} ${labels.activityStatuses[status]}` : '';
  return [area, state, responsible, date && report.economy.actions.due(date)].filter(Boolean).join('  ·  ');
}
