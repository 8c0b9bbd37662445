import type Big from 'big.js';
import { sum } from '../../domain/amount';
import type { ComplaintRow, Plan } from '../../domain/plan';
import { figureOf, type Value } from '../../domain/value';
import type { Wording } from '../../wording';
import type { TableLine } from '../block';
import { amountCell } from '../cell';
import { byOrder } from '../tables/budget';
import { columnsOf } from '../tables/columns';
import type { FigureTable } from '../tables/figure-table';

const thirds = ['count1', 'count2', 'count3'] as const;
const parts = ['prior', 'open', 'dismissed', 'reported'] as const;

/** Hittills i år of a row: null where nothing is filled in, and 0 where none has come. */
export const soFar = (row: ComplaintRow): Big | null => sum(thirds.map((key) => figureOf(row[key])));

/** Synpunkter och lex Sarah: counts by kind, never a case; a kind with several rows has their sum beneath. */
export function complaintTables(plan: Plan, wording: Wording): readonly FigureTable[] {
  if (plan.complaints.length === 0) return [];
  const say = wording.report.quality.complaints;
  const { type, year } = plan.start;
  const rows = plan.complaints.toSorted(byOrder);
  const kinds = [...new Set(rows.map((row) => row.kind))];
  const lines = kinds.flatMap((kind): readonly TableLine[] => {
    const own = rows.filter((row) => row.kind === kind);
    return [
      ...own.map((row) => lineOf(row, wording)),
      ...(own.length > 1 && kind !== null ? [sumOf(own, say.all(wording.labels.complaintKinds[kind]))] : []),
    ];
  });
  // T1 has one third of the year, and its count is the same as the year's so far.
  const shownThirds = type === 'T1' ? [] : thirds;
  const usual = [
    ...shownThirds.map((key, at) => ({ key, header: say.thirds[at] ?? '' })),
    { key: 'total', header: type === 'VB' ? say.totalYear : say.total },
    { key: 'prior', header: say.prior(year - 1) },
    { key: 'open', header: say.open },
    { key: 'dismissed', header: say.dismissed },
    { key: 'reported', header: say.reported },
  ];
  return [
    {
      id: 'complaints',
      kind: 'table',
      title: say.title,
      label: say.label,
      columns: columnsOf(undefined, usual, lines),
      lines,
      decimals: 0,
      notes: [],
      heading: '',
    },
  ];
}

function lineOf(row: ComplaintRow, { labels }: Wording): TableLine {
  const kind = row.kind ? labels.complaintKinds[row.kind] : '';
  const about = [row.subject && labels.complaintSubjects[row.subject], row.area].filter(Boolean).join(', ');
  const total = soFar(row);
  return {
    kind: 'row',
    label: [kind, about].filter(Boolean).join(': '),
    cells: { ...Object.fromEntries([...thirds, ...parts].map((key) => [key, amountCell(row[key])])), total: total && { amount: total } },
    texts: [row.lesson].filter(Boolean),
  };
}

function sumOf(rows: readonly ComplaintRow[], label: string): TableLine {
  const added = (of: (row: ComplaintRow) => Big | null) => {
    const total = sum(rows.map(of));
    return total && { amount: total };
  };
  const figure = (key: (typeof thirds)[number] | (typeof parts)[number]) => (row: ComplaintRow) => figureOf(row[key] satisfies Value);
  return {
    kind: 'sum',
    label,
    cells: { ...Object.fromEntries([...thirds, ...parts].map((key) => [key, added(figure(key))])), total: added(soFar) },
    texts: [],
  };
}
