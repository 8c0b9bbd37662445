import { boardProposals, type BoardProposal, type BoardProposals, type BoardRow } from '../consolidation/board-plan';
import type { Consolidated } from '../consolidation/consolidated';
import type { WorkbookPort } from '../workbook/port';
import { completePlan } from './completePlan';
import type { Edited } from './editRows';
import { readWorkbook } from './readWorkbook';

export type { BoardProposal, BoardProposals, BoardRow, NotTaken } from '../consolidation/board-plan';

/** What the plan in the workbook, the board's own, could take over: to be shown before anything is written. null where it is not of our template. */
export async function proposeToTakeOver(port: WorkbookPort, consolidated: Consolidated): Promise<BoardProposals | null> {
  const read = await readWorkbook(port);
  return read && boardProposals(consolidated, read.plan);
}

/** Those that fill a blank cell: what is taken unless somebody says otherwise. */
export const inBlankCells = (proposals: readonly BoardProposal[]): readonly BoardProposal[] => proposals.filter(({ isBlank }) => isBlank);

/**
 * Writes what was accepted, in one request and one Undo: cells, and rows that the plan lacks. A cell that somebody has changed since it was proposed is left and
 * told. null where the workbook is not of our template; rejects with a WorkbookError, the workbook as it was.
 */
export const takeOver = (port: WorkbookPort, accepted: readonly BoardProposal[], rows: readonly BoardRow[] = []): Promise<Edited | null> =>
  completePlan(port, {
    cells: accepted,
    rows: rows.map(({ table, cells }) => ({ table, cells })),
  });
