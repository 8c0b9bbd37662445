import type { Finding, Place, Severity } from '../../domain/finding';
import { fingerprintOf, isAccepted } from '../../domain/handling';
import { normaliseBlanks } from '../../domain/normalise';
import type { HandledFinding, Handling, Plan } from '../../domain/plan';
import { expectedText, foundText, sentence, type Wording } from '../../wording';
import { parseArea } from '../area';
import type { CellPlace } from '../read/place';
import { headerOfPlace } from '../read/place';
import { isSumTable } from '../schema/sums';
import { sheetColumns, tableSchemas, type TableSchema } from '../schema/tables';
import { proposalOf } from './proposal';

/** A finding with its cell and what Kontroll says of it. */
export interface FindingInWorkbook extends CellPlace {
  readonly finding: Finding;
  readonly key: string;
  readonly handling: HandledFinding | null;
  readonly quiet: boolean;
}

/** What is to stand in Hantering and Motivering. */
export interface Decision {
  readonly handling: Handling | null;
  readonly reason: string;
}

const gravity: readonly (Severity | 'resolved')[] = ['error', 'warning', 'note', 'resolved'];
/** What stands in a cell may be a whole narrative. */
const longestFound = 120;

const short = (text: string): string => {
  const plain = normaliseBlanks(text);
  return plain.length > longestFound ? `${plain.slice(0, longestFound - 1)}…` : plain;
};

/**
 * The rows of Kontroll: the gravest first, then by sheet, row and column. `decided` by key stands for what a row says until now. An accepted row
 * whose finding is gone stays last as put right, so that its reason is there if the finding comes back; other rows go with their finding.
 */
export function controlRows(
  { plan, findings }: { readonly plan: Plan; readonly findings: readonly FindingInWorkbook[] },
  sheets: readonly string[],
  wording: Wording,
  decided: ReadonlyMap<string, Decision> = new Map(),
): readonly HandledFinding[] {
  // What is wrong with Kontroll itself is put right by writing it.
  const own = findings.filter(({ finding }) => finding.place.table !== 'handled');
  const keys = new Set(own.flatMap(({ key, handling }) => [key, handling?.key ?? key]));
  const gone = plan.handled.filter((row) => isAccepted(row) && !keys.has(row.key));
  const position = placeOrder(sheets);
  const sorted = own
    .map((one) => ({ one, at: position(one) }))
    .sort((left, right) => {
      const differs = left.at.findIndex((part, index) => part !== right.at[index]);
      return differs < 0 ? 0 : (left.at[differs] ?? 0) - (right.at[differs] ?? 0);
    });
  const rows = sorted.map(({ one }) => rowOf(one, plan, wording, decided.get(one.key) ?? standing(one)));
  return [...rows, ...gone.map((row): HandledFinding => ({ ...row, severity: 'resolved', cell: '' }))].map((row, index) => ({
    ...row,
    order: index + 1,
  }));
}

function placeOrder(sheets: readonly string[]): (one: FindingInWorkbook) => readonly number[] {
  const tabs = new Map(sheets.map((sheet, index) => [sheet, index]));
  return ({ finding, sheet, cell }) => {
    const at = cell === null ? { row: 0, column: 0 } : parseArea(cell);
    return [gravity.indexOf(finding.severity), tabs.get(sheet) ?? sheets.length, at.row, at.column];
  };
}

/** What stands there already; an acceptance of other figures has to be made anew, on its old reason. */
function standing({ finding, handling: row }: FindingInWorkbook): Decision {
  if (!row) return { handling: null, reason: '' };
  const isOutdated = row.handling === 'accept' && row.fingerprint !== fingerprintOf(finding);
  return { handling: isOutdated ? null : row.handling, reason: row.reason };
}

function rowOf({ finding, key, sheet, cell }: FindingInWorkbook, plan: Plan, wording: Wording, decision: Decision): HandledFinding {
  const header = headerOfPlace(finding.place);
  const needsAnswer = decision.handling === null && decision.reason.trim() !== '';
  return {
    key,
    order: 0,
    severity: finding.severity,
    rule: finding.code,
    sheet,
    cell: cell ?? '',
    rowName: normaliseBlanks(finding.facts['row'] ?? nameAt(finding.place, plan)),
    header,
    sentence: normaliseBlanks(sentence(finding, wording, header)),
    found: short(foundText(finding, wording)),
    expected: short(expectedText(finding, wording)),
    proposal: needsAnswer ? wording.control.again : proposalOf(finding, plan, wording),
    ...decision,
    fingerprint: fingerprintOf(finding),
  };
}

/** What people call the row: what stands in the column that names it. */
function nameAt({ table, row: key }: Place, plan: Plan): string {
  if (table === 'start' || key === null) return '';
  if (isSumTable(table)) return plan[table].find((row) => row.key === key)?.label ?? '';
  const schema: TableSchema = tableSchemas[table];
  const rows: readonly { readonly key: string }[] = plan[table];
  const row = rows.find((each) => each.key === key);
  const column = sheetColumns(schema).find((each) => each.key === schema.anchor);
  const held: unknown = row && Object.entries(row).find(([name]) => name === schema.anchor)?.[1];
  if (!column || held === undefined) return '';
  return String(column.column.kind.write(held, { rowUnit: '', owner: 'unit', unknownWord: () => undefined }).content ?? '');
}
