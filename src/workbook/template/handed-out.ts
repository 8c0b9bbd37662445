import { isGivenTo, writeGivenCells, type GivenCell } from '../../domain/handed-out';
import { isBlank } from '../../domain/is-blank';
import type { HandedOutRow, OwnedRow, Plan } from '../../domain/plan';
import { longestText } from '../schema/cell-of-value';
import { givenColumns, ownedTables } from '../schema/given-columns';
import type { BodyTableId } from '../schema/tables';

/** The rows of a plan that are given from above, as they are now: what Utdelat remembers and V36 compares with. */
export function handedOutRows(plan: Plan): readonly HandedOutRow[] {
  return ownedTables.flatMap((table) => {
    const rows: readonly OwnedRow[] = plan[table].filter((row): row is typeof row & OwnedRow => 'owner' in row);
    return rows.filter(({ owner }) => isGivenTo(plan.start.level, owner)).flatMap((row) => handedOutRow(table, row));
  });
}

function handedOutRow(table: BodyTableId, row: OwnedRow): readonly HandedOutRow[] {
  const held = new Map(Object.entries(row) as [string, GivenCell][]);
  const given = givenColumns(table).flatMap(([key, { src }]) => {
    const cell = held.get(key) ?? null;
    // A cell that the owner left empty may be filled in by whoever has the row; only what is given alone stays as empty as it was.
    return src !== 'G' && (isBlank(cell) || cell === false) ? [] : [[key, cell] as const];
  });
  const cells = writeGivenCells(new Map(given));
  // Longer than a cell holds: such a row is not followed rather than half.
  return cells.length > longestText ? [] : [{ key: `${table}-${row.key}`, order: row.order, table, row: row.key, cells }];
}
