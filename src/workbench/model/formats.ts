import { asText } from '../host/arguments';
import type { Area } from './area';
import { restyle } from './cells';
import { isWholeColumns, isWholeRows } from './address';
import { restyleArea } from './styles';
import { asMatrix } from './writeCells';

/** Number formats (en-US): one for all cells or one for each; null leaves. */
export function writeFormats(area: Area, input: unknown): void {
  const { book, sheet, rect } = area;
  if (!Array.isArray(input) && (isWholeColumns(rect) || isWholeRows(rect))) {
    const numFmt = asText(input, 'numberFormat');
    restyleArea(area, (style) => ({ ...style, numFmt }));
    return;
  }
  const single = singleOf(input);
  const at = single === undefined ? asMatrix(area, input) : () => single;
  book.touch(sheet);
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      const format = at(row, column);
      if (format === null || format === undefined) continue;
      restyle(sheet.getCell(rect.top + row, rect.left + column), { numFmt: asText(format, 'numberFormat') || 'General' });
    }
  }
}

/** The client writes one format for all as it stands, or as a matrix of one. */
function singleOf(input: unknown): unknown {
  if (!Array.isArray(input) || input.length !== 1) return undefined;
  const [row]: readonly unknown[] = input;
  return Array.isArray(row) && row.length === 1 ? (row as readonly unknown[])[0] : undefined;
}
