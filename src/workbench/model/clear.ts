import { intersect, type Rect } from './address';
import type { Area } from './area';
import { isCovered } from './cells';
import { removeConditions } from './conditions';
import { removeLink } from './links';
import { unmergeArea } from './merge';
import { restyleArea } from './styles';
import { removeValidations } from './validations';
import { afterWrite } from './writeCells';
import { lastColumn } from './columns';

export const CLEAR_WHAT = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

/** Clears contents, formats or both. Data validation goes with "All" only, as in Excel. */
export function clearArea(area: Area, what: (typeof CLEAR_WHAT)[number]): void {
  const { book, sheet } = area;
  book.touch(sheet);
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') {
    eachCell(area, removeLink);
    return;
  }
  if (what !== 'Formats') {
    eachCell(area, (cell) => {
      if (isCovered(cell) || cell.value === null) return;
      cell.value = null;
      book.journal.cellsWritten += 1;
    });
  }
  if (what === 'All' || what === 'Formats') {
    unmergeArea(area);
    restyleArea(area, () => ({}));
    removeConditions(area);
  }
  if (what === 'All') removeValidations(area);
  afterWrite(area);
}

type SheetCell = Parameters<typeof isCovered>[0];

/** The cells of an area that exist. */
export function eachCell({ sheet, rect }: Area, visit: (cell: SheetCell) => void): void {
  const used: Rect | undefined = intersect(rect, {
    top: 1,
    left: 1,
    bottom: Math.max(1, sheet.rowCount),
    right: Math.max(1, lastColumn(sheet)),
  });
  if (!used) return;
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      const cell = sheet.findCell(row, column);
      if (cell) visit(cell);
    }
  }
}
