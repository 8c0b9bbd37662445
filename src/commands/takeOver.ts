import { boardProposals, type BoardProposal, type BoardProposals } from '../consolidation/board-plan';
import type { Consolidated } from '../consolidation/consolidated';
import type { BodyTableId } from '../workbook/schema/tables';
import type { WorkbookPort } from '../workbook/port';
import { editRows, type Edit, type Edited } from './editRows';
import { readWorkbook } from './readWorkbook';

export type { BoardProposal, BoardProposals, NotTaken } from '../consolidation/board-plan';

/** What the plan in the workbook, the board's own, could take over: to be shown before anything is written. null where it is not of our template. */
export async function proposeToTakeOver(port: WorkbookPort, consolidated: Consolidated): Promise<BoardProposals | null> {
  const read = await readWorkbook(port);
  return read && boardProposals(consolidated, read.plan);
}

/** Those that fill a blank cell: what is taken unless somebody says otherwise. */
export const inBlankCells = (proposals: readonly BoardProposal[]): readonly BoardProposal[] => proposals.filter(({ isBlank }) => isBlank);

/**
 * Writes what was accepted, in one request. A cell that somebody has changed since it was proposed is left and told. null where the workbook is not of our
 * template; rejects with a WorkbookError, the workbook as it was.
 */
export const takeOver = (port: WorkbookPort, accepted: readonly BoardProposal[]): Promise<Edited | null> =>
  editRows(port, editsOf(accepted));

function editsOf(accepted: readonly BoardProposal[]): readonly Edit[] {
  const rows = new Map<string, { readonly table: BodyTableId; readonly row: string; readonly own: BoardProposal[] }>();
  for (const one of accepted) {
    const place = `${one.table}\n${one.row}`;
    const found = rows.get(place) ?? { table: one.table, row: one.row, own: [] };
    found.own.push(one);
    rows.set(place, found);
  }
  return [...rows.values()].map(({ table, row, own }) => ({
    table,
    row,
    cells: Object.fromEntries(own.map(({ column, proposed }) => [column, proposed])),
    seen: Object.fromEntries(own.map(({ column, now }) => [column, now])),
  }));
}
