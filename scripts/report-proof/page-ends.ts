import { labels } from '../../src/wording/sv/labels';
import { sheetLines } from './sheet-lines';
import type { SavedSheet } from './read-sheet';

/** What stands in small above a goal: a heading follows it. */
const aboveGoals: readonly string[] = Object.values(labels.goalLevelsInFull);

/** How the pages of a report begin and end: no heading or head row last on its page, no row of a table without its names of columns above. */
export function pageEndFaults(sheet: SavedSheet): readonly string[] {
  const lines = sheetLines(sheet).map((line) => ({ ...line, row: Number(/!A(\d+)$/.exec(line.place)?.[1]) }));
  const covered = sheet.charts.map(({ from, to }) => [from, to] as const);
  return sheet.breaks.flatMap((row, at) => {
    const page = at + 1;
    const last = lines.findLast((line) => line.row < row);
    const first = lines.find((line) => line.row >= row);
    const chartBetween = covered.some(([from]) => from >= (last?.row ?? 0) && from < row);
    // A heading under which nobody has written anything may end a page: the next thing is a heading again.
    const nextIsHeading = first?.kind === 'heading' || aboveGoals.includes(first?.cells[0] ?? '');
    const isAlone = !chartBetween && last !== undefined && ['heading', 'head'].includes(last.kind) && !nextIsHeading;
    return [
      ...(isAlone ? [`page ${page} ends with “${last.cells[0] ?? ''}”, ${last.place}`] : []),
      ...(first?.kind === 'row' ? [`page ${page + 1} begins with a row without names of columns, ${first.place}`] : []),
    ];
  });
}
