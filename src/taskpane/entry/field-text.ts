import type { Start } from '../../domain/plan';
import { printValue } from '../../domain/print-value';
import { readDate } from '../../domain/read-date';
import { readNumber, readValue, readings } from '../../domain/read-value';
import type { DateValue, Value } from '../../domain/value';
import { amountDecimals } from '../../workbook/template/amounts';
import type { SheetColumn } from '../../workbook/schema/tables';
import { textOfCell } from '../../workbook/schema/value-of-cell';
import { contentOf, type EntryRow } from './row';

/** Why what is typed is no content of the field, and the figures that can be seen in it. */
export interface FieldProblem {
  readonly kind: 'number' | 'numberOrWord' | 'date' | 'unit';
  readonly tried: string;
  readonly seen: readonly string[];
}

export type FieldRead = { readonly content: unknown } | { readonly problem: FieldProblem };

/** The unit beside a field's figure: the row's own, Beloppsenhet, "%"; '' where it holds no figure or has none. */
export function unitOf(at: EntryRow, { column }: SheetColumn, { amountUnit }: Start): string {
  switch (column.kind.name) {
    case 'value':
      return String(contentOf(at, 'measureUnit') ?? '');
    case 'amount':
      return amountUnit ?? '';
    case 'percent':
      return '%';
    default:
      return '';
  }
}

const isFigure = (name: SheetColumn['column']['kind']['name']): boolean => ['value', 'amount', 'count', 'percent'].includes(name);
const context = { rowUnit: '', owner: 'unit', unknownWord: () => undefined } as const;

/** A cell's content as it is typed: a figure without its row's unit, a day as 2026-12-31, a word of its list. */
export function fieldText({ column: { kind } }: SheetColumn, content: unknown, unit: string): string {
  if (content === undefined) return '';
  if (isFigure(kind.name)) return figureText(content as Value, unit);
  if (kind.name === 'date') return dateText(content as DateValue);
  return textOfCell(kind.write(content, context).content ?? '');
}

function figureText(value: Value, unit: string): string {
  if (value.kind !== 'number' || value.unit !== unit) return printValue(value, '', { minus: '−' });
  return printValue({ ...value, unit: '' }, '', { minus: '−' });
}

const dateText = (date: DateValue): string => (date.kind === 'blank' ? '' : date.kind === 'date' ? date.iso : date.text);

/** What is typed → content of the cell, by the same rules as the sheet; figures are in the unit beside the field where none is written. */
export function readField({ key, column: { kind } }: SheetColumn, text: string, unit: string, start: Start): FieldRead {
  if (kind.name === 'date') {
    const date = readDate(text);
    return date.kind === 'text' ? { problem: { kind: 'date', tried: date.text, seen: [] } } : { content: date };
  }
  if (!isFigure(kind.name)) return { content: kind.read({ value: text, format: '@' }, context) };
  const value = kind.name === 'value' || kind.name === 'percent' ? readValue(text) : readNumber(text);
  if (value.kind === 'text') return readWords(value, key, text);
  if (value.kind !== 'number') return { content: value };
  const { unit: own, ...figure } = value;
  if (kind.name === 'value') return { content: own === undefined || own === unit ? figure : value };
  if (own !== undefined && own !== unit) return { problem: { kind: 'unit', tried: text.trim(), seen: [] } };
  if (kind.name !== 'amount') return { content: figure };
  return { content: { ...figure, decimals: Math.max(figure.decimals, amountDecimals(start.amountUnit)), grouped: true } };
}

/** A target may be "öka" or "Tas fram av nämnd"; "-" says everywhere that there is nothing. */
function readWords(value: Extract<Value, { kind: 'text' }>, key: string, text: string): FieldRead {
  const words = key === 'target';
  if (value.meaning === 'none' || (words && value.meaning !== 'unreadable')) return { content: value };
  const seen = readings(text).map((reading) => printValue(reading, '', { minus: '−' }));
  return { problem: { kind: words ? 'numberOrWord' : 'number', tried: text.trim(), seen } };
}
