import type { Column } from './column';
import { bodyTableIds, tableSchemas, type BodyTableId, type TableSchema } from './tables';

/** Tables whose rows say who owns them. */
export const ownedTables: readonly BodyTableId[] = bodyTableIds.filter((id) => 'owner' in tableSchemas[id].columns);

/**
 * Columns of a row from above that its receiver does not change: those that are given, those that the row's owner fills in (I/G), and what tells
 * the row apart (Ägare, Kod).
 */
export function givenColumns(table: BodyTableId): readonly (readonly [key: string, column: Column])[] {
  const schema: TableSchema = tableSchemas[table];
  return Object.entries(schema.columns).filter(([, { src, shown }]) => src === 'G' || src === 'IG' || (src === 'S' && shown === true));
}
