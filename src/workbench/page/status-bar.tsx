import type { Worksheet } from '@cj-tech-master/excelts';
import type { ReactElement } from 'react';
import { formatNumber } from '../display/formatNumber';
import { columnLetters, parseRect } from '../model/address';
import { cellFormat, cellText, cellValue } from '../model/cells';

interface Props {
  readonly sheet: Worksheet;
  readonly address: string;
  readonly editing: boolean;
}

/** What is going on, and the sums of what is selected. The place is said aloud as it changes. */
export function StatusBar({ sheet, address, editing }: Props): ReactElement {
  const rect = parseRect(address);
  const first = `${columnLetters(rect.left)}${rect.top}`;
  const spoken = address === first ? `${address} ${cellText(sheet.findCell(rect.top, rect.left)) || 'tom'}` : `${address} markerat`;
  return (
    <div className="status">
      <span>{editing ? 'Redigera' : 'Klar'}</span>
      <span className="sums">{sumsOf(sheet, address)}</span>
      <span className="spoken" role="status" aria-live="polite">
        {spoken}
      </span>
    </div>
  );
}

function sumsOf(sheet: Worksheet, address: string): string {
  const rect = parseRect(address);
  if (rect.top === rect.bottom && rect.left === rect.right) return '';
  let filled = 0;
  let format = 'General';
  const numbers: number[] = [];
  for (let row = rect.top; row <= Math.min(rect.bottom, sheet.rowCount); row += 1) {
    for (let column = rect.left; column <= Math.min(rect.right, sheet.columnCount); column += 1) {
      const cell = sheet.findCell(row, column);
      const value = cellValue(cell);
      if (value === '') continue;
      filled += 1;
      if (typeof value === 'number' && numbers.push(value) === 1) format = cellFormat(cell);
    }
  }
  if (filled < 2) return '';
  const sum = numbers.reduce((total, value) => total + value, 0);
  const show = (value: number): string => formatNumber(Number(value.toPrecision(12)), format, 'sv-SE');
  const figures = numbers.length === 0 ? '' : `Medel: ${show(sum / numbers.length)}   `;
  return `${figures}Antal: ${filled}${numbers.length === 0 ? '' : `   Summa: ${show(sum)}`}`;
}
