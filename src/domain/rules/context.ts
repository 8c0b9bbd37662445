import type { Plan, TableId } from '../plan';

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
  'staffing',
  'surveys',
  'risks',
  'controls',
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
  if ('subUnit' in row) return [row.indicator, row.subUnit].filter(Boolean).join(', ');
  if ('event' in row) return row.event || row.process;
  if ('position' in row) return [row.area, row.position].filter(Boolean).join(', ');
  return 'area' in row ? row.area : '';
}
