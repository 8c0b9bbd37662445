import type { Finding } from '../finding';
import type { BudgetRow, SignConvention } from '../plan';
import { printValue } from '../print-value';
import { figureOf } from '../value';
import { smallAgainstBudget } from '../thresholds';
import { finding } from './messages';
import { wholePlan, wholeTable } from './parts';

const columns = ['budget', 'forecast', 'outcome'] as const;
type Column = (typeof columns)[number];

/** V22: revenue and costs with other signs than Start says, or amounts without a unit. The net alone does not reveal it: 0 is 0 in every convention. */
export const signConvention = [
  wholePlan([], function* ({ plan }) {
    const place = { table: 'start', row: null, column: 'amountUnit' } as const;
    if (plan.start.amountUnit === null) yield finding('V22', 'error', 'noUnit', place, { expected: 'filled' });
  }),
  // Where every row goes the other way it is Start that is wrong, and that is said once.
  wholeTable(
    'budget',
    (row, { plan: { start } }) => {
      const { isSigned, contrary } = signsOfRow(row, start.signs);
      if (!isSigned) return {};
      return contrary ? { adds: { signed: 1, contrary: 1 }, says: [contrary] } : { adds: { signed: 1 } };
    },
    (total, said, { plan: { start } }) => (isOtherConvention(total('contrary'), total('signed')) ? [otherConvention(start.signs)] : said),
  ),
];

/** Whether a row shows a convention at all, and what V22 says where that is another than `signs`. */
export function signsOfRow(
  row: BudgetRow,
  signs: SignConvention | null,
): { readonly isSigned: boolean; readonly contrary: Finding | null } {
  if (!signs || wantedSign(row, signs) === 0 || columns.every((column) => isZero(row, column))) return { isSigned: false, contrary: null };
  const column = columns.find((each) => isContrary(row, each, signs));
  if (!column) return { isSigned: true, contrary: null };
  const found = printValue(row[column]);
  const facts = { row: row.label, found, kind: row.kind ?? '', signs };
  return { isSigned: true, contrary: finding('V22', 'error', 'mixed', { table: 'budget', row: row.key, column }, { facts, found }) };
}

/** Every row that shows a convention shows another than Start says: it is Start that is wrong. */
export const isOtherConvention = (contrary: number, signed: number): boolean => contrary >= 2 && contrary === signed;

export const otherConvention = (signs: SignConvention | null): Finding =>
  finding('V22', 'error', 'otherConvention', { table: 'start', row: null, column: 'signs' }, { facts: { signs: signs ?? '' } });

/** The sign that a row's figures have: 1, −1, or 0 where either is right (a net row, a row without kind). */
function wantedSign({ kind }: BudgetRow, signs: SignConvention): number {
  if (kind !== 'revenue' && kind !== 'cost') return 0;
  if (signs === 'unsigned') return 1;
  return (kind === 'cost') === (signs === 'costPositive') ? 1 : -1;
}

const isZero = (row: BudgetRow, column: Column): boolean => figureOf(row[column])?.eq(0) ?? true;

/** A credited invoice can turn a small outcome or forecast; a figure of some size against its budget has the wrong sign. */
function isContrary(row: BudgetRow, column: Column, signs: SignConvention): boolean {
  const figure = figureOf(row[column]);
  if (!figure || figure.times(wantedSign(row, signs)).gte(0)) return false;
  const budget = figureOf(row.budget);
  return column === 'budget' || !budget || figure.abs().gt(budget.abs().times(smallAgainstBudget));
}
