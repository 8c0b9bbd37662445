import type { DateValue, Value } from '../../domain/value';
import type { CellContent } from '../content';
import { numberFormat } from './number-format';

/** A cell to write: its content and its own number format, null where the column's holds. */
export interface WrittenCell {
  readonly content: CellContent;
  readonly format: string | null;
}

/** Excel's limit for the text of one cell. */
export const longestText = 32767;

export const emptyCell: WrittenCell = { content: '', format: null };

/** A value as it lies in a cell: figures as numbers (shares as fractions), everything else as the text that was printed. */
export function cellOfValue(value: Value, rowUnit: string): WrittenCell {
  switch (value.kind) {
    case 'blank':
      return emptyCell;
    case 'missing':
      return { content: 'i.u.', format: null };
    case 'text':
      // Excel would read some of these as figures or dates ("94 %", "1-7"); they came as text and stay text until someone mends them.
      return value.meaning === 'unreadable' ? { content: value.text, format: '@' } : cellOfText(value.text, null);
    case 'number': {
      const unit = value.unit ?? rowUnit;
      const amount = unit === '%' ? value.amount.div(100) : value.amount;
      return { content: amount.toNumber(), format: numberFormat(value, unit, rowUnit) };
    }
  }
}

/** Text that Excel would take for something else is held as text by its format. */
export function cellOfText(text: string, format: string | null): WrittenCell {
  const risky = format !== '@' && /^\s*[=+\-@'\d]/.test(text);
  return { content: text, format: risky ? '@' : null };
}

const dayLength = 86_400_000;
/** Excel's day 0, such that 1900-03-01 is 61 (days before it are never planned for). */
const epoch = Date.UTC(1899, 11, 30);

/** Serial number of a day, by whole days without clock or zone. */
export function serialOfDate(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return Math.round((Date.UTC(year, month - 1, day) - epoch) / dayLength);
}

export function dateOfSerial(serial: number): string {
  return new Date(epoch + Math.floor(serial) * dayLength).toISOString().slice(0, 10);
}

export function cellOfDate(date: DateValue): WrittenCell {
  if (date.kind === 'blank') return emptyCell;
  if (date.kind === 'text') return cellOfText(date.text, null);
  return { content: serialOfDate(date.iso), format: null };
}
