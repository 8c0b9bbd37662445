import type Big from 'big.js';
import { add } from '../../domain/amount';
import { kindOfLabel } from '../../domain/kind-of-label';
import { normaliseBlanks } from '../../domain/normalise';
import type { BudgetKind, BudgetRow, BudgetSumKind } from '../../domain/plan';
import { blank } from '../../domain/value';
import type { DocumentJson, TableJson } from '../document';
import { nextRow, type Draft } from './draft';
import { fits, matchHeaders, squeeze, type HeaderPatterns } from './headers';
import type { TableKind } from './kind';
import { printedRows } from './printed-row';

const headers: HeaderPatterns = [
  ['bokslut.*|utfall{year-1}', 'priorActual'],
  ['budget(föregåendeår|{year-1})', 'priorBudget'],
  ['budget(t\\.?o\\.?m\\.?|tillochmed).*', 'budgetToDate'],
  ['budget(vp)?({year})?', 'budget'],
  ['(utfall|bokfört)(per|till|t\\.?o\\.?m)?.*', 'outcome'],
  ['prognoss?{type}', 'forecast'],
  ['föregåendeprognos.*|prognoss?t[12]', 'forecastPrevious'],
  ['prognoss?(helår)?({year})?', 'forecast'],
  ['avvikelse.*efter.*', 'deviationAfter'],
  ['avvikelse(?!.*%).*', 'deviation'],
  ['prestationsförändr.*', 'volumeAdjustment'],
  ['resultatöverföring.*', 'fundChange'],
  ['orsak.*', 'cause'],
  ['åtgärd.*', 'action'],
];
const words = ['label', 'cause', 'action'];
const figures = ['priorActual', 'priorBudget', 'budget', 'budgetToDate', 'outcome', 'forecastPrevious', 'forecast'] as const;

const sums: readonly (readonly [RegExp, BudgetSumKind])[] = [
  [/^(summa|netto|totalt).*\befter\b/i, 'afterAll'],
  [/^beräknade budgetjusteringar/i, 'adjustments'],
  [/^förändring av fond/i, 'fund'],
  [/^mot budgetram/i, 'frame'],
  [/^budgetföljsamhet/i, 'adherence'],
  [/^(summa|totalt)(?!.*(intäkt|kostnad))|^netto totalt/i, 'total'],
  [/^netto\b/i, 'net'],
];

/** A cell above the rows that names the table rather than a part of the organisation. */
const noArea = /^(|rad|post|text|verksamhet|verksamhetsområde|belopp|driftbudget|budget( \d{4})?|netto.*|\(?(tkr|mnkr|mkr|kr)\)?)$/i;

const areaOf = (table: TableJson): string => {
  const first = normaliseBlanks(table.headers[0] ?? '');
  return noArea.test(first) ? '' : first;
};

/** A board's rows are net per area of work; a unit's are revenue and costs. */
const isNet = (table: TableJson): boolean =>
  /netto/i.test(table.headers[0] ?? '') && !table.rows.some((row) => /^(intäkter|kostnader)$/i.test(normaliseBlanks(row[0] ?? '')));

const kindOf = (label: string, net: boolean): BudgetKind => (net ? 'net' : kindOfLabel(label) === 'revenue' ? 'revenue' : 'cost');

/** Driftbudget: a board's net rows with "varav", or a unit's revenue and costs. */
export const budgetTable: TableKind = {
  table: 'budget',
  columns(table: TableJson, document: DocumentJson) {
    const first = (row: readonly string[]) => normaliseBlanks(row[0] ?? '');
    const isUnits = table.rows.some((row) => /^(intäkter|kostnader|löner|netto\b.*)$/i.test(first(row)));
    if (table.headers.length === 0) return isUnits && table.rows.every((row) => row.length === 2) ? ['label', 'budget'] : null;
    if (!isUnits && !/netto/i.test(table.headers[0] ?? '') && !/driftbudget/i.test(table.title)) return null;
    const keys = matchHeaders(table.headers.slice(1), headers, document);
    const columns = keys && ['label', ...keys];
    return columns?.includes('budget') && fits(table, columns) && !squeeze(table.headers[0] ?? '').includes('kapitalkostnad')
      ? columns
      : null;
  },
  block: areaOf,
  read(table, columns, { draft, owner, block, unplaced }) {
    const net = isNet(table);
    let main = '';
    for (const row of printedRows(table, columns)) {
      const printed = row.text('label');
      const place = nextRow(draft, 'budget');
      const sum = sums.find(([pattern]) => pattern.test(printed))?.[1];
      if (sum) {
        const own = row.figures(words);
        const typed = sum === 'adjustments' || sum === 'fund';
        draft.budgetSums.push({
          ...place,
          kind: sum,
          group: sum === 'net' ? block : '',
          label: printed,
          given: typed ? {} : own,
          input: typed ? own : {},
        });
        continue;
      }
      if (/^(summa|totalt)\b/i.test(printed)) {
        unplaced({ text: [printed, ...columns.slice(1).map((column) => row.text(column))].join(' · '), reason: 'unknownSum' });
        continue;
      }
      const part = main !== '' ? /^(?:-\s*)?varav:? (.+)$/i.exec(printed)?.[1] : undefined;
      const label = part ?? printed;
      if (part === undefined) main = label;
      const beside = table.causes?.[printed] ?? table.causes?.[label];
      draft.budget.push({
        ...place,
        owner,
        area: block,
        label,
        kind: kindOf(part === undefined ? label : main, net),
        ofWhich: part === undefined ? '' : main,
        ofWhichComplete: false,
        costCentre: '',
        activityCode: '',
        priorActual: row.number('priorActual'),
        priorBudget: row.number('priorBudget'),
        budget: row.number('budget'),
        budgetToDate: row.number('budgetToDate'),
        outcome: row.number('outcome'),
        forecastPrevious: row.number('forecastPrevious'),
        forecast: row.number('forecast'),
        deviation: row.number('deviation'),
        volumeAdjustment: row.number('volumeAdjustment'),
        deviationAfter: row.number('deviationAfter'),
        fundChange: columns.includes('fundChange') ? row.number('fundChange') : blank,
        cause: row.text('cause') || (beside?.cause ?? ''),
        action: row.text('action') || (beside?.action ?? ''),
      });
    }
    markComplete(draft, block);
  },
};

/** Several parts that add up to their row in every printed figure are all of its parts; one part, or a rest, is not. */
function markComplete(draft: Draft, area: string): void {
  const rows = draft.budget.filter((row) => row.area === area);
  const complete = new Set<string>();
  for (const main of rows.filter((row) => row.ofWhich === '')) {
    const parts = rows.filter((row) => row.ofWhich === main.label);
    if (parts.length > 1 && figures.every((column) => addsUp(main, parts, column))) complete.add(main.label);
  }
  draft.budget = draft.budget.map((row) => (row.area === area && complete.has(row.ofWhich) ? { ...row, ofWhichComplete: true } : row));
}

function addsUp(main: BudgetRow, parts: readonly BudgetRow[], column: (typeof figures)[number]): boolean {
  const whole = main[column];
  if (whole.kind !== 'number') return true;
  let total: Big = whole.amount.times(0);
  for (const part of parts) {
    const cell = part[column];
    if (cell.kind === 'number') total = add(total, cell.amount);
  }
  return total.eq(whole.amount);
}
