import { xmlText, xmlValue } from '../../package/xml/write-xml';
import { parseArea } from '../area';
import type { SheetContent, TableContent } from '../content';
import { formulaToFile } from './formula-to-file';

/** A table's root element. `id` is its number in the workbook. */
export function tableXml(table: TableContent, sheet: SheetContent, id: number): string {
  const area = parseArea(table.address);
  const columns = Array.from({ length: area.columns }, (_, at) => {
    const cells = cellsOf(sheet, area.column + at, area.row, area.rows);
    const formula = usual(cells.slice(1));
    const computed =
      formula === null ? '' : `<calculatedColumnFormula>${xmlText(formulaToFile(formula, table.name))}</calculatedColumnFormula>`;
    // A line feed in a header is written as Excel escapes it.
    const name = xmlValue((cells[0] ?? '').replaceAll('\n', '_x000a_'));
    return `<tableColumn id="${at + 1}" name="${name}"${computed === '' ? '/>' : `>${computed}</tableColumn>`}`;
  });
  return [
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${xmlValue(table.name)}" displayName="${xmlValue(table.name)}" ref="${table.address}" totalsRowShown="0">`,
    table.filterButtons ? `<autoFilter ref="${table.address}"/>` : '',
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>`,
    `<tableStyleInfo name="${xmlValue(table.style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
  ].join('');
}

/** What the blocks of a sheet put into a column, from a row on; what a later one says stands. */
function cellsOf({ blocks }: SheetContent, column: number, from: number, rows: number): readonly string[] {
  const cells = Array.from({ length: rows }, () => '');
  for (const { address, cells: own } of blocks) {
    const area = parseArea(address);
    const along = column - area.column;
    if (along < 0 || along >= area.columns) continue;
    own.forEach((row, down) => {
      const at = area.row + down - from;
      const cell = row[along];
      if (at >= 0 && at < rows && cell !== null && cell !== undefined) cells[at] = String(cell);
    });
  }
  return cells;
}

/** The formula that most of a column's cells have, where it speaks of its own row: Excel fills it into rows that are added. */
function usual(cells: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const cell of cells) if (cell.startsWith('=') && cell.includes('[')) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const [most] = [...counts].sort(([, some], [, others]) => others - some);
  return most && most[1] > cells.length / 2 ? most[0] : null;
}
