import type { Computed } from '../computed';
import type { Finding, RuleCode } from '../finding';
import type { Plan, TableId } from '../plan';

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

/** A rule: its number and how it is checked. A rule may find things of different severity. */
export interface Rule {
  readonly code: RuleCode;
  check(context: RuleContext): Iterable<Finding>;
}

/** Tables whose rows people fill in, and the sums above them; not what is only remembered of a document. */
export const checkedTables = [
  'goals',
  'texts',
  'indicators',
  'activities',
  'budget',
  'actions',
  'resultUnits',
  'investments',
  'turnover',
  'adjustments',
  'capitalCosts',
  'volumes',
  'compensation',
  'complaints',
] as const satisfies readonly TableId[];

export type CheckedTable = (typeof checkedTables)[number];
export type CheckedRow = Plan[CheckedTable][number];

/** What people call a row: its name, title, label or heading. */
export function nameOfRow(row: CheckedRow): string {
  if ('name' in row && row.name) return row.name;
  if ('title' in row) return row.title;
  if ('label' in row && row.label) return row.label;
  if ('heading' in row) return row.heading;
  if ('service' in row) return [row.service, row.level].filter(Boolean).join(', ');
  if ('caption' in row && row.caption) return row.caption;
  if ('effectYear' in row && row.action) return row.action;
  return 'area' in row ? row.area : '';
}
