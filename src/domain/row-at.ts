import type { Plan, TableId } from './plan';

/** A row by its place in its table. Throws where there is none, which is a mistake of ours. */
export function rowAt<Table extends TableId>(plan: Plan, table: Table, at: number): Plan[Table][number] {
  const row = plan[table][at];
  if (row === undefined) throw new Error(`${table} has no row ${at}`);
  return row;
}
