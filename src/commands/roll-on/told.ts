import { isBlank } from '../../domain/is-blank';
import type { Plan, TableId } from '../../domain/plan';
import type { RollNote } from '../../domain/roll-on/note';
import type { CycleDocument } from '../../domain/roll-on/step';
import { groupBy } from '../../domain/group-by';
import { controlSheet } from '../../workbook/control/content';
import { headerOfPlace, type PlanRead } from '../../workbook/read';
import { hiddenSheet, sheetSchemas, startSheet } from '../../workbook/schema/sheets';
import { bodyTableIds, sheetColumns, tableSchemas, type BodyTableId, type TableSchema } from '../../workbook/schema/tables';
import { tableWords } from '../../workbook/schema/words';
import { ownColumns } from './own-columns';

/** Cells of one column, by the names that people see. */
export interface ToldColumn {
  readonly sheet: string;
  readonly column: string;
  readonly cells: readonly { readonly name: string; readonly was: string }[];
}

/** What becomes of a workbook's contents in the next one. */
export interface Told {
  readonly from: CycleDocument;
  readonly to: CycleDocument;
  /** Documents of the cycle that are passed over. */
  readonly skipped: readonly CycleDocument[];
  /** Rows that go along, by table. */
  readonly kept: readonly { readonly sheet: string; readonly rows: number }[];
  /** Columns of reference that hold another period's figures and words, and in how many rows. */
  readonly beside: readonly { readonly sheet: string; readonly column: string; readonly rows: number }[];
  readonly emptied: readonly ToldColumn[];
  /** Rows that are not in the next document. */
  readonly left: readonly { readonly sheet: string; readonly rows: readonly string[] }[];
  /** Sheets and columns that are not the template's: they stay behind. */
  readonly notOurs: readonly string[];
  /** Words that no list of the template has, so that they could not be read. */
  readonly unread: readonly { readonly sheet: string; readonly cell: string | null; readonly found: string }[];
}

/** Puts the notes of a roll together, in the words of the sheets. */
export function toldOf(read: PlanRead, plan: Plan, notes: readonly RollNote[]): Told {
  const emptied = notes.flatMap((note) => (note.code === 'emptied' ? [note] : []));
  const left = notes.flatMap((note) => (note.code === 'left' ? [note] : []));
  return {
    from: documentOf(read.plan),
    to: documentOf(plan),
    skipped: notes.flatMap((note) => (note.code === 'skipped' ? [note.document] : [])),
    kept: bodyTableIds
      .filter((id) => !['printed', 'handedOut', 'handled', 'surveyMeans'].includes(id) && plan[id].length > 0)
      .map((id) => ({ sheet: nameOfTable(id), rows: plan[id].length })),
    beside: bodyTableIds.flatMap((id) => besideIn(id, read.plan, plan)),
    emptied: [...groupBy(emptied, ({ table, column }) => `${table}\n${column}`).values()].flatMap((own) => {
      const [first] = own;
      if (!first) return [];
      const header = headerOf(first.table, first.column);
      const cells = own.map(({ name, was }) => ({ name, was: wordOf(first.table, first.column, was) }));
      return [{ sheet: nameOfTable(first.table), column: header, cells }];
    }),
    left: [...groupBy(left, ({ table }) => table)].map(([table, own]) => ({
      sheet: nameOfTable(table),
      rows: own.map(({ name }) => name),
    })),
    notOurs: [...ownSheets(read), ...ownColumns(read)],
    unread: read.problems.flatMap(({ code, message, place, found }) =>
      code === 'V02' && message === 'word' ? [{ ...read.place(place), found }] : [],
    ),
  };
}

const documentOf = ({ start: { type, year, periodMonth } }: Plan): CycleDocument => ({ type, year, periodMonth });

/** The sheet that a table fills; one that lies above another has its own name. */
const nameOfTable = (table: TableId | 'start'): string =>
  table === 'start' ? startSheet : (sheetSchemas.find(({ body }) => body === table)?.name ?? tableWords[table]);

/** Of a sum "given.forecast": what a source says of it. */
const headerOf = (table: TableId | 'start', column: string): string =>
  headerOfPlace({ table, row: null, column: column.replace(/^(given|input)\./, '') }) || column;

/** The word of a list for its code. */
function wordOf(table: TableId | 'start', column: string, was: string): string {
  const schema = bodyTableIds.find((id) => id === table);
  const found = schema && sheetColumns(tableSchemas[schema] as TableSchema).find(({ key }) => key === column);
  if (!found?.column.kind.list || found.column.kind.name !== 'list') return was;
  const { content } = found.column.kind.write(was, { rowUnit: '', owner: 'unit', unknownWord: () => undefined });
  return typeof content === 'string' && content !== '' ? content : was;
}

/** Columns of reference whose contents are another period's now. */
function besideIn(id: BodyTableId, before: Plan, after: Plan): Told['beside'] {
  const schema: TableSchema = tableSchemas[id];
  const cellsOf = (plan: Plan): ReadonlyMap<string, ReadonlyMap<string, unknown>> =>
    new Map(plan[id].map((row) => [row.key, new Map<string, unknown>(Object.entries(row))]));
  const [were, are] = [cellsOf(before), cellsOf(after)];
  return sheetColumns(schema)
    .filter(({ column, member }) => column.src === 'R' && (member ?? 0) === 0)
    .flatMap(({ property, header }) => {
      const filled = [...are].filter(([, cells]) => isFilled(cells.get(property)));
      const isMoved = filled.some(([key, cells]) => cells.get(property) !== were.get(key)?.get(property));
      return isMoved ? [{ sheet: nameOfTable(id), column: header, rows: filled.length }] : [];
    });
}

const isFilled = (cell: unknown): boolean => !(Array.isArray(cell) ? cell.every(isBlank) : isBlank(cell));

/** Sheets that neither the template nor a command of ours made. */
function ownSheets({ snapshot }: PlanRead): readonly string[] {
  const ours = new Set([startSheet, hiddenSheet, controlSheet, ...sheetSchemas.map(({ name }) => name)]);
  const tables = new Set<string>(Object.values(tableWords));
  const withOurs = new Set(snapshot.outline.tables.filter(({ name }) => tables.has(name)).map(({ sheet }) => sheet));
  return snapshot.outline.sheets
    .map(({ name }) => name)
    .filter((name) => !ours.has(name) && !withOurs.has(name) && !/^(Rapport |Jämförelse)/.test(name));
}
