import { readFile } from 'node:fs/promises';
import type { CellValue, Workbook } from '@cj-tech-master/excelts';
import { openWorkbook } from '../../src/workbench/file';

export interface Difference {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly ours: CellValue | undefined;
  readonly theirs: CellValue | undefined;
}

/** Formula cells whose cached value in `ours` is not what the recalculated file holds, to nine significant digits. */
export async function compareRecalculated(ours: string, recalculated: string): Promise<{ compared: number; differences: Difference[] }> {
  const theirs = await openWorkbook(new Uint8Array(await readFile(recalculated)));
  const differences: Difference[] = [];
  let compared = 0;
  for (const sheet of (await openWorkbook(new Uint8Array(await readFile(ours)))).worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula === undefined) return;
        compared += 1;
        const other = resultIn(theirs, sheet.name, cell.address);
        if (!isSame(cell.result, other)) {
          differences.push({ sheet: sheet.name, cell: cell.address, formula: cell.formula, ours: cell.result, theirs: other });
        }
      });
    });
  }
  return { compared, differences };
}

/** What a cell shows: its value, or what its formula gave. */
export function resultIn(workbook: Workbook, sheet: string, address: string): CellValue | undefined {
  const cell = workbook.getWorksheet(sheet)?.findCell(address);
  return cell?.formula === undefined ? cell?.value : cell.result;
}

/** Equal text, or figures that are equal to nine significant digits; a cell that shows nothing is an empty text. */
export function isSame(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  return JSON.stringify(a ?? '') === JSON.stringify(b ?? '');
}
