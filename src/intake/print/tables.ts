import type { Computed } from '../../domain/computed';
import type { Plan, PrintedTable } from '../../domain/plan';
import type { ComputedCell, ShownTable } from '../document';
import type { BodyTable } from '../tables/draft';
import { printCell, printComputed, type Line } from './line';
import { linesOf } from './lines';
import { unprintedTables } from './unprinted-tables';

/** Every table of a plan as it is printed: those that were printed before in their own form, then those that were made here. */
export function printTables(plan: Plan, computed: Computed): ShownTable[] {
  const printed = [...plan.printed].sort((left, right) => left.order - right.order);
  return [...printed, ...unprintedTables(plan, computed)].flatMap((table) => {
    const body = bodyOf(table);
    return body ? [printTable(table, linesOf[body](plan, computed, table.block))] : [];
  });
}

const bodyOf = ({ table }: PrintedTable): BodyTable | null => (table in linesOf ? (table as BodyTable) : null);

function printTable(
  { title, headers, columns, table }: Pick<PrintedTable, 'title' | 'headers' | 'columns' | 'table'>,
  lines: readonly Line[],
): ShownTable {
  const rows: string[][] = [];
  let section = '';
  for (const line of lines) {
    if (line.section !== undefined && line.section !== section) {
      section = line.section;
      rows.push(columns.map((_, at) => (at === 0 ? section : '')));
    }
    rows.push(columns.map((column) => printCell(line, column, lines)));
  }
  const cells = (wanted: readonly Line[]): ComputedCell[] =>
    wanted.flatMap((line) =>
      columns.flatMap((column, at) => {
        const value = printComputed(line, column, lines);
        return value === '' ? [] : [{ row: line.words['label'] ?? line.words[columns[0] ?? ''] ?? '', column: headers[at] ?? '', value }];
      }),
    );
  const causes = table === 'budget' ? causesOf(lines, columns) : {};
  return {
    title,
    headers,
    rows,
    ...(Object.keys(causes).length > 0 ? { causes } : {}),
    computed: { totals: cells(lines.filter((line) => line.sum)), deviations: cells(lines.filter((line) => !line.sum)) },
  };
}

/** Orsak and Åtgärd where the printed table has no column for them. */
function causesOf(lines: readonly Line[], columns: readonly string[]): Record<string, { cause?: string; action?: string }> {
  const causes: Record<string, { cause?: string; action?: string }> = {};
  for (const { words } of lines) {
    const cause = columns.includes('cause') ? '' : (words['cause'] ?? '');
    const action = columns.includes('action') ? '' : (words['action'] ?? '');
    if (cause || action) causes[words['label'] ?? ''] = { ...(cause && { cause }), ...(action && { action }) };
  }
  return causes;
}
