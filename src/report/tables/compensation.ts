import type { Computed } from '../../domain/computed';
import type { Plan } from '../../domain/plan';
import type { Wording } from '../../wording';
import type { TableLine } from '../block';
import { amountCell, computedCell, decimalsOf, printed as print, type Cell } from '../cell';
import { byOrder } from './budget';
import { columnsOf, labelOf, printedOf } from './columns';
import type { FigureTable } from './figure-table';

/** Ersättningsnivåer, always kronor: a table per service. */
export function compensationTables(plan: Plan, computed: Computed, wording: Wording): readonly FigureTable[] {
  const say = wording.report.economy.compensation;
  const { year } = plan.start;
  const all = plan.compensation.toSorted(byOrder);
  return [...new Set(all.map((row) => row.service))].map((service) => {
    const rows = all.filter((row) => row.service === service);
    const source = printedOf(plan, 'compensation', service);
    const per = rows[0]?.per ? wording.labels.per[rows[0].per] : '';
    const lines = rows.map((row): TableLine => {
      const result = computed.compensation.get(row.key);
      return {
        kind: 'row',
        label: row.level,
        cells: {
          current: amountCell(row.current),
          change: computedCell(row.change, result?.change ?? null),
          changePercent: perCent(computedCell(row.changePercent, result?.changePercent ?? null)),
          prior: amountCell(row.prior),
        },
        texts: [],
      };
    });
    const usual = [
      { key: 'current', header: say.amount(per, year) },
      { key: 'change', header: say.change },
      { key: 'changePercent', header: say.changePercent },
      { key: 'prior', header: say.amount(per, year - 1) },
    ];
    return {
      id: 'compensation',
      kind: 'table',
      title: source?.title || service || say.title,
      label: labelOf(source, say.label),
      columns: columnsOf(source, usual, lines),
      lines,
      decimals: decimalsOf(rows.flatMap((row) => [row.current, row.prior])),
      notes: [],
      heading: source?.heading ?? '',
    };
  });
}

const perCent = (cell: Cell): Cell => (cell !== null && typeof cell !== 'string' ? `${print(cell.amount, 1)} %` : cell);
