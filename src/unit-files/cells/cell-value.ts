import { ArchiveError } from '../../package/open-archive';
import { serialOfDate } from '../../workbook/schema/cell-of-value';
import type { CellValue } from '../../workbook/port';
import { richText, type SharedStrings } from '../parts/shared-strings';
import { isDateFormat } from '../parts/number-formats';
import { fromXml } from '../parts/xml';
import { find, findTag, isTagName, nextTag, sign, textBetween } from './bytes';
import type { CellTag } from './cell-tag';

/** What the cells of a file mean beside what stands in them. */
export interface CellContext {
  readonly strings: SharedStrings;
  /** Number format by cell style. */
  readonly formats: readonly string[];
  /** Days count from 1904. */
  readonly from1904: boolean;
}

export interface CellRead {
  readonly value: CellValue;
  /** Text of the formula as the file has it, '' where it was not asked for or stands with another cell; null where there is no formula. */
  readonly formula: string | null;
  /** A formula whose value was never computed. */
  readonly isUncomputed: boolean;
  /** Where the cell ends. */
  readonly end: number;
}

/** Days between Excel's two calendars. */
const days1904 = 1462;

/**
 * What stands in a cell behind its start tag, which ends at `from`: the value that was last computed, never the formula. `isFirst` keeps the formula's
 * text.
 */
export function readCellValue(bytes: Uint8Array, from: number, { type, style }: CellTag, context: CellContext, isFirst: boolean): CellRead {
  let formula: string | null = null;
  let value: string | null = null;
  let text: string | null = null;
  let at = from;
  for (;;) {
    const open = nextTag(bytes, at);
    const close = find(bytes, sign.greater, open, bytes.length);
    at = close + 1;
    if (isTagName(bytes, open + 1, '/c')) break;
    if (bytes[open + 1] === sign.slash) throw new ArchiveError('damaged');
    const name = nameAt(bytes, open + 1);
    if (bytes[close - 1] === sign.slash) {
      if (name === 'f') formula = '';
      if (name === 'v') value = '';
      continue;
    }
    const end = findTag(bytes, `/${name}`, at);
    const inside = name === 'v' || name === 'is' || (name === 'f' && isFirst) ? textBetween(bytes, at, end) : '';
    if (name === 'f') formula = inside;
    else if (name === 'v') value = inside;
    else if (name === 'is') text = inside;
    at = find(bytes, sign.greater, end, bytes.length) + 1;
  }
  const read = valueOf(type, value, text, context);
  return {
    value: context.from1904 && typeof read === 'number' && isDateFormat(context.formats[style] ?? '') ? read + days1904 : read,
    formula,
    isUncomputed: formula !== null && value === null,
    end: at,
  };
}

function nameAt(bytes: Uint8Array, from: number): string {
  let to = from;
  for (let code = bytes[to] ?? 0; code > sign.blank && code !== sign.greater && code !== sign.slash; code = bytes[to] ?? 0) to += 1;
  return to === from + 1 && bytes[from] === 118 ? 'v' : to === from + 1 && bytes[from] === 102 ? 'f' : textBetween(bytes, from, to);
}

function valueOf(type: string, value: string | null, text: string | null, { strings }: CellContext): CellValue {
  if (type === 'inlineStr') return richText(text ?? '');
  if (value === null) return '';
  switch (type) {
    case 's':
      return strings(wholeNumber(value));
    case 'b':
      return value.trim() === '1' || value.trim() === 'true';
    case 'd':
      return serialOf(value.trim());
    case 'n':
      return numberOf(value.trim());
    default:
      return fromXml(value);
  }
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isInteger(number)) throw new ArchiveError('damaged');
  return number;
}

/** What is no number stays as it was written, so that it is seen and not computed with. */
function numberOf(text: string): CellValue {
  const number = Number(text);
  return text === '' || !/^[-+.\d]/.test(text) || !Number.isFinite(number) ? fromXml(text) : number;
}

/** Strict files may write a day as 2026-09-11, with a time of day behind it. */
function serialOf(iso: string): CellValue {
  const [, day, hours = '0', minutes = '0', seconds = '0'] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?/.exec(iso) ?? [];
  if (day === undefined) return fromXml(iso);
  return serialOfDate(day) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
