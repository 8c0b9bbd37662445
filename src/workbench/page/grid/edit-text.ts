import type { Cell } from '@cj-tech-master/excelts';
import { formatNumber } from '../../display/formatNumber';
import { cellFormat, cellFormula, cellValue } from '../../model/cells';

/** What a cell shows in the formula bar and when it is edited: its formula, or its value as one would type it with Swedish settings. */
export function editText(cell: Cell | undefined): string {
  const formula = cellFormula(cell);
  if (cell?.formula !== undefined) return String(formula);
  const value = cellValue(cell);
  if (typeof value !== 'number') return formatNumber(value, 'General', 'sv-SE');
  const format = cellFormat(cell);
  if (format.replace(/"[^"]*"/g, '').includes('%')) return `${plain(Number(`${value}e2`))}%`;
  if (/[yd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|General/gi, ''))) return formatNumber(value, 'yyyy-mm-dd', 'sv-SE');
  return plain(value);
}

function plain(value: number): string {
  return String(Number(value.toPrecision(15)))
    .replace('.', ',')
    .replace('e', 'E');
}
