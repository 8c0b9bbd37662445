import type { Computed } from '../computed';
import type { Finding } from '../finding';
import type { Plan, TableId } from '../plan';
import { rowAt } from '../row-at';

/**
 * Columns that are due (●) in this document type and level, by table. Known to the workbook's schema; columns with a rule of their own and computed
 * ones may stand in it and are passed over.
 */
export type DueColumns = Readonly<Partial<Record<TableId | 'start', readonly string[]>>>;

export interface RuleContext {
  readonly plan: Plan;
  readonly computed: Computed;
  readonly due: DueColumns;
}

export type RowOf<Table extends TableId> = Plan[Table][number];
type Found = Iterable<Finding>;

/**
 * What a part reads in other tables than its own, as text per row: where an edit leaves the text as it was, the part need not be run again.
 * What is read there should be read through `once`, or each row would read the whole table.
 */
export type Reads = { readonly [Table in TableId]?: (row: RowOf<Table>) => string };

/** A rule's part that looks at one row at a time, at Start, and at what is computed of that row. */
export interface RowPart {
  readonly scope: 'row';
  readonly table: TableId;
  readonly reads: Reads;
  check(context: RuleContext, at: number): Found;
}

/** Rows of a group, in the order of their sheet. */
export interface Group {
  readonly key: string;
  rows<Table extends TableId>(table: Table): readonly RowOf<Table>[];
}

export interface Member {
  readonly table: TableId;
  keysAt(plan: Plan, at: number): readonly string[];
}

/** A part that looks at rows that share something: a goal, an area, a name. A row may be in several groups, or in none. */
export interface GroupPart {
  readonly scope: 'group';
  readonly members: readonly Member[];
  readonly reads: Reads;
  check(group: Group, context: RuleContext): Found;
}

/** What a row adds to the totals of its table, and what is said of it where those allow. */
export interface Tally {
  readonly adds?: Readonly<Record<string, number>>;
  readonly says?: readonly Finding[];
}

/** A part that needs totals of a whole table: each row is counted by itself, and the rule concludes from the counts. */
export interface TablePart {
  readonly scope: 'table';
  readonly table: TableId;
  readonly reads: Reads;
  tally(context: RuleContext, at: number): Tally;
  conclude(total: (name: string) => number, said: readonly Finding[], context: RuleContext): Found;
}

/** A part that reads whole tables, or Start alone; for tables that stay small. */
export interface PlanPart {
  readonly scope: 'plan';
  readonly reads: Reads;
  check(context: RuleContext): Found;
}

export type Part = RowPart | GroupPart | TablePart | PlanPart;
export type Scope = Part['scope'];

export const eachRow = <Table extends TableId>(
  table: Table,
  check: (row: RowOf<Table>, context: RuleContext) => Found,
  reads: Reads = {},
): RowPart => ({
  scope: 'row',
  table,
  reads,
  check: (context, at) => check(rowAt(context.plan, table, at), context),
});

export const member = <Table extends TableId>(table: Table, keysOf: (row: RowOf<Table>) => readonly string[]): Member => ({
  table,
  keysAt: (plan, at) => keysOf(rowAt(plan, table, at)),
});

export const eachGroup = (members: readonly Member[], check: GroupPart['check'], reads: Reads = {}): GroupPart => ({
  scope: 'group',
  members,
  reads,
  check,
});

export const wholeTable = <Table extends TableId>(
  table: Table,
  tally: (row: RowOf<Table>, context: RuleContext) => Tally,
  conclude: TablePart['conclude'],
  reads: Reads = {},
): TablePart => ({
  scope: 'table',
  table,
  reads,
  tally: (context, at) => tally(rowAt(context.plan, table, at), context),
  conclude,
});

export const wholePlan = (tables: readonly TableId[], check: PlanPart['check']): PlanPart => ({
  scope: 'plan',
  // Every edit of these tables counts.
  reads: Object.fromEntries(tables.map((table) => [table, everything])),
  check,
});

const everything = (row: object): string => JSON.stringify(row);
