import type { Computed } from '../../domain/computed';
import type { Plan } from '../../domain/plan';
import type { Wording } from '../../wording';
import type { TableLine } from '../block';
import { amountCell, decimalsOf } from '../cell';
import { byOrder } from './budget';
import { columnsOf, labelOf, printedOf, sourceNotes, sumCells } from './columns';
import type { FigureTable } from './figure-table';

/** Omslutningsförändringar: the area as a heading above its rows. */
export function turnoverTables(plan: Plan, computed: Computed, wording: Wording): readonly FigureTable[] {
  if (plan.turnover.length === 0) return [];
  const say = wording.report.economy.turnover;
  const source = printedOf(plan, 'turnover', '');
  const rows = plan.turnover.toSorted(byOrder);
  const lines: readonly TableLine[] = [
    ...[...new Set(rows.map((row) => row.area))].flatMap((area) => [
      ...(area ? [{ kind: 'band', label: area, cells: {}, texts: [] } satisfies TableLine] : []),
      ...rows
        .filter((row) => row.area === area)
        .map((row): TableLine => ({
          kind: area ? 'part' : 'row',
          label: row.label,
          cells: { costs: amountCell(row.costs), revenue: amountCell(row.revenue) },
          texts: [row.comment].filter(Boolean),
        })),
    ]),
    ...plan.turnoverSums.map((sum): TableLine => ({
      kind: 'sum',
      label: sum.label,
      cells: sumCells(sum, computed.sums.turnoverSums.get(sum.key)),
      texts: [],
    })),
  ];
  const columns = columnsOf(
    source,
    [
      { key: 'costs', header: say.costs },
      { key: 'revenue', header: say.revenue },
    ],
    lines,
  );
  return [
    {
      id: 'turnover',
      kind: 'table',
      title: source?.title || say.title,
      label: labelOf(source, `${say.label}${plan.start.amountUnit ? ` (${plan.start.amountUnit})` : ''}`),
      columns,
      lines,
      decimals: decimalsOf(plan.turnover.flatMap((row) => [row.costs, row.revenue])),
      notes: plan.turnoverSums.flatMap((sum) =>
        sourceNotes(sum, computed.sums.turnoverSums.get(sum.key), columns, wording.report.economy.sourceNote),
      ),
      heading: source?.heading ?? '',
    },
  ];
}
