import type { Source } from '../../consolidation/consolidated';
import { groupBy } from '../../domain/group-by';

/** "[3] H14:H19, K14" of sources: the file's number in the list of sources, and the cells, those beneath each other as one. A sheet that is not `usual` is named. */
export function sourceText(sources: readonly (Source | null)[], usual: string): string {
  const known = sources.filter((source): source is Source => source !== null && source.cell !== '');
  return [...groupBy(known, ({ file }) => file)]
    .map(([file, own]) => {
      const cells = [...groupBy(own, ({ sheet }) => sheet)].map(([sheet, here]) =>
        [sheet === usual ? '' : sheet, cellsText(here.map(({ cell }) => cell))].filter(Boolean).join(' '),
      );
      return `${fileNumber(file)}\u00a0${cells.join('; ')}`;
    })
    .join('; ');
}

/** How a file is called in a report: its number in the list of sources. */
export const fileNumber = (file: number): string => `[${file + 1}]`;

function cellsText(cells: readonly string[]): string {
  const byColumn = groupBy([...new Set(cells)], (cell) => cell.replace(/\d+$/, ''));
  return [...byColumn]
    .flatMap(([column, own]) => runsOf(own.map((cell) => Number(cell.slice(column.length)))).map(named(column)))
    .join(', ');
}

const named =
  (column: string) =>
  ([first, last]: readonly [number, number]): string =>
    first === last ? `${column}${first}` : `${column}${first}:${column}${last}`;

/** First and last of the rows that follow each other. */
function runsOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((left, right) => left - right)) {
    const run = runs.at(-1);
    if (run && row <= run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
