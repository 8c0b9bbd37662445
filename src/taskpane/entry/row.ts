import type { Place } from '../../domain/finding';
import { isBlank } from '../../domain/is-blank';
import type { Plan } from '../../domain/plan';
import { tableSchemas, type TableSchema } from '../../workbook/schema/tables';

/** The tables that rows are entered in here, in the order in which people go through them. */
export const entryTables = ['budget', 'indicators', 'goals', 'texts', 'activities', 'actions', 'volumes'] as const;
export type EntryTable = (typeof entryTables)[number];

/** A row with its table, so that the one says what the other is. */
export type EntryRow = { readonly [Table in EntryTable]: { readonly table: Table; readonly row: Plan[Table][number] } }[EntryTable];

export type RowPlace = Pick<Place, 'table' | 'row'>;

const isEntryTable = (table: Place['table']): table is EntryTable => entryTables.some((each) => each === table);

const as = (table: EntryTable, row: object): EntryRow => ({ table, row }) as EntryRow;

/** The row at a place; null where it is in no such table, on a header or gone. */
export function entryRow(plan: Plan, place: RowPlace | null | undefined): EntryRow | null {
  if (!place || !isEntryTable(place.table)) return null;
  const row = plan[place.table].find(({ key }) => key === place.row);
  return row ? as(place.table, row) : null;
}

/** The rows that say what they are, table by table: a row without its name asks for nothing. */
export function entryRows(plan: Plan): readonly EntryRow[] {
  return entryTables.flatMap((table) => plan[table].map((row) => as(table, row)).filter((each) => nameOf(each) !== ''));
}

/** The row with other contents in some of its cells. */
export const withCells = ({ table, row }: EntryRow, cells: Readonly<Record<string, unknown>>): EntryRow => as(table, { ...row, ...cells });

/** What a cell or a group of cells of the row holds. */
export const contentOf = ({ row }: EntryRow, property: string): unknown => new Map<string, unknown>(Object.entries(row)).get(property);

/** "Sjukfrånvaro", "Löner"; '' for a row that does not say what it is yet. */
export function nameOf(at: EntryRow): string {
  const schema: TableSchema = tableSchemas[at.table];
  const name = contentOf(at, schema.anchor);
  return isBlank(name) ? '' : String(name);
}

/** What tells it from rows of the same name: the goal's code and title, the Verksamhet, the table it is printed in. */
export function belongsTo(at: EntryRow, plan: Plan): string {
  switch (at.table) {
    case 'indicators':
    case 'activities':
    case 'texts':
      return goalLine(plan, at.row.goal);
    case 'goals':
      return goalLine(plan, at.row.parent);
    case 'volumes':
      return [at.row.caption, at.row.area].filter((part) => part !== '').join(' · ');
    default:
      return at.row.area;
  }
}

function goalLine(plan: Plan, code: string): string {
  const goal = code === '' ? undefined : plan.goals.find((each) => each.code === code);
  return goal ? `${goal.code} ${goal.title}` : code;
}

export const placeOf = ({ table, row }: EntryRow, column: string | null = null): Place => ({ table, row: row.key, column });
