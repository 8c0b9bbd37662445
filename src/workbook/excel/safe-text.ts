import type { CellContent } from '../content';
import { WorkbookError, type ErrorPlace } from '../errors';

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8192;

/** What Excel takes for a formula, after blanks and controls and in full width too (OWASP ASVS 1.2.10), and its own text mark. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠']/u;
/** Words that Excel makes a boolean of, and months beside a figure, of which it makes a date. */
const READ_AS_VALUE = /^(true|false|sant|falskt)$|^(jan|feb|mar|apr|ma[jiy]|jun|jul|aug|sep|o[ck]t|nov|dec)\p{L}*[\s.,/-]*\d/iu;

/** Text → what to send so that the cell holds that text: Excel reads a string as if it were typed, except after an apostrophe. */
export function asTextCell(text: string): string {
  const plain = text === '' || (/^\p{L}/u.test(text) && !FORMULA.test(text) && !READ_AS_VALUE.test(text));
  return plain ? text : `'${text}`;
}

/** The text that a cell can hold: line feeds only, no other controls, no half characters. Throws TextTooLong past Excel's limit. */
export function cleanText(text: string, place: ErrorPlace): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
  if (clean.length > MAX_TEXT) throw new WorkbookError('TextTooLong', place);
  return clean;
}

/** A cell's content as the request carries it; a formula only where the content itself says that it holds formulas. */
export function toWire(cell: CellContent, place: ErrorPlace, formulas = false): CellContent {
  if (typeof cell === 'number' && !Number.isFinite(cell)) throw new WorkbookError('InvalidArgument', place);
  if (typeof cell !== 'string') return cell;
  if (!formulas || !cell.startsWith('=')) return asTextCell(cleanText(cell, place));
  if (cell.length > MAX_FORMULA) throw new WorkbookError('FormulaLengthExceedsLimit', place);
  return cell;
}
