import type { DataValidation, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { contains, parseRect, type Rect, tryParseRect } from '../model/address';
import { evaluate, type Expression } from './evaluate';
import { formatNumber } from './formatNumber';

/** More items than anybody can scroll through. */
const MOST_ITEMS = 5_000;

/** The data validation of a cell and the first cell of its area, from where its formulas read. */
export function validationAt(
  sheet: Worksheet,
  address: string,
): { readonly validation: DataValidation; readonly anchor: Rect } | undefined {
  const cell = parseRect(address);
  for (const [key, validation] of Object.entries(sheet.dataValidations.model)) {
    if (validation === undefined) continue;
    const areas = key
      .replace(/^range:/, '')
      .split(/\s+/)
      .flatMap((area) => tryParseRect(area) ?? []);
    const anchor = areas[0];
    if (anchor !== undefined && areas.some((area) => contains(area, cell))) return { validation, anchor };
  }
  return undefined;
}

/** What the drop-down arrow of a cell offers, as shown; undefined where the cell has no list. */
export function listItems(workbook: Workbook, sheet: Worksheet, address: string): readonly string[] | undefined {
  const found = validationAt(sheet, address);
  if (found?.validation.type !== 'list') return undefined;
  const source = String(found.validation.formulae[0] ?? '').replace(/^=/, '');
  if (source.startsWith('"')) {
    const literal = source.slice(1, -1).replaceAll('""', '"');
    return literal.split(',').map((item) => item.trim());
  }
  const { top: row, left: column } = parseRect(address);
  const expression = (formula: string): Expression => ({
    formula,
    rows: row - found.anchor.top,
    columns: column - found.anchor.left,
    row,
    column,
  });
  const [rows, columns] = evaluate(workbook, sheet, [expression(`ROWS(${source})`), expression(`COLUMNS(${source})`)]).map(Number);
  const count = Math.min((rows ?? 0) * (columns ?? 0) || 0, MOST_ITEMS);
  const items = Array.from({ length: count }, (_, i) => {
    const across = columns ?? 1;
    return expression(`INDEX(${source},${Math.floor(i / across) + 1},${(i % across) + 1})`);
  });
  return evaluate(workbook, sheet, items).flatMap((item) => {
    if (item === undefined || item === '' || item instanceof Date || typeof item === 'object') return [];
    return [formatNumber(item, 'General', 'sv-SE')];
  });
}
