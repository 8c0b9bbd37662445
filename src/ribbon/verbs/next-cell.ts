import { readWorkbook } from '../../commands/readWorkbook';
import { computePlan } from '../../domain/computed';
import { openCells } from '../../taskpane/entry/left';
import { parseArea } from '../../workbook/area';
import type { SelectedCells, WorkbookPort } from '../../workbook/port';
import type { Verb } from '../outcome';

/** Selects the next cell that is due and empty, counted from the cursor, and from the top again after the last one. Nothing is written. */
export const nextCell: Verb = async (port) => {
  const read = await readWorkbook(port);
  if (!read) return 'notOurs';
  const open = openCells(read.plan, computePlan(read.plan)).flatMap((place): readonly SelectedCells[] => {
    const { sheet, cell } = read.place(place);
    return cell === null ? [] : [{ sheet, address: cell }];
  });
  const next = nextFrom(await activeCell(port), open);
  if (!next) return 'nothingLeft';
  await port.select(next.sheet, next.address);
  return 'done';
};

/** The first after the cursor, row by row in its sheet and then sheet by sheet; the very first where the cursor is on another sheet or after them all. */
export function nextFrom(from: SelectedCells | null, cells: readonly SelectedCells[]): SelectedCells | null {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const inTurn = [...cells].sort((one, other) => order(one, sheets) - order(other, sheets));
  const here = from && sheets.includes(from.sheet) ? order(from, sheets) : -1;
  return inTurn.find((cell) => order(cell, sheets) > here) ?? inTurn[0] ?? null;
}

/** Excel has 2^20 rows and 2^14 columns. */
function order({ sheet, address }: SelectedCells, sheets: readonly string[]): number {
  const { row, column } = parseArea(address);
  return sheets.indexOf(sheet) * 2 ** 34 + row * 2 ** 14 + column;
}

async function activeCell(port: WorkbookPort): Promise<SelectedCells | null> {
  let at: SelectedCells | null = null;
  const stop = await port.watchSelection?.((cell) => (at = cell));
  await stop?.();
  return at;
}
