import type { Owner } from '../../domain/plan';
import { printValue } from '../../domain/print-value';
import { readDate } from '../../domain/read-date';
import { readValue } from '../../domain/read-value';
import type { DateValue, Value } from '../../domain/value';
import type { Column } from '../../workbook/schema/column';
import { json } from '../../workbook/schema/kinds';
import { inRow } from '../measure';
import { printDate } from '../print/activity';
import { isSame, isValue } from './same';

/** As Excel marks a text that it would take for something else. */
const heldAsText = "'";

/** What a cell's text means beside itself. */
export interface TextContext {
  /** Unit of measure of the row's figures; '' where the row has none. */
  readonly rowUnit: string;
  /** Who owns a row that does not say. */
  readonly owner: Owner;
  /** Takes a word that the column's list does not have. */
  readonly unknownWord: (found: string) => void;
}

/** A cell as a person would type it in the sheet: "94 %", "2026-10-31", "Pågår", "Ja"; '' for an empty one. */
export function textOfCell(column: Column, cell: unknown, rowUnit: string): string {
  if (cell === null || cell === undefined) return '';
  if (isValue(cell)) return column.kind.name === 'date' ? (printDate(asDate(cell)) ?? '') : textOfValue(asValue(cell), rowUnit);
  if (typeof cell === 'string' && isText(column)) return cell;
  if (typeof cell === 'number' && column.kind.name === 'integer') return String(cell).replace('.', ',');
  const { content } = column.kind.write(cell, { rowUnit, owner: 'unit', unknownWord: () => undefined });
  return content === null ? '' : String(content);
}

/** The opposite of `textOfCell`. */
export function cellOfText(column: Column, text: string, { rowUnit, owner, unknownWord }: TextContext): unknown {
  switch (column.kind.name) {
    case 'value':
    case 'amount':
    case 'count':
    case 'percent':
      return valueOfText(text, rowUnit);
    case 'date':
      return readDate(text);
    case 'text':
    case 'longText':
    case 'code':
      if (column.kind !== json) return text;
  }
  // Ordning may lie between two whole numbers, where a row was typed between two others.
  if (column.kind.name === 'integer' && /^-?\d+,\d+$/.test(text)) return Number(text.replace(',', '.'));
  return column.kind.read({ value: text, format: '@' }, { rowUnit, owner, unknownWord });
}

const isText = (column: Column): boolean => ['text', 'longText', 'code'].includes(column.kind.name) && column.kind !== json;

const asDate = (cell: Value | DateValue): DateValue => (cell.kind === 'number' || cell.kind === 'missing' ? { kind: 'blank' } : cell);
const asValue = (cell: Value | DateValue): Value =>
  cell.kind === 'date' || (cell.kind === 'text' && !('meaning' in cell)) ? { kind: 'blank' } : cell;

/** A figure with its unit; what would be read as something else than it is, such as "94 %" held as text, is marked as text. */
export function textOfValue(value: Value, rowUnit: string): string {
  const plain = [printValue(value, rowUnit), printValue(value)].find((text) => isSame(valueOfText(text, rowUnit), value));
  return plain ?? `${heldAsText}${value.kind === 'text' ? value.text : printValue(value)}`;
}

export const valueOfText = (text: string, rowUnit: string): Value =>
  text.startsWith(heldAsText) ? { kind: 'text', text: text.slice(1), meaning: 'unreadable' } : inRow(readValue(text), rowUnit);
