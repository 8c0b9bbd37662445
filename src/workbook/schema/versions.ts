import type { TableId } from '../../domain/plan';

/** Raised whenever a table, a column or its meaning changes. An older workbook is read as it is, without what it could not hold. */
export const schemaVersion = 3;

/** The version that brought a table; the others have been there from the first. */
const since: Readonly<Partial<Record<TableId, number>>> = {
  actions: 2,
  complaints: 2,
  surveys: 2,
  risks: 2,
  controls: 2,
  staffing: 3,
  staffingSums: 3,
  surveyMeans: 3,
  handedOut: 3,
};

/** The version that brought a table: 1 for those that have been there from the first. */
export const sinceOf = (table: TableId): number => since[table] ?? 1;

/** True where a workbook of a version never had the table: it is empty, not missing. */
export const isNewerThan = (table: TableId, version: number): boolean => version >= 1 && version < sinceOf(table);

/** Tables that a command makes when there is something to write: a workbook without one lacks nothing. */
export const madeByCommand: ReadonlySet<TableId> = new Set<TableId>(['handled']);
