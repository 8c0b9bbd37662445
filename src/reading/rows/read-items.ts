import type { DocumentJson } from '../../intake/document';
import type { SourceLine } from '../source';
import { cellsOf, isBlankLine } from './cells-of';
import { newDraft, type ReadTable } from './draft';
import { activityOf, indicatorOf } from './finish-items';
import { headAt, type HeadAt } from './head-at';
import { gapAt, isPageMark } from './page-break';
import { ItemRows } from './item-rows';

/** A table of indicators or activities whose rows have cells: from its head over page breaks to its last row. */
export function readItems(lines: readonly SourceLine[], at: number, first: HeadAt, type: DocumentJson['type']): ReadTable {
  const draft = newDraft();
  const { kind } = first.head;
  const rows = new ItemRows(first.head, draft);
  for (const line of lines.slice(at, first.next)) draft.place(line, 'tableHead');
  let next = first.next;
  let last = next - 1;
  while (next < lines.length) {
    const line = lines[next];
    if (!line) break;
    const isGap = isBlankLine(line) || isPageMark(line);
    const gap = gapAt(lines, next);
    const head = headAt(lines, gap.next);
    if (head) {
      if (head.head.kind !== kind) break;
      for (const mark of gap.pageMarks) draft.place(mark, 'pageMark');
      for (const repeated of lines.slice(gap.next, head.next)) draft.place(repeated, 'repeatedHead');
      rows.afterBreak(head.head);
      last = head.next - 1;
      next = head.next;
    } else {
      const after = lines[gap.next];
      if (!after || !belongs(after, lines[last], isGap)) break;
      if (!rows.take(after, isGap, lines[gap.next + 1])) break;
      for (const mark of gap.pageMarks) draft.place(mark, 'pageMark');
      last = gap.next;
      next = gap.next + 1;
    }
  }
  const items = rows.end();
  return {
    kind,
    indicators: kind === 'indicators' ? items.map(indicatorOf) : [],
    activities: kind === 'activities' ? items.map((item) => activityOf(item, type)) : [],
    table: null,
    placed: draft.placed,
    unplaced: draft.unplaced,
    doubts: draft.doubts,
    next,
  };
}

/** Whether a line may be a row of the table: a row of the same table of the file, or in a text a row that no blank line parts from the one before. */
function belongs(line: SourceLine, last: SourceLine | undefined, isAfterGap: boolean): boolean {
  if (line.table !== undefined || last?.table !== undefined) return line.table === last?.table;
  return !isAfterGap || cellsOf(line) !== null;
}
