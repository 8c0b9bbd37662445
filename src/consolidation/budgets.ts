import { nameInFormulas } from '../domain/normalise';
import type { AmountUnit, BudgetRow } from '../domain/plan';
import { figureOf } from '../domain/value';
import type { Amounts, ConsolidatedBudgetRow } from './consolidated';
import { costPositive, isTurned, type Convention } from './normalise';
import { signTrouble, withKind, type SignTrouble } from './signs';
import { keyOf, sourceOf, type UnitPlan } from './unit-plan';

/** The operating budget of a unit: every row as it is printed and as it is added, and why it is not added where it is not. */
export interface UnitBudget {
  readonly unit: UnitPlan;
  readonly rows: readonly ConsolidatedBudgetRow[];
  readonly trouble: SignTrouble | null;
}

export const amountColumns = ['budget', 'outcome', 'forecast', 'forecastPrevious'] as const;
export type AmountColumn = (typeof amountColumns)[number];

export const eachAmount = <Amount>(of: (column: AmountColumn) => Amount): Amounts<Amount> => ({
  budget: of('budget'),
  outcome: of('outcome'),
  forecast: of('forecast'),
  forecastPrevious: of('forecastPrevious'),
});

/** Driftbudget of a unit, main rows and parts, in the order of its sheet. With trouble no row has figures that can be added. */
export function unitBudget(unit: UnitPlan, amountUnit: AmountUnit): UnitBudget {
  const { plan } = unit.read;
  const trouble = signTrouble(plan);
  const { start } = plan;
  const from = !trouble && start.amountUnit && start.signs ? { amountUnit: start.amountUnit, signs: start.signs } : null;
  const rows = plan.budget.filter(isFilledIn).map((row) => consolidatedRow(unit, row, from, amountUnit));
  return { unit, rows, trouble };
}

const isFilledIn = (row: BudgetRow): boolean =>
  nameInFormulas(row.label) !== '' || amountColumns.some((column) => row[column].kind !== 'blank');

function consolidatedRow(unit: UnitPlan, printed: BudgetRow, from: Convention | null, amountUnit: AmountUnit): ConsolidatedBudgetRow {
  const { start } = unit.read.plan;
  const row = withKind(printed);
  return {
    unit: keyOf(unit),
    area: row.area,
    label: row.label,
    kind: row.kind,
    ofWhich: row.ofWhich,
    printed: { ...eachAmount((column) => row[column]), amountUnit: start.amountUnit, signs: start.signs },
    normalised: eachAmount((column) => from && costPositive(figureOf(row[column]), row.kind, from, amountUnit)),
    flipped: from !== null && isTurned(from.signs, row.kind) === true,
    sources: eachAmount((column) => sourceOf(unit, { table: 'budget', row: row.key, column })),
  };
}
