import type { TableId } from '../../domain/plan';
import { standing } from '../formulas/start';
import { sheetSchemas } from '../schema/sheets';
import { bodyTableIds, sheetColumns, tableSchemas, type TableSchema } from '../schema/tables';
import { schemaVersion, sinceOf } from '../schema/versions';
import { tableWords } from '../schema/words';

/** What a version of the template brought. Lists and remembered names come with the tables and commands that ask for them. */
export interface VersionStep {
  readonly to: number;
  /** Sheets with all of their tables. */
  readonly sheets: readonly string[];
  /** Tables on sheets that were there before, and on the very hidden one. */
  readonly tables: readonly string[];
  readonly columns: readonly { readonly table: string; readonly headers: readonly string[] }[];
  /** Computed lines on Start. */
  readonly lines: readonly string[];
}

/** The steps from a version to the newest, each from the one before it: 1 → 2, 2 → 3. */
export const stepsFrom = (version: number): readonly VersionStep[] =>
  Array.from({ length: Math.max(0, schemaVersion - version) }, (_each, index) => stepTo(version + index + 1));

function stepTo(to: number): VersionStep {
  const sheets = sheetSchemas.filter(({ body }) => sinceOf(body) === to);
  const withSheet = new Set<TableId>(sheets.flatMap(({ body, above }) => [body, ...above]));
  const tables = (Object.keys(tableWords) as TableId[]).filter((id) => sinceOf(id) === to && !withSheet.has(id));
  return {
    to,
    sheets: sheets.map(({ name }) => name),
    tables: tables.map((id) => tableWords[id]),
    columns: bodyTableIds.flatMap((id) => {
      const schema: TableSchema = tableSchemas[id];
      const headers = sheetColumns(schema).flatMap(({ header, column }) => (column.since === to && sinceOf(id) < to ? [header] : []));
      return headers.length > 0 ? [{ table: schema.name, headers }] : [];
    }),
    lines: standing.filter(({ since }) => since === to).map(({ label }) => label),
  };
}
