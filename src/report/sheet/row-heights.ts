import type { RowStyles } from '../../workbook/content';
import type { Entry } from './entry';
import { FIGURE_WIDTH, NAME_WIDTH, PAGE_WIDTH, widthOf } from './grid';
import { fits, TALLEST_ROW, textHeight } from './text-height';
import { settingOf, styleOf } from './typography';

/** No row is lower, or Excel would hide it. */
const LOWEST = 2;

export type Measured = RowStyles['rows'][number] & { readonly height: number };

/** Points that an entry takes of its page. */
export const heightOf = (entry: Entry): number => cellRow(entry).height + textRow(entry).height;

/** The row of cells of an entry: as high as its highest cell. */
export function cellRow(entry: Entry): Measured {
  const setting = settingOf(entry.row);
  const line = isLine(entry);
  const heights = entry.cells.map((cell, at) =>
    cell === null ? 0 : textHeight(typeof cell !== 'string' || line ? '' : cell, widthAt(at, entry), setting),
  );
  const style = { ...styleOf(entry.row), ...(line && { wrap: false }) };
  return { height: Math.max(LOWEST, ...heights), ...(Object.keys(style).length > 0 && { style }) };
}

/** The row of text of an entry: as high as the text and the white space beneath it. */
export function textRow(entry: Entry): Measured {
  if (entry.text === '') return { height: Math.max(LOWEST, entry.after) };
  const setting = settingOf(entry.kind);
  const height = Math.min(TALLEST_ROW, textHeight(entry.text, PAGE_WIDTH, setting) + entry.after);
  // A name of several lines stands close to what is said of it beneath, whatever room its row has to spare.
  const low = entry.kind === 'strong' && !fits(entry.text, PAGE_WIDTH, setting);
  const style = { ...styleOf(entry.kind), ...(low && { vertical: 'Bottom' as const }) };
  return { height, ...(Object.keys(style).length > 0 && { style }) };
}

/** A row in one line: words that reach over the empty cells beside them, and nothing else that would wrap. */
function isLine({ cells: [name, ...others], row, spans = [], reach = others.length === 0 ? PAGE_WIDTH : 0 }: Entry): boolean {
  if (row === 'fact' || row === 'words') return true;
  const setting = settingOf(row);
  if (typeof name !== 'string' || spans.some(([first]) => first === 0) || fits(name, NAME_WIDTH, setting)) return false;
  return fits(name, reach, setting) && others.every((cell) => typeof cell !== 'string' || fits(cell, FIGURE_WIDTH, setting));
}

const widthAt = (at: number, { spans }: Entry): number => widthOf(spans?.find(([first]) => first === at) ?? [at, at]);
