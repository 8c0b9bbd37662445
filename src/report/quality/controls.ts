import { amount } from '../../domain/amount';
import type { ControlResult, ControlRow, Plan } from '../../domain/plan';
import type { Wording } from '../../wording';
import type { TableLine } from '../block';
import { dateText } from '../cell';
import { byOrder } from '../tables/budget';
import { columnsOf } from '../tables/columns';
import type { FigureTable } from '../tables/figure-table';

const results = ['none', 'minor', 'material', 'notDone'] as const satisfies readonly ControlResult[];

/** Internkontrollplan: how many controls gave which result (in a report), and each control. */
export function controlTables(plan: Plan, wording: Wording): readonly FigureTable[] {
  if (plan.controls.length === 0) return [];
  const say = wording.report.quality.controls;
  const rows = plan.controls.toSorted(byOrder);
  const lines = rows.map((row) => lineOf(row, wording));
  const usual = (['frequency', 'doneOn', 'result'] as const).map((key) => ({ key, header: say[key] }));
  const table = { id: 'controls', kind: 'table', title: say.title, decimals: 0, notes: [], heading: '' } as const;
  const counts = plan.start.type === 'VP' ? [] : [{ ...table, label: '', ...countsOf(rows, wording) }];
  return [...counts, { ...table, label: say.label, columns: columnsOf(undefined, usual, lines), lines }];
}

function countsOf(rows: readonly ControlRow[], { labels, report }: Wording): Pick<FigureTable, 'columns' | 'lines'> {
  const say = report.quality.controls;
  const words = [...results, null];
  const keyOf = (result: ControlResult | null): string => result ?? 'unanswered';
  const counted = words.map((word) => ({ key: keyOf(word), count: rows.filter((row) => row.result === word).length }));
  return {
    columns: words.map((word) => ({ key: keyOf(word), header: word ? labels.controlResults[word] : say.unanswered })),
    lines: [
      {
        kind: 'sum',
        label: say.counts,
        cells: Object.fromEntries(counted.map(({ key, count }) => [key, { amount: amount(count) }])),
        texts: [],
      },
    ],
  };
}

function lineOf(row: ControlRow, { labels, report }: Wording): TableLine {
  const say = report.quality.controls;
  const due = dateText(row.due);
  return {
    kind: 'row',
    label: row.control,
    cells: {
      frequency: row.frequency && labels.controlFrequencies[row.frequency],
      doneOn: dateText(row.doneOn) || null,
      result: row.result && labels.controlResults[row.result],
    },
    texts: [
      [
        say.event(row.process, row.event),
        row.method && say.method(row.method),
        row.responsible,
        row.reportedTo && say.reportedTo(row.reportedTo),
      ],
      [row.deviation && say.deviation(row.deviation), row.action && say.action(row.action), row.action && due && report.quality.due(due)],
    ]
      .map((parts) => parts.filter(Boolean).join('  ·  '))
      .filter(Boolean),
  };
}
