import type { Computed } from '../../domain/computed';
import type { Plan, StaffingRow } from '../../domain/plan';
import type { Wording } from '../../wording';
import type { TableLine } from '../block';
import { decimalsOf, printed, words, type Cell } from '../cell';
import { byOrder } from './budget';
import { columnsOf, sourceNotes, sumCells } from './columns';
import type { FigureTable } from './figure-table';

const counted = ['employees', 'fullTime', 'women', 'men', 'temporary', 'vacancies'] as const;

/** Bemanning: the staff of each area by position. */
export function staffingTables(plan: Plan, computed: Computed, wording: Wording): readonly FigureTable[] {
  if (plan.staffing.length === 0) return [];
  const say = wording.report.economy.staffing;
  const rows = plan.staffing.toSorted(byOrder);
  const areas = [...new Set(rows.map((row) => row.area))];
  const lines: readonly TableLine[] = [
    ...areas.flatMap((area): readonly TableLine[] => [
      ...(areas.length > 1 && area !== '' ? [{ kind: 'band', label: area, cells: {}, texts: [] } as const] : []),
      ...rows
        .filter((row) => row.area === area)
        .map((row): TableLine => ({
          kind: 'row',
          label: row.position || row.area,
          cells: Object.fromEntries(counted.map((key) => [key, words(row[key], '') || null])),
          texts: [row.comment].filter(Boolean),
        })),
    ]),
    ...plan.staffingSums.map((sum): TableLine => ({
      kind: 'sum',
      label: sum.label,
      cells: Object.fromEntries(
        Object.entries(sumCells(sum, computed.sums.staffingSums.get(sum.key))).map(([key, cell]) => [key, inColumn(cell, key, rows)]),
      ),
      texts: [],
    })),
  ];
  const columns = columnsOf(
    undefined,
    counted.map((key) => ({ key, header: say[key] })),
    lines,
  );
  return [
    {
      id: 'staffing',
      kind: 'table',
      title: say.title,
      label: say.label,
      columns,
      lines,
      decimals: 0,
      notes: plan.staffingSums.flatMap((sum) =>
        sourceNotes(sum, computed.sums.staffingSums.get(sum.key), columns, wording.report.economy.sourceNote),
      ),
      heading: '',
    },
  ];
}

const isCounted = (key: string): key is (typeof counted)[number] => counted.some((one) => one === key);

/** People are whole and full-time equivalents are not: a sum has the decimals of its own column, so figures here are printed as words. */
const inColumn = (cell: Cell, key: string, rows: readonly StaffingRow[]): Cell =>
  cell !== null && typeof cell !== 'string' && isCounted(key) ? printed(cell.amount, decimalsOf(rows.map((row) => row[key]))) : cell;
