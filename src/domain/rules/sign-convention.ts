import type { Finding } from '../finding';
import type { BudgetRow, Plan, SignConvention } from '../plan';
import { printValue } from '../print-value';
import { figureOf } from '../value';
import { smallAgainstBudget } from '../thresholds';
import type { Rule } from './context';
import { finding } from './messages';

const columns = ['budget', 'forecast', 'outcome'] as const;
type Column = (typeof columns)[number];

/** V22: revenue and costs with other signs than Start says, or amounts without a unit. The net alone does not reveal it: 0 is 0 in every convention. */
export const signConvention: Rule = {
  code: 'V22',
  *check({ plan }) {
    const { amountUnit, signs } = plan.start;
    if (amountUnit === null)
      yield finding('V22', 'error', 'noUnit', { table: 'start', row: null, column: 'amountUnit' }, { expected: 'filled' });
    if (signs) yield* mixedSigns(plan, signs);
  },
};

/** Where every row goes the other way it is Start that is wrong, and that is said once. */
function* mixedSigns(plan: Plan, signs: SignConvention): Iterable<Finding> {
  const signed = plan.budget.filter((row) => columns.some((column) => wantedSign(row, signs) !== 0 && !isZero(row, column)));
  const contrary = signed.flatMap((row) => {
    const column = columns.find((each) => isContrary(row, each, signs));
    return column ? [{ row, column }] : [];
  });
  if (contrary.length > 1 && contrary.length === signed.length) {
    yield finding('V22', 'error', 'otherConvention', { table: 'start', row: null, column: 'signs' }, { facts: { signs } });
    return;
  }
  for (const { row, column } of contrary) {
    const found = printValue(row[column]);
    const facts = { row: row.label, found, kind: row.kind ?? '', signs };
    yield finding('V22', 'error', 'mixed', { table: 'budget', row: row.key, column }, { facts, found });
  }
}

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
