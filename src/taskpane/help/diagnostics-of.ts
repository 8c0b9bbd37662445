import type { Plan } from '../../domain/plan';
import type { Reading } from '../view-props';
import { version } from '../version';
import { displayLanguage, highestSet, hostOf } from './office-facts';

/** The newest set that Excel is asked about; the add-in needs 1.14 and makes use of 1.20. */
const newestExcelApi = 25;

/**
 * What whoever helps needs to know: versions, requirement sets and counts, a line each. No name, figure or text of the workbook is in it. The same
 * words in every language, so that it can be compared.
 */
export function diagnosticsOf(reading: Reading | null | undefined, moment: Date): string {
  const lines: readonly (readonly [string, string])[] = [
    ['Röda tråden', version],
    ['Time', moment.toISOString()],
    ['Office', hostOf() || '-'],
    ['ExcelApi', highestSet('ExcelApi', newestExcelApi) || '-'],
    ['ExcelApiDesktop', highestSet('ExcelApiDesktop', 9) || '-'],
    ['SharedRuntime', highestSet('SharedRuntime', 2) || '-'],
    ['Language', displayLanguage() || '-'],
    ['Browser', typeof navigator === 'undefined' ? '-' : navigator.userAgent],
    ...(reading ? ofWorkbook(reading) : [['Template', '-'] as const]),
  ];
  return lines.map(([name, value]) => `${name}: ${value}`).join('\n');
}

function ofWorkbook({ plan, findings, snapshot }: Reading): readonly (readonly [string, string])[] {
  const { start } = plan;
  return [
    ['Template', String(start.schemaVersion)],
    ['Document', `${start.type} ${start.level} ${start.status}`],
    ['Sheets', String(snapshot.outline.sheets.length)],
    ['Rows', counted(rowsOf(plan))],
    ['Findings', findings ? counted(countBy(findings.map(({ finding }) => finding.code))) : '-'],
  ];
}

const rowsOf = (plan: Plan): ReadonlyMap<string, number> =>
  new Map(Object.entries(plan).flatMap(([table, rows]) => (Array.isArray(rows) ? [[table, rows.length]] : [])));

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of [...names].sort()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** "goals 12, indicators 31"; what there is none of is left out. */
const counted = (counts: ReadonlyMap<string, number>): string =>
  [...counts].flatMap(([name, count]) => (count > 0 ? [`${name} ${count}`] : [])).join(', ') || '-';
