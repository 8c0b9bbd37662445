import type { CellProposal, Completion, Decided, RowProposal } from '../intake/complete/completion';
import { completion } from '../intake/complete/completion';
import type { Plan } from '../domain/plan';
import { addedRows, type CompletedRows } from '../workbook/edit/added-row';
import { editChanges, type Edit, type LeftEdit } from '../workbook/edit/changes';
import { onePerTable } from '../workbook/edit/one-per-table';
import { WorkbookError } from '../workbook/errors';
import type { WorkbookPort } from '../workbook/port';
import { tableSchemas } from '../workbook/schema/tables';
import type { Edited } from './editRows';
import { newKey } from './newKey';
import { readToWrite, readWorkbook } from './readWorkbook';

export type { CellProposal, Completion, RowProposal } from '../intake/complete/completion';

/** What a plan that was read from a document would bring into the workbook: to be shown before anything is written. null where it is not of our template. */
export async function proposeToComplete(port: WorkbookPort, read: Plan, decided?: Decided): Promise<Completion | null> {
  const found = await readWorkbook(port);
  return found && completion(found.plan, read, decided);
}

/** What a person has accepted of a completion. */
export interface AcceptedCompletion {
  readonly cells: readonly Pick<CellProposal, 'table' | 'row' | 'column' | 'now' | 'proposed'>[];
  readonly rows: readonly (Pick<RowProposal, 'cells'> & { readonly table: CompletedRows })[];
}

/** What is taken unless somebody says otherwise: cells that are empty, and rows that are missing. */
export const inEmptyPlaces = ({ cells, rows }: Completion): AcceptedCompletion => ({ cells: cells.filter(({ isBlank }) => isBlank), rows });

/**
 * Writes what was accepted, in one request. A cell that somebody has changed since it was proposed is left and told. null where the workbook is not of our
 * template; rejects with a WorkbookError, the workbook as it was.
 */
export async function completePlan(port: WorkbookPort, accepted: AcceptedCompletion): Promise<Edited | null> {
  const read = await readToWrite(port);
  if (!read) return null;
  const { tables, left } = editChanges(read, editsOf(accepted.cells), newKey);
  const added = [...new Set(accepted.rows.map(({ table }) => table))].map((table) => {
    const rows = accepted.rows.filter((row) => row.table === table);
    const change = addedRows(
      read,
      table,
      rows.map(({ cells }) => ({ key: newKey(), cells })),
    );
    if (!change) throw new WorkbookError('ItemNotFound', { table: tableSchemas[table].name });
    return change;
  });
  const changes = onePerTable([...tables, ...added]);
  if (changes.length === 0) return { receipt: { syncs: 0, cellsWritten: 0 }, left };
  const receipt = await port.write(changes, []);
  const late = (receipt.left ?? []).flatMap((cell): readonly LeftEdit[] =>
    'name' in cell
      ? []
      : accepted.cells
          .filter(({ row }) => row === cell.key)
          .map(({ table, row, column }) => ({ place: { table, row, column }, reason: 'changed' })),
  );
  return { receipt, left: [...left, ...late] };
}

const editsOf = (cells: AcceptedCompletion['cells']): readonly Edit[] =>
  cells.map(({ table, row, column, now, proposed }) => ({ table, row, cells: { [column]: proposed }, seen: { [column]: now } }));
