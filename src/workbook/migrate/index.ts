import type { Finding } from '../../domain/finding';
import type { Plan, TableId } from '../../domain/plan';
import { parseArea } from '../area';
import type { SheetContent } from '../content';
import type { Extension, NewSheet, WholeSnapshot } from '../extension';
import type { PlanRead } from '../read';
import { sheetSchemas, startSheet } from '../schema/sheets';
import { startFields } from '../schema/start';
import { isNewerThan, schemaVersion } from '../schema/versions';
import { asLaidDown, emptyPlan, templateContent } from '../template';
import { movedDown } from './after-inserts';
import { hiddenSheetParts } from './hidden-sheet';
import { newColumns } from './new-columns';
import { newFormulas } from './new-formulas';
import { newTables } from './new-tables';
import { startLines } from './start-lines';

/** What a workbook gets, for a person to read before it is done. */
export interface Brings {
  /** New sheets, and whether each is shown. */
  readonly sheets: readonly { readonly name: string; readonly shown: boolean }[];
  /** New tables on sheets that are there, but for those of the very hidden one. */
  readonly tables: readonly { readonly sheet: string; readonly table: string }[];
  readonly columns: readonly { readonly table: string; readonly headers: readonly string[] }[];
  /** New lines on Start. */
  readonly lines: readonly string[];
  /** Cells whose formula is replaced by the newest template's. */
  readonly formulas: number;
  /** Cells with a formula of somebody's own, which stay. */
  readonly own: number;
}

export type Migration =
  | { readonly kind: 'ready'; readonly from: number; readonly to: number; readonly brings: Brings; readonly extension: Extension }
  | { readonly kind: 'newest' }
  /** The workbook does not say of which version it is. */
  | { readonly kind: 'unknown' }
  /** Tables, columns or names that its own version has are missing or renamed (V33): new formulas would speak of what is not there. */
  | { readonly kind: 'damaged'; readonly problems: readonly Finding[] }
  /** Somebody has sheets, tables or names of their own that are called as the new ones. */
  | { readonly kind: 'taken'; readonly names: readonly string[] };

/** Sheets that `readWhole` is asked for. */
export const sheetsToRead = ({ snapshot }: PlanRead): readonly string[] =>
  [startFields.type.name, startFields.schemaVersion.name].flatMap((name) => snapshot.names.get(name)?.sheet ?? []);

/** What stands in the way of new formulas, as `V33` says it. */
const damages: ReadonlySet<string> = new Set(['tableMissing', 'tableRenamed', 'columnMissing', 'nameMissing']);

/**
 * How a workbook of an older version of the template becomes one of the newest: each version's sheets, tables, columns, lines and names that it lacks, and the
 * formulas that are others by now. Nothing that was typed is moved out of its row and column, or changed. `read` is the plan of `whole`.
 */
export function migrationOf(read: PlanRead, whole: WholeSnapshot): Migration {
  const from = read.plan.start.schemaVersion;
  if (from >= schemaVersion) return { kind: 'newest' };
  const start = whole.names.get(startFields.type.name);
  const version = whole.names.get(startFields.schemaVersion.name);
  if (from < 1 || !start || !version) return { kind: 'unknown' };
  const problems = read.problems.filter(({ code, message }) => code === 'V33' && damages.has(message));
  if (problems.length > 0) return { kind: 'damaged', problems };

  const plan = inNewest(read.plan);
  const fresh = templateContent(plan);
  const contentOf = (name: string): SheetContent => {
    const content = fresh.sheets.find((sheet) => sheet.name === name);
    if (!content) throw new RangeError(`The template has no sheet ${name}`);
    return content;
  };
  const lacks = (id: TableId): boolean => !read.found.has(id) && isNewerThan(id, from);
  const sheets = newSheets(read, lacks, contentOf);
  const above = newTables(read, plan, lacks);

  const columns = newColumns(read);
  const lines = startLines(start.sheet, whole.sheets.get(start.sheet) ?? [], parseArea(start.address).column, contentOf(startSheet), from);
  // Rows first: the witness of a column is then where the header row has come to stand.
  const rows = above.map(({ insert }) => insert);
  const inserts = [...rows, ...columns.inserts.map((insert) => movedDown(insert, rows)), ...lines.inserts];
  const hidden = hiddenSheetParts(
    {
      sheet: version.sheet,
      cells: whole.sheets.get(version.sheet) ?? [],
      definedNames: whole.definedNames,
      hasHandedOut: read.found.has('handedOut'),
    },
    asLaidDown(plan),
  );
  const parts = [...above.map(({ part }) => part(inserts)), ...columns.parts(inserts), ...lines.parts(inserts), ...hidden.parts];
  const names = takenNames(whole, sheets, parts);
  if (names.length > 0) return { kind: 'taken', names };
  const formulas = newFormulas(read, inserts);
  const replaced = [...formulas.replaced, ...lines.replaced(inserts)];
  const done = { sheet: version.sheet, address: version.address, content: schemaVersion, was: version.value };
  return {
    kind: 'ready',
    from,
    to: schemaVersion,
    brings: {
      sheets: sheets.map(({ content }) => ({ name: content.name, shown: content.visibility === 'visible' })),
      tables: above.map(({ sheet, table }) => ({ sheet, table })),
      columns: columns.headers,
      lines: lines.labels,
      formulas: replaced.reduce((sum, { address }) => sum + parseArea(address).rows, 0),
      own: formulas.own,
    },
    extension: { inserts, sheets, parts, replaced: [...replaced, done], names: hidden.names, asRead: whole },
  };
}

/** The plan as a workbook of the newest version begins with it: what the version of the workbook had no place for is as in an empty template. */
function inNewest(plan: Plan): Plan {
  const empty = emptyPlan(plan.start);
  const isNew = (id: string): boolean => id !== 'handedOut' && isNewerThan(id as TableId, plan.start.schemaVersion);
  const added = Object.entries(empty).filter(([id]) => id !== 'start' && isNew(id));
  return { ...plan, ...Object.fromEntries(added) };
}

function newSheets({ found }: PlanRead, lacks: (id: TableId) => boolean, contentOf: (name: string) => SheetContent): readonly NewSheet[] {
  let after = startSheet;
  return sheetSchemas.flatMap(({ name, body }) => {
    const before = after;
    after = found.get(body)?.cells.sheet ?? name;
    return lacks(body) ? [{ content: contentOf(name), after: before }] : [];
  });
}

/** Sheets, tables and names that the workbook has for something else. */
function takenNames(
  { outline, definedNames }: WholeSnapshot,
  sheets: readonly NewSheet[],
  parts: readonly SheetContent[],
): readonly string[] {
  const plain = (name: string): string => name.normalize('NFC').toLocaleLowerCase('sv');
  const held = new Set(outline.sheets.map(({ name }) => plain(name)));
  const called = new Set([...outline.tables.map(({ name }) => name), ...definedNames.keys()].map(plain));
  const tables = [...sheets.map(({ content }) => content), ...parts].flatMap((content) => content.tables.map(({ name }) => name));
  return [
    ...new Set([
      ...sheets.map(({ content }) => content.name).filter((name) => held.has(plain(name))),
      ...tables.filter((name) => called.has(plain(name))),
    ]),
  ];
}

export { stepsFrom, type VersionStep } from './version-steps';
