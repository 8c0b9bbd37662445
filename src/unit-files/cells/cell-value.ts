import { ArchiveError } from '../../package/open-archive';
import { serialOfDate } from '../../workbook/schema/cell-of-value';
import type { CellValue } from '../../workbook/port';
import { richText, type SharedStrings } from '../parts/shared-strings';
import { isDateFormat } from '../parts/number-formats';
import { fromXml } from '../parts/xml';
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
  /** Text of the formula as the file has it, '' where it stands with the first cell that it is shared with; null where there is no formula. */
  readonly formula: string | null;
  /** A formula whose value was never computed. */
  readonly isUncomputed: boolean;
}

/** Days between Excel's two calendars. */
const days1904 = 1462;

/** What stands in a cell between its tags: the value that was last computed, never the formula. */
export function readCellValue(xml: string, from: number, to: number, { type, style }: CellTag, context: CellContext): CellRead {
  let formula: string | null = null;
  let value: string | null = null;
  let text: string | null = null;
  let at = from;
  for (;;) {
    at = xml.indexOf('<', at);
    if (at < 0 || at >= to) break;
    const close = xml.indexOf('>', at);
    if (close < 0 || close >= to) throw new ArchiveError('damaged');
    const name = nameAt(xml, at + 1);
    const isEmpty = xml.charCodeAt(close - 1) === 47;
    const end = isEmpty ? close : xml.indexOf(`</${name}`, close);
    if (end < 0 || end >= to) throw new ArchiveError('damaged');
    const inside = isEmpty ? '' : xml.slice(close + 1, end);
    if (name === 'f') formula = inside;
    else if (name === 'v') value = inside;
    else if (name === 'is') text = inside;
    at = isEmpty ? close + 1 : xml.indexOf('>', end) + 1;
  }
  const read = valueOf(type, value, text, context);
  return {
    value: context.from1904 && typeof read === 'number' && isDateFormat(context.formats[style] ?? '') ? read + days1904 : read,
    formula,
    isUncomputed: formula !== null && value === null,
  };
}

function nameAt(xml: string, from: number): string {
  let to = from;
  for (let code = xml.charCodeAt(to); code > 32 && code !== 62 && code !== 47; code = xml.charCodeAt(to)) to += 1;
  return xml.slice(from, to);
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
