import type { RowEdit } from '../../workbook/edit/changes';
import { WorkbookError } from '../../workbook/errors';
import { sheetColumns, tableSchemas, type TableSchema } from '../../workbook/schema/tables';
import type { Actions } from '../view-props';

/** What is said when a row has been saved, or not quite. */
export interface SaveWords {
  readonly saved: (name: string) => string;
  readonly notWritten: (headers: string) => string;
  readonly gone: (name: string) => string;
}

export interface Saved {
  /** False where nothing was written: the frame has said why. */
  readonly done: boolean;
  /** Keys of the columns that were left as somebody else made them. */
  readonly left: readonly string[];
}

/** Writes what was typed in a row as one command; what another has changed meanwhile is left, and said. */
export async function saveEdit(actions: Actions, edit: RowEdit, name: string, words: SaveWords): Promise<Saved> {
  const left: string[] = [];
  let isGone = false;
  const done = await actions.run('save', async (port) => {
    const { editRows } = await import(/* webpackChunkName: "edit-rows" */ '../../commands/editRows');
    const edited = await editRows(port, [edit]);
    if (!edited) throw new WorkbookError('ItemNotFound', { table: tableSchemas[edit.table].name });
    isGone = edited.left.some(({ reason }) => reason === 'gone');
    if (isGone) return { said: words.gone(name) };
    const columns = sheetColumns(tableSchemas[edit.table] as TableSchema);
    const changed = columns.filter(({ property, key }) =>
      edited.left.some(({ place }) => place.column === property || place.column === key),
    );
    left.push(...changed.map(({ key }) => key));
    if (changed.length === 0) return { said: words.saved(name), undo: true };
    return { said: words.notWritten([...new Set(changed.map(({ header }) => header))].join(', ')) };
  });
  return { done: done && !isGone, left };
}
