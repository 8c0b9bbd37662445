import type { DataValidation } from '@cj-tech-master/excelts';
import { evaluate } from '../display/evaluate';
import { listItems } from '../display/validationAt';
import { formatRect } from './address';
import type { Area } from './area';
import { cellFormat, type Scalar } from './cells';
import { parseTyped, SWEDISH } from './parseTyped';
import { alertOf } from './validationRule';
import { validationOf, type PlacedValidation } from './validations';

/** The message box of a data validation. */
export interface Refusal {
  readonly title: string;
  readonly message: string;
  readonly style: 'Stop' | 'Warning' | 'Information';
}

/** What Excel says where the rule has no words of its own. */
const TITLE = 'Microsoft Excel';
const MESSAGE = 'Värdet matchar inte de begränsningar som är definierade för denna cell.';

/** Why a cell's data validation does not take an entry (as typed) or a value; undefined where it does. Only "Stop" refuses. */
export function refusal(area: Area, entry: Scalar): Refusal | undefined {
  const placed = validationOf(area);
  if (!placed || placed.validation.type === 'any' || placed.validation.showErrorMessage === false) return undefined;
  if (typeof entry === 'string' && (entry === '' ? placed.validation.allowBlank !== false : entry.startsWith('='))) return undefined;
  const { title, message, style } = alertOf(placed.validation);
  if (style !== 'Stop' || meets(area, placed, valueOf(area, entry))) return undefined;
  return { title: String(title) || TITLE, message: String(message) || MESSAGE, style: 'Stop' };
}

function valueOf({ sheet, rect }: Area, entry: Scalar): Scalar {
  if (typeof entry !== 'string') return entry;
  const text = entry.startsWith("'") ? entry.slice(1) : entry;
  return entry.startsWith("'") ? text : parseTyped(text, SWEDISH, cellFormat(sheet.findCell(rect.top, rect.left))).value;
}

function meets(area: Area, placed: PlacedValidation, value: Scalar): boolean {
  const { validation } = placed;
  if (validation.type === 'list') return meetsList(area, value);
  if (validation.type === 'custom') return meetsFormula(area, placed, value);
  if (validation.type === 'textLength') return compares(validation, String(value).length);
  if (typeof value !== 'number') return false;
  return (validation.type !== 'whole' || Number.isInteger(value)) && compares(validation, value);
}

/** Excel compares a list from cells without regard to case. */
function meetsList({ book, sheet, rect }: Area, value: Scalar): boolean {
  const items = listItems(book.workbook, sheet, formatRect({ ...rect, bottom: rect.top, right: rect.left })) ?? [];
  const wanted = String(value)
    .replace('.', typeof value === 'number' ? ',' : '.')
    .toLowerCase();
  return items.some((item) => item.toLowerCase() === wanted);
}

/** A custom rule is computed as if the value stood in its cell already. */
function meetsFormula({ book, sheet, rect }: Area, { validation, rect: from }: PlacedValidation, value: Scalar): boolean {
  const formula = 'formulae' in validation ? String(validation.formulae[0] ?? '') : '';
  const cell = sheet.getCell(rect.top, rect.left);
  const before = cell.value;
  cell.value = value === '' ? null : value;
  const [result] = evaluate(book.workbook, sheet, [
    { formula, rows: rect.top - from.top, columns: rect.left - from.left, row: rect.top, column: rect.left },
  ]);
  cell.value = before;
  return result === true || (typeof result === 'number' && result !== 0);
}

function compares(validation: DataValidation, value: number): boolean {
  if (validation.type === 'any') return true;
  const [low, high] = validation.formulae.map((one) => (one instanceof Date ? one.getTime() / 86_400_000 + 25_569 : Number(one)));
  // A bound that is a formula is not computed here: such a rule takes everything.
  if (low === undefined || Number.isNaN(low)) return true;
  switch (validation.operator ?? 'between') {
    case 'between':
      return value >= low && value <= (high ?? low);
    case 'notBetween':
      return value < low || value > (high ?? low);
    case 'equal':
      return value === low;
    case 'notEqual':
      return value !== low;
    case 'greaterThan':
      return value > low;
    case 'lessThan':
      return value < low;
    case 'greaterThanOrEqual':
      return value >= low;
    default:
      return value <= low;
  }
}
