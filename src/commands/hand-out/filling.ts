import type { Plan, TableId } from '../../domain/plan';
import type { Filling } from '../../package/fill/workbook-pattern';
import type { CellChange } from '../../package/fill/sheet-cells';
import { readKnownNames, writeKnownNames } from '../../report/hand-over/remembered-names';
import { formatArea, parseArea } from '../../workbook/area';
import type { PlanRead } from '../../workbook/read';
import { memory } from '../../workbook/schema/memory';
import { startFields, type StartKey } from '../../workbook/schema/start';
import { sheetColumns, tableSchemas, type TableSchema } from '../../workbook/schema/tables';
import { levels, statuses } from '../../workbook/schema/words';
import { handedOutRows } from '../../workbook/template/handed-out';
import { newKey } from '../newKey';
import type { UnitHole } from './unit-holes';

/** Steps of Status, and what is remembered of them: a workbook that is handed out begins anew. */
const emptied = ['readyOn', 'readyBy', 'reviewedOn', 'reviewedBy', 'approvedOn', 'approvedBy', 'decidedOn', 'decidedBy'] as const;
const forgotten = ['ready', 'report', 'transferred'] as const;
const perUnit: readonly (UnitHole & StartKey)[] = ['department', 'unit', 'unitId', 'frame', 'documentKey'];

/** What of a template is to be another in units' workbooks, and how many of its rows are given from above. */
export function fillingOf(read: PlanRead): { readonly filling: Filling; readonly given: number } {
  const cells = new Map<string, CellChange[]>();
  const set = (sheet: string, change: CellChange): void => {
    const changes = cells.get(sheet) ?? [];
    changes.push(change);
    cells.set(sheet, changes);
  };
  const setName = (name: string, content: CellChange['content']): void => {
    const cell = read.snapshot.names.get(name);
    if (cell) set(cell.sheet, { address: cell.address, content });
  };
  for (const key of perUnit) setName(startFields[key].name, { hole: key });
  setName(startFields.level.name, levels.unit);
  setName(startFields.status.name, statuses.draft);
  for (const key of emptied) setName(startFields[key].name, null);
  for (const key of forgotten) setName(memory[key].name, null);
  const names = readKnownNames(String(read.snapshot.names.get(memory.names.name)?.value ?? ''));
  if (names.unit !== '') setName(memory.names.name, writeKnownNames({ ...names, unit: '' }));
  const plan = withKeys(read, set);
  const handedOut = handedOutRows(plan);
  const tables = writeHandedOut(read, handedOut, set);
  return { filling: { cells, tables, shownBy }, given: handedOut.length };
}

/** Gives rows that were typed by hand their keys and places, once for all units: their rows are known by them when they come back. */
function withKeys({ plan, found, place }: PlanRead, set: (sheet: string, change: CellChange) => void): Plan {
  const keyed = (table: TableId, rows: Plan[TableId]): Plan[TableId] => {
    const read = found.get(table);
    const isNew = (key: string): boolean => {
      const at = read?.rows.get(key);
      const column = read?.columns.get('nyckel');
      return at !== undefined && column !== undefined && read?.cells.cells[at]?.[column] !== key;
    };
    const fixed = rows.map((row) => {
      if (!isNew(row.key)) return row;
      const key = newKey();
      const write = (column: 'key' | 'order', content: string | number): void => {
        const { sheet, cell } = place({ table, row: row.key, column });
        if (cell !== null) set(sheet, { address: cell, content });
      };
      write('key', key);
      write('order', row.order);
      return { ...row, key };
    });
    return fixed as Plan[TableId];
  };
  const tables = (Object.keys(tableSchemas) as (keyof typeof tableSchemas)[]).filter(
    (id) => !['printed', 'handedOut', 'handled'].includes(id),
  );
  return { ...plan, ...Object.fromEntries(tables.map((id) => [id, keyed(id, plan[id])])) };
}

/** The rows of Utdelat in place of those that are there; the table is the last on its sheet, and grows downwards. */
function writeHandedOut(
  { found }: PlanRead,
  rows: Plan['handedOut'],
  set: (sheet: string, change: CellChange) => void,
): ReadonlyMap<string, string> {
  const table = found.get('handedOut');
  if (!table) return new Map();
  const schema: TableSchema = tableSchemas.handedOut;
  const { name, sheet, address, headers, cells } = table.cells;
  const area = parseArea(address);
  const columns = headers.map((header) => sheetColumns(schema).find((column) => column.header === header) ?? null);
  const cell = (at: number, column: number): string =>
    formatArea({ row: area.row + 1 + at, column: area.column + column, rows: 1, columns: 1 });
  const context = { rowUnit: '', owner: 'unit', unknownWord: () => undefined } as const;
  for (let at = 0; at < Math.max(rows.length, cells.length); at += 1) {
    const row = rows[at];
    const held = new Map<string, unknown>(Object.entries(row ?? {}));
    for (const [number, column] of columns.entries()) {
      const content = row && column ? column.column.kind.write(held.get(column.property), context).content : null;
      set(sheet, { address: cell(at, number), content: typeof content === 'boolean' ? null : content, like: cell(0, number) });
    }
  }
  return new Map([[name, formatArea({ ...area, rows: Math.max(1, rows.length) + 1 })]]);
}

const title =
  /^IF\(Start_Nivå="Nämnd",Start_Nämnd,IF\(Start_Nivå="Avdelning",Start_Avdelning,Start_Enhet\)\)&" · "&Start_Dokumenttyp&" "&Start_År(?:&"([^"]*)")?$/;

/** What formulas show that repeat a unit's own cells: where nothing is computed (protected view), they would tell of the template. */
const shownBy: Filling['shownBy'] = (formula) => {
  const [isTitle, sheet = ''] = title.exec(formula) ?? [];
  if (isTitle !== undefined) return [{ hole: 'title' }, sheet];
  if (formula === startFields.documentKey.name) return [{ hole: 'documentKey' }];
  // What is left of another frame is no figure of the unit's.
  return formula.startsWith('IF(AND(ISNUMBER(Start_Budgetram)') ? [''] : null;
};
