import type { Cell } from '@cj-tech-master/excelts';
import type { Rect } from './address';
import type { Area } from './area';
import { cellValue } from './cells';

export const SPECIAL_CELLS = ['Formulas', 'Constants', 'Blanks'] as const;
export type SpecialCells = (typeof SPECIAL_CELLS)[number];

const holds: Readonly<Record<SpecialCells, (cell: Cell | undefined) => boolean>> = {
  Formulas: (cell) => cell?.formula !== undefined,
  Constants: (cell) => cell?.formula === undefined && cellValue(cell) !== '',
  Blanks: (cell) => cell?.formula === undefined && cellValue(cell) === '',
};

/** The cells of a kind, as rectangles: rows alike that follow each other are one. */
export function specialCells({ sheet, rect }: Area, kind: SpecialCells): readonly Rect[] {
  const done: Rect[] = [];
  let open: Rect[] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const runs: Rect[] = [];
    for (let column = rect.left; column <= rect.right; column += 1) {
      if (!holds[kind](sheet.findCell(row, column))) continue;
      const last = runs.at(-1);
      if (last && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
      else runs.push({ top: row, left: column, bottom: row, right: column });
    }
    const next = runs.map((run) => {
      const above = open.find(({ left, right }) => left === run.left && right === run.right);
      return above ? { ...above, bottom: row } : run;
    });
    done.push(...open.filter(({ left, right, top }) => !next.some((one) => one.left === left && one.right === right && one.top === top)));
    open = next;
  }
  return [...done, ...open].toSorted((a, b) => a.top - b.top || a.left - b.left);
}
