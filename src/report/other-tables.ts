import type { Chapter, OtherTableRow, Plan } from '../domain/plan';
import type { Block, TableBlock } from './block';
import { byOrder } from './tables/budget';

/** Tables of unknown kind, as they came: their first row is the printed header. */
export function otherTableBlocks(plan: Plan, chapter: Chapter): readonly Block[] {
  const rows = plan.otherTables.filter((row) => row.chapter === chapter).toSorted(byOrder);
  return [...new Set(rows.map((row) => row.caption))].map((caption) =>
    tableOf(
      caption,
      rows.filter((row) => row.caption === caption),
    ),
  );
}

function tableOf(caption: string, [header, ...rows]: readonly OtherTableRow[]): TableBlock {
  const widest = Math.max(header?.cells.length ?? 0, ...rows.map((row) => row.cells.length));
  const columns = Array.from({ length: Math.max(0, widest - 1) }, (_, at) => ({ key: `${at + 1}`, header: header?.cells[at + 1] ?? '' }));
  return {
    kind: 'table',
    title: caption,
    label: header?.cells[0] ?? '',
    columns,
    lines: rows.map(({ cells }) => ({
      kind: 'row',
      label: cells[0] ?? '',
      cells: Object.fromEntries(columns.map(({ key }, at) => [key, cells[at + 1] || null])),
      texts: [],
    })),
    decimals: 0,
    notes: [],
    asItCame: true,
  };
}
