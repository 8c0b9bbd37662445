import type { TableId } from '../../domain/plan';
import type { Snapshot } from '../port';
import { sumTableIds } from '../schema/sums';
import { bodyTableIds, sheetColumns, tableSchemas, type TableSchema } from '../schema/tables';
import { madeByCommand } from '../schema/versions';
import { tableWords } from '../schema/words';
import { sumHeaders } from '../template/sums';
import { plainHeader } from '../plain-header';

/** Share of a table's headers that another table must have to be the same one under another name. */
const recognised = 0.8;

/**
 * Tables that somebody has given another name, by the name that they should have: recognised by their headers, where one table alone is the
 * best match.
 */
export function renamedTables({ outline, others, tables }: Snapshot): ReadonlyMap<string, string> {
  const present = new Set(outline.tables.map(({ name }) => name));
  const names = new Set<string>(Object.values(tableWords));
  const unknown = [...others, ...[...tables].map(([name, { headers }]) => [name, headers] as const)].filter(([name]) => !names.has(name));
  const ours = [...bodyTableIds.map((id) => [id, bodyHeaders(id)] as const), ...sumTableIds.map((id) => [id, sumHeaders(id)] as const)];
  const missing = ours.filter(([id]) => !present.has(tableWords[id]) && !madeByCommand.has(id));
  const matches = missing.flatMap(([id, headers]) =>
    unknown.flatMap(([name, found]) => {
      const match = { id, name, ...likeness(headers, found) };
      return match.share >= recognised ? [match] : [];
    }),
  );
  const isBest = (match: (typeof matches)[number]): boolean =>
    matches.every((other) => other === match || (other.id !== match.id && other.name !== match.name) || other.score < match.score);
  return new Map(matches.filter(isBest).map(({ id, name }) => [tableWords[id], name]));
}

const bodyHeaders = (id: Exclude<TableId, `${string}Sums`>): readonly string[] => {
  const schema: TableSchema = tableSchemas[id];
  return sheetColumns(schema).map(({ header }) => header);
};

/** Share of the expected headers that are there, and of all headers that are in both. */
function likeness(expected: readonly string[], found: readonly string[]): { readonly share: number; readonly score: number } {
  const there = new Set(found.map(plainHeader));
  const both = expected.filter((header) => there.has(plainHeader(header))).length;
  return { share: both / expected.length, score: both / (expected.length + there.size - both) };
}
