import type { PrintedLine } from './printed-line';
import { LAST_COLUMN, type SavedSheet } from './read-sheet';

/** Size of the smallest heading in the list of contents, in points. */
export const HEADING_SIZE = 12;
/** Ink of the names of columns and of other quiet words. */
const QUIET = '#605E5C';

/** Lines of a saved report: what stands in its printed columns, row by row. */
export const sheetLines = ({ name, rows, linked }: SavedSheet): readonly PrintedLine[] =>
  rows.flatMap(({ number, cells }): readonly PrintedLine[] => {
    const [first] = cells;
    if (!first) return [];
    const place = `${name}!A${number}`;
    const texts = Array.from({ length: LAST_COLUMN }, (_, at) => String(cells.find(({ column }) => column === at + 1)?.value ?? ''));
    const decimals = texts.map((text, at) =>
      cells.some(({ column, value }) => column === at + 1 && typeof value === 'number') ? text.replace('.', ',') : text,
    );
    if (linked.has(number)) return [{ place, kind: 'contents', cells: decimals }];
    if (cells.length === 1 && first.column === 1) {
      return [{ place, kind: first.font.size >= HEADING_SIZE ? 'heading' : 'text', cells: [decimals[0] ?? ''], bold: first.font.bold }];
    }
    const isHead = cells.every(({ font }) => font.color === QUIET);
    return [{ place, kind: isHead ? 'head' : 'row', cells: decimals }];
  });
