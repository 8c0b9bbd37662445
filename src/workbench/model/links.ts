import type { Cell } from '@cj-tech-master/excelts';
import { asRecord } from '../host/arguments';
import { ExcelError } from '../host/errors';
import type { Area } from './area';
import { cellValue } from './cells';
import { afterWrite } from './writeCells';

/** What office.js calls a hyperlink, of the area's first cell; null for none. */
export function getLink({ sheet, rect }: Area): Record<string, string> | null {
  const cell = sheet.findCell(rect.top, rect.left);
  const value = cell?.value;
  if (typeof value !== 'object' || value === null || !('hyperlink' in value)) return null;
  const { hyperlink, tooltip } = value;
  const place = hyperlink.startsWith('#') ? { documentReference: hyperlink.slice(1) } : { address: hyperlink };
  return { ...place, ...(tooltip === undefined ? {} : { screenTip: tooltip }), textToDisplay: String(cellValue(cell)) };
}

/** Makes a link in every cell of the area: to an address, or to a place in the workbook ("Start!A1"). Throws InvalidArgument. */
export function setLink(area: Area, value: unknown): void {
  const { address, documentReference, screenTip, textToDisplay } = asRecord(value, 'hyperlink');
  const target = typeof documentReference === 'string' && documentReference !== '' ? `#${documentReference}` : address;
  if (typeof target !== 'string' || target === '')
    throw new ExcelError('InvalidArgument', 'A hyperlink needs an address or a documentReference');
  area.book.touch(area.sheet);
  for (let row = area.rect.top; row <= area.rect.bottom; row += 1) {
    for (let column = area.rect.left; column <= area.rect.right; column += 1) {
      const cell = area.sheet.getCell(row, column);
      const shown =
        typeof textToDisplay === 'string' && textToDisplay !== '' ? textToDisplay : String(cellValue(cell)) || target.replace(/^#/, '');
      cell.value = { text: shown, hyperlink: target, ...(typeof screenTip === 'string' ? { tooltip: screenTip } : {}) };
      cell.style = { ...cell.style, font: { ...LINK_FONT, ...cell.style.font, underline: true, color: LINK_FONT.color } };
      area.book.journal.cellsWritten += 1;
    }
  }
  afterWrite(area);
}

const LINK_FONT = { name: 'Calibri', size: 11, color: { argb: 'FF0563C1' } };

/** Leaves the text. */
export function removeLink(cell: Cell): void {
  const { value } = cell;
  if (typeof value === 'object' && value !== null && 'hyperlink' in value) cell.value = cellValue(cell);
}
