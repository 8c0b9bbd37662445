import type Big from 'big.js';
import { roundHalfAwayFromZero, sum, zero } from '../amount';
import type { Finding } from '../finding';
import { groupBy } from '../group-by';
import { nameKey } from '../normalise';
import type { BudgetRow, CapitalCost, Plan } from '../plan';
import { printAmount, printValue } from '../print-value';
import { isMainRow } from '../totals';
import { blank, figureOf } from '../value';
import type { NumberValue, Value } from '../value';
import { compareFigures } from './compare-figures';
import type { Rule, RuleContext } from './context';
import { finding } from './messages';

/** V35: figures that belong together differ. Compared at the printed decimals; what rounding of the added rows explains is let be. */
export const belongingFigures: Rule = {
  code: 'V35',
  *check(context) {
    yield* fundChange(context.plan);
    yield* adjustments(context.plan);
    yield* capitalCosts(context.plan);
    yield* frame(context);
  },
};

/** Förändring av fond = − the sum of the result units' results, once they all have one. */
function* fundChange({ resultUnits, budgetSums }: Plan): Iterable<Finding> {
  const results = sum(resultUnits.map((row) => figureOf(row.result)));
  if (!results || resultUnits.some((row) => row.result.kind === 'blank')) return;
  yield* typedInSums(budgetSums, 'fund', results.neg(), decimalsIn(resultUnits.map((row) => row.result)), resultUnits.length);
}

/** Beräknade budgetjusteringar = the rows of Budgetjusteringar that say Ja. A row that says neither is V01's to ask about. */
function* adjustments({ adjustments: all, budgetSums }: Plan): Iterable<Finding> {
  const rows = all.filter((row) => figureOf(row.amount));
  if (rows.length === 0 || rows.some((row) => row.counted === null)) return;
  const amounts = rows.filter((row) => row.counted).map((row) => row.amount);
  yield* typedInSums(budgetSums, 'adjustments', sum(amounts.map(figureOf)) ?? zero, decimalsIn(amounts), amounts.length);
}

/** A row that is typed among the sums of Driftbudget; empty counts as 0, since the total then leaves the amount out. */
function* typedInSums(
  sums: Plan['budgetSums'],
  kind: 'fund' | 'adjustments',
  expected: Big,
  decimals: number,
  rows: number,
): Iterable<Finding> {
  for (const row of sums.filter((line) => line.kind === kind)) {
    const value = row.input['deviationAfter'] ?? blank;
    if (value.kind === 'text') continue;
    const typed: NumberValue = value.kind === 'number' ? value : { kind: 'number', amount: zero, decimals, grouped: false };
    if (compareFigures(typed, expected, rows) !== 'different') continue;
    const found = printValue(value);
    const facts = { row: row.label, found, expected: printAmount(expected, Math.max(decimals, typed.decimals)) };
    const place = { table: 'budgetSums', row: row.key, column: 'deviationAfter' } as const;
    yield finding('V35', 'warning', found ? kind : `${kind}Empty`, place, { facts, found, expected: facts.expected });
  }
}

const capitalCostNames: Readonly<Record<NonNullable<CapitalCost['kind']>, RegExp>> = {
  depreciation: /^avskrivning(ar|arna)?$/,
  interest: /^intern(ränta|räntor|räntan|räntorna)$/,
};

/** Kapitalkostnader and the rows of Driftbudget that bear the same name; costs are + in the one whatever Start says of the other. */
function* capitalCosts(plan: Plan): Iterable<Finding> {
  const negative = plan.start.signs === 'revenuePositive';
  for (const [kind, rows] of groupBy(plan.capitalCosts, (row) => row.kind)) {
    if (kind === null) continue;
    const inBudget = plan.budget.filter((row) => isMainRow(row) && capitalCostNames[kind].test(nameKey(row.label)));
    const [first] = inBudget;
    if (!first || inBudget.length > 1) continue;
    for (const column of ['budget', 'outcome', 'forecast'] as const) {
      const total = sum(rows.map((row) => figureOf(row[column])));
      if (total && rows.every((row) => figureOf(row[column]))) yield* capitalCost(first, column, negative ? total.neg() : total, rows);
    }
  }
}

function* capitalCost(
  row: BudgetRow,
  column: 'budget' | 'outcome' | 'forecast',
  total: Big,
  rows: readonly CapitalCost[],
): Iterable<Finding> {
  const value = row[column];
  if (value.kind !== 'number') return;
  const decimals = decimalsIn(rows.map((line) => line[column]));
  if (coarselySame(value, total, decimals, rows.length)) return;
  const facts = { row: row.label, found: printValue(value), expected: printAmount(total, decimals) };
  yield finding(
    'V35',
    'warning',
    'capitalCosts',
    { table: 'budget', row: row.key, column },
    { facts, found: facts.found, expected: facts.expected },
  );
}

/** Budgetram (net, cost positive) against the net of Driftbudget, once every main row has a budget. */
function* frame({ plan, computed }: RuleContext): Iterable<Finding> {
  const { frame: given, signs } = plan.start;
  const net = computed.total.budget;
  const rows = plan.budget.filter(isMainRow);
  if (given.kind !== 'number' || !net || !signs || rows.some((row) => row.budget.kind === 'blank')) return;
  const netCost = signs === 'revenuePositive' ? net.neg() : net;
  const decimals = decimalsIn(rows.map((row) => row.budget));
  if (coarselySame(given, netCost, decimals, rows.length)) return;
  const row = plan.budgetSums.find((line) => line.kind === 'frame');
  const place = row
    ? ({ table: 'budgetSums', row: row.key, column: 'budget' } as const)
    : ({ table: 'start', row: null, column: 'frame' } as const);
  const facts = { found: printAmount(netCost, decimals), expected: printValue(given) };
  yield finding('V35', 'warning', 'frame', place, { facts, found: facts.found, expected: facts.expected });
}

/** Compared at the fewer of their decimals: 12 printed beside 11,8 is the same figure. */
function coarselySame(printed: NumberValue, other: Big, decimals: number, rows: number): boolean {
  if (decimals >= printed.decimals) return compareFigures(printed, other, rows) !== 'different';
  const coarse = { ...printed, amount: roundHalfAwayFromZero(printed.amount, decimals), decimals };
  return compareFigures(coarse, other, rows) !== 'different';
}

const decimalsIn = (values: readonly Value[]): number =>
  Math.max(0, ...values.map((value) => (value.kind === 'number' ? value.decimals : 0)));
