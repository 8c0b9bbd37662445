import { isBlank } from '../../domain/is-blank';
import type { OwnedRow, Start } from '../../domain/plan';
import { concernsLevel, markOf, type Column, type Mark } from '../../workbook/schema/column';
import { sheetColumns, tableSchemas, type SheetColumn, type TableSchema } from '../../workbook/schema/tables';
import { askOf, type Live } from './asked';
import { contentOf, type EntryRow } from './row';

/** A cell of the row that a person may fill in. */
export interface EntryField {
  /** As the rules name its column: "outcome", "month3". */
  readonly key: string;
  readonly column: SheetColumn;
  /** Asked for in this period and level. */
  readonly due: boolean;
  /** What the row is for the whole year, and is seldom touched in a report: stands apart. */
  readonly apart: boolean;
}

/** The fields of a row in the order of the sheet, of those that the document type and level have. Of a row given from above only the unit's own. */
export function fieldsOf(at: EntryRow, start: Start, live: Live): readonly EntryField[] {
  const schema: TableSchema = tableSchemas[at.table];
  const isGiven = isFromAbove(at, start);
  return sheetColumns(schema).flatMap((sheetColumn): readonly EntryField[] => {
    const { key, property, column } = sheetColumn;
    const isEmpty = isBlank(cellOf(at, sheetColumn));
    const mark = markOf(column, start.type);
    const isTyped = column.src === 'I' || (column.src === 'IG' && !isGiven);
    if (!isTyped || mark === '–' || !concernsLevel(column, start.level) || (isEmpty && isHiddenNow(column, start))) return [];
    const ask = askOf(at, key, start, live) ?? (mark === '●' ? 'due' : 'possible');
    if (ask === 'no' && isEmpty) return [];
    const due = ask === 'due';
    return [{ key, column: sheetColumn, due, apart: !(due && isEmpty) && isApart(`${at.table}.${property}`, column, start) }];
  });
}

/** True of a row that somebody above answers for: only what is the unit's own in it is asked for. */
export const isFromAbove = ({ row }: EntryRow, start: Start): boolean => 'owner' in row && !isOwn(row, start);

/** A board's own rows are the department's too. */
const isOwn = ({ owner }: OwnedRow, { level }: Start): boolean => (level === 'unit' ? owner === 'unit' : owner !== 'council');

const isHiddenNow = ({ hidden }: Column, { type }: Start): boolean => hidden === true || Boolean(hidden?.includes(type));

const rank: Readonly<Record<Mark, number>> = { '●': 2, '○': 1, '–': 0 };

/** Asked for in every document although the plan has it too. */
const always: readonly string[] = ['texts.text', 'texts.done', 'actions.comment'];
/** Set once, though a plan may leave them empty; and what is ticked when everything else is done. */
const seldom: readonly string[] = [
  'indicators.dueIn',
  'indicators.transferred',
  'activities.transferred',
  'texts.transferred',
  'texts.goal',
];

/** In a plan what it must have comes first; in a report what reports ask for above the plan. */
function isApart(name: string, column: Column, { type }: Start): boolean {
  if (always.includes(name) || seldom.includes(name)) return seldom.includes(name);
  const [now, inPlan] = [rank[markOf(column, type)], rank[markOf(column, 'VP')]];
  return type === 'VP' ? now < 2 : now <= inPlan;
}

/** What stands in one cell: of a group of columns, its member. */
export function cellOf(at: EntryRow, { property, member }: SheetColumn): unknown {
  const content = contentOf(at, property);
  return member !== null && Array.isArray(content) ? (content[member] as unknown) : content;
}

/** True where a field that is asked for is still to be filled in; a text is finished when it is ticked. */
export function isOpen(at: EntryRow, { due, column }: EntryField): boolean {
  const content = cellOf(at, column);
  return due && (isBlank(content) || (column.property === 'done' && content === false));
}
