import type { Chapter, OtherTableRow, Plan } from '../domain/plan';
import type { Cell, Entry } from './entry';
import { FIGURE_WIDTH, partsThatFit, spanOf } from './grid';
import { heading, line, paragraphs, space } from './prose';
import { fits } from './text-height';
import { settingOf } from './typography';
import { byOrder } from './tables/budget';

/** Tables of unknown kind, as they came: their first row is the printed header. */
export function otherTableEntries(plan: Plan, chapter: Chapter): readonly Entry[] {
  const rows = plan.otherTables.filter((row) => row.chapter === chapter).toSorted(byOrder);
  return [...new Set(rows.map((row) => row.caption))].flatMap((caption) => {
    const own = rows.filter((row) => row.caption === caption);
    return [...(caption ? heading(4, caption) : [space(8)]), ...(isNarrow(own) ? sideBySide(own) : asLines(own)), space(8)];
  });
}

/** Every cell but the first of a row stands in one line in a figure column. */
const isNarrow = (rows: readonly OtherTableRow[]): boolean =>
  rows.slice(1).every((row) => row.cells.slice(1).every((cell) => fits(cell, FIGURE_WIDTH, settingOf('row'))));

function sideBySide([header, ...rows]: readonly OtherTableRow[]): readonly Entry[] {
  const setting = settingOf('header');
  const widest = Math.max(header?.cells.length ?? 0, ...rows.map((row) => row.cells.length));
  const columns = Array.from({ length: Math.max(0, widest - 1) }, (_, at) => at + 1);
  const parts = partsThatFit(columns, (at) => spanOf(header?.cells[at] ?? '', setting));
  return (parts.length > 0 ? parts : [[]]).flatMap((part) => {
    const spans: (readonly [number, number])[] = [];
    const top: Cell[] = [header?.cells[0] || null];
    const places: number[] = [];
    for (const at of part) {
      const first = top.length;
      const end = first + spanOf(header?.cells[at] ?? '', setting) - 1;
      top[first] = header?.cells[at] || null;
      while (top.length <= end) top.push(null);
      if (end > first) spans.push([first, end]);
      places.push(end);
    }
    const bodies = rows.map((row): Entry => {
      const cells: Cell[] = top.map(() => null);
      cells[0] = row.cells[0] || null;
      part.forEach((at, index) => (cells[places[index] ?? 0] = row.cells[at] || null));
      return { row: 'row', cells, kind: 'body', text: '', after: 1, keep: false };
    });
    return [{ ...line('header', '', 1), cells: top, spans }, ...bodies];
  });
}

/** Cells with sentences: a line per row, the header's word before each. */
function asLines([header, ...rows]: readonly OtherTableRow[]): readonly Entry[] {
  return rows.flatMap((row) =>
    paragraphs(
      row.cells
        .map((cell, at) => (cell ? [header?.cells[at], cell].filter(Boolean).join(': ') : ''))
        .filter(Boolean)
        .join(' · '),
    ),
  );
}
