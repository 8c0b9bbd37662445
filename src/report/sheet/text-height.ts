import { unitsPerEm, widthRanges } from './carlito-widths';

/** How a text is set: points, and bold or not. The family is Calibri or, where there is none, Carlito, which has its widths. */
export interface Setting {
  readonly size: number;
  readonly bold?: boolean;
}

/** Excel keeps this much of a cell's width clear of text, both sides together, in points. */
export const CELL_PADDING = 4;
/** A row holds no more, in points; longer texts go on in the next row. */
export const TALLEST_ROW = 409;
/**
 * Excel on Windows sets text on whole pixels for the screen and measures rows there: a line that fills its width on paper may break one word
 * earlier. So lines are counted in a width that is this share of the true one.
 */
const SAFE_SHARE = 0.96;
/** Calibri's line is 1.22 em; Excel gives 1.25–1.3 after rounding to pixels. */
const LINE = 1.3;
/** Above the first and beneath the last line together, in points. */
const ROW_PADDING = 3;

/** Width of one line in points, without kerning (Excel does not kern). A letter that the table lacks counts as a full em. */
export function textWidth(text: string, setting: Setting): number {
  let units = 0;
  for (const letter of text) units += widthOf(letter.codePointAt(0) ?? 0, setting.bold ?? false);
  return (units * setting.size) / unitsPerEm;
}

/** Lines that a text needs in a width given in points, its own line feeds included. Words break at blanks, too long ones anywhere, as in Excel. */
export function linesIn(text: string, width: number, setting: Setting): number {
  return text.split('\n').reduce((lines, line) => lines + wrap(line, width, setting).length, 0);
}

/** A text with its lines as they break in a cell of this width. */
export const linesOf = (text: string, cellWidth: number, setting: Setting): readonly string[] =>
  text.split('\n').flatMap((line) => wrap(line, usable(cellWidth), setting));

/** Height in points of a row that shows the whole text in a cell of this width, with slack for Excel's rounding. */
export function textHeight(text: string, cellWidth: number, setting: Setting): number {
  return Math.ceil(linesIn(text, usable(cellWidth), setting) * setting.size * LINE) + ROW_PADDING;
}

/** Whether a text stands in a cell of this width without a break. */
export function fits(text: string, cellWidth: number, setting: Setting): boolean {
  return textWidth(text, setting) <= usable(cellWidth);
}

/** Pieces of a text that each fit a row: whole where it can be, else cut between lines. Put together with blanks they are the text. */
export function rowPieces(text: string, cellWidth: number, setting: Setting): readonly string[] {
  const most = Math.floor((TALLEST_ROW - ROW_PADDING) / (setting.size * LINE));
  if (linesIn(text, usable(cellWidth), setting) <= most) return [text];
  const lines = text.split('\n').flatMap((line) => wrap(line, usable(cellWidth), setting).map((part, at) => ({ part, at })));
  const pieces: string[] = [];
  for (let first = 0; first < lines.length; first += most) {
    pieces.push(
      lines
        .slice(first, first + most)
        .map(({ part, at }, index) => (index === 0 ? part : `${at === 0 ? '\n' : ' '}${part}`))
        .join(''),
    );
  }
  return pieces;
}

const usable = (cellWidth: number): number => (cellWidth - CELL_PADDING) * SAFE_SHARE;

/** The lines of one paragraph. */
function wrap(paragraph: string, width: number, setting: Setting): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, setting) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = piecesThatFit(word, width, setting);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return [...lines, line];
}

/** A word cut where the line ends, in one pass however long it is; a letter of two code units stays whole. */
function piecesThatFit(word: string, width: number, setting: Setting): readonly string[] {
  const most = (width * unitsPerEm) / setting.size;
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const letter of word) {
    const units = widthOf(letter.codePointAt(0) ?? 0, setting.bold ?? false);
    if (piece !== '' && used + units > most) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += letter;
    used += units;
  }
  return [...pieces, piece];
}

/** U+00A0 is as wide as a blank and missing in the table. */
const NO_BREAK_SPACE = 0xa0;
const FULL_EM = unitsPerEm;

function widthOf(code: number, bold: boolean): number {
  if (code === NO_BREAK_SPACE) return widthOf(0x20, bold);
  for (const range of widthRanges) {
    const at = code - range.first;
    if (at < 0) break;
    const units = (bold ? range.bold : range.regular)[at];
    if (units !== undefined) return units || FULL_EM;
  }
  return FULL_EM;
}
