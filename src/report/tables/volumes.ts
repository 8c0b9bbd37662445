import type Big from 'big.js';
import type { Computed } from '../../domain/computed';
import type { Plan, VolumeRow } from '../../domain/plan';
import { volumeBlock } from '../../domain/totals';
import type { Wording } from '../../wording';
import type { TableLine } from '../block';
import type { ReportCharts } from '../charts';
import { amountCell, decimalsOf, printed, words, type Cell } from '../cell';
import { byOrder } from './budget';
import { columnsOf, labelOf, printedOf, sourceNotes, sumCells } from './columns';
import type { FigureTable } from './figure-table';

/** Volymer: a table per block, its chart beneath it, months side by side; a name with several rows beneath it stands above them. */
export function volumeTables(
  plan: Plan,
  computed: Computed,
  wording: Wording,
  charts: ReportCharts['months'] = new Map(),
): readonly FigureTable[] {
  const rows = plan.volumes.toSorted(byOrder);
  return [...new Set(rows.map(volumeBlock))].map((block) => {
    const own = rows.filter((row) => volumeBlock(row) === block);
    return { ...tableOf(plan, computed, wording, block, own), beneath: charts.get(block) ?? [] };
  });
}

function tableOf(plan: Plan, computed: Computed, wording: Wording, block: string, rows: readonly VolumeRow[]): FigureTable {
  const say = wording.report.economy.volumes;
  const [first] = rows;
  const source = printedOf(plan, 'volumes', block);
  const sums = plan.volumeSums.filter((sum) => sum.group === block);
  const lines: TableLine[] = [];
  let label = '';
  for (const row of rows) {
    const cells = cellsOf(row, computed);
    if (row.sublabel === '') lines.push({ kind: 'row', label: row.label, cells, texts: [row.comment].filter(Boolean) });
    else {
      if (row.label !== label) lines.push({ kind: 'band', label: row.label, cells: {}, texts: [] });
      lines.push({ kind: 'part', label: row.sublabel, cells, texts: [row.comment].filter(Boolean) });
    }
    label = row.label;
  }
  for (const sum of sums)
    lines.push({ kind: 'sum', label: sum.label || say.total, cells: sumCells(sum, computed.sums.volumeSums.get(sum.key)), texts: [] });
  const usual = [
    { key: 'budgeted', header: say.budgeted },
    { key: 'priorAverage', header: say.priorAverage(plan.start.year - 1) },
    ...wording.labels.monthsInShort.map((header, month) => ({ key: `month${month + 1}`, header })),
    ...(rows.some((row) => row.total === 'average') ? [{ key: 'average', header: say.average }] : []),
  ];
  const columns = columnsOf(source, usual, lines);
  const unit = first?.measureUnit ? ` (${first.measureUnit})` : '';
  return {
    id: 'volumes',
    kind: 'table',
    title: source?.title || first?.area || say.title,
    label: source?.columns[0] === 'label' ? labelOf(source, '') : (first?.caption ?? '') + unit,
    columns,
    lines,
    decimals: decimalsOf(rows.flatMap((row) => [...row.months, row.budgeted, row.priorAverage])),
    notes: sums.flatMap((sum) => sourceNotes(sum, computed.sums.volumeSums.get(sum.key), columns, wording.report.economy.sourceNote)),
    heading: source?.heading ?? '',
  };
}

function cellsOf(row: VolumeRow, computed: Computed): Readonly<Record<string, Cell>> {
  return {
    budgeted: amountCell(row.budgeted),
    priorAverage: amountCell(row.priorAverage),
    ...Object.fromEntries(row.months.map((value, month) => [`month${month + 1}`, amountCell(value)])),
    average: averageOf(row, computed.volumes.get(row.key)?.average ?? null),
  };
}

/** A mean has decimals of its own, one where none are printed, so it stands in words beside the counts. */
function averageOf({ average }: VolumeRow, computed: Big | null): Cell {
  if (average.kind === 'text' || average.kind === 'missing') return words(average, '');
  const figure = average.kind === 'number' ? average.amount : computed;
  return figure && printed(figure, average.decimals ?? 1);
}
