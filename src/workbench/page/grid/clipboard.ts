import type { Worksheet } from '@cj-tech-master/excelts';
import type { Rect } from '../../model/address';
import { cellText } from '../../model/cells';

/** The texts of a rectangle as Excel puts them on the clipboard. */
export function tabSeparated(sheet: Worksheet, rect: Rect): string {
  const lines: string[] = [];
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    const cells: string[] = [];
    for (let column = rect.left; column <= rect.right; column += 1) {
      const text = cellText(sheet.findCell(row, column));
      cells.push(/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    }
    lines.push(cells.join('\t'));
  }
  return lines.join('\n');
}

/** Empty texts for a rectangle: pasting them clears it. Every line ends, so that the last one counts as a line too. */
export function emptiness({ top, left, bottom, right }: Rect): string {
  return `${'\t'.repeat(right - left)}\n`.repeat(bottom - top + 1);
}
