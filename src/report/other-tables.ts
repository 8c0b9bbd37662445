import type { Chapter, OtherTableRow, Plan } from '../domain/plan';
import type { Entry } from './entry';
import { COLUMN_WIDTHS, needOf, partsThatFit, placed } from './grid';
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

/** Every cell but the first of a row stands in one line in columns that fit the page. */
const isNarrow = ([header, ...rows]: readonly OtherTableRow[]): boolean =>
  rows.every((row) => row.cells.slice(1).every((cell) => fits(cell, COLUMN_WIDTHS[1] ?? 0, settingOf('row')))) && header !== undefined;

function sideBySide([header, ...rows]: readonly OtherTableRow[]): readonly Entry[] {
  const setting = settingOf('header');
  const widest = Math.max(header?.cells.length ?? 0, ...rows.map((row) => row.cells.length));
  const columns = Array.from({ length: Math.max(0, widest - 1) }, (_, at) => at + 1);
  const need = (at: number): number => needOf([header?.cells[at] ?? ''], setting);
  const parts = partsThatFit(columns, need);
  return (parts.length > 0 ? parts : [[]]).flatMap((part) => {
    const place = placed(part.map(need));
    const cellsOf = (row: OtherTableRow | undefined) =>
      place.row(
        row?.cells[0] || null,
        part.map((at) => row?.cells[at] || null),
      );
    const top: Entry = { ...line('header', '', 1), cells: cellsOf(header), spans: place.spans };
    const bodies = rows.map((row): Entry => ({
      row: 'row',
      cells: cellsOf(row),
      kind: 'body',
      text: '',
      after: 1,
      keep: false,
      spans: place.spans,
      header: top,
    }));
    return [top, ...bodies];
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
