import type { TableBlock } from '../block';
import type { Cell } from '../cell';
import type { Entry } from './entry';
import { widthOf } from './grid';
import { line } from './prose';

/** A few counts: two columns of the page a word, so that sign and word stand on one line and reach over the empty cell before them. */
export function countEntries({ label, columns, lines, decimals }: TableBlock): readonly Entry[] {
  const inEverySecond = (first: string, cells: readonly Cell[]): readonly Cell[] => [
    first || null,
    ...cells.flatMap((cell) => [null, cell]),
  ];
  return [
    {
      ...line('words', '', 1),
      cells: inEverySecond(
        label,
        columns.map(({ header }) => header),
      ),
    },
    ...lines.map((one, at): Entry => ({
      ...line('row', '', at === lines.length - 1 ? 8 : 1),
      cells: inEverySecond(
        one.label,
        columns.map(({ key }) => one.cells[key] ?? null),
      ),
      decimals,
      reach: widthOf([0, 1]),
    })),
  ];
}
