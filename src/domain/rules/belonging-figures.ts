import type Big from 'big.js';
import { roundHalfAwayFromZero, sum, zero } from '../amount';
import type { Finding } from '../finding';
import { nameKey } from '../normalise';
import type { BudgetRow, BudgetSumKind, CapitalCost, Plan, SumRow } from '../plan';
import { printAmount, printValue } from '../print-value';
import { isMainRow } from '../totals';
import { blank, figureOf } from '../value';
import type { NumberValue, Value } from '../value';
import { once } from '../once';
import { compareFigures } from './compare-figures';
import { finding } from './messages';
import { eachGroup, member, wholePlan, wholeTable } from './parts';

/** Förändring av fond = − the sum of the result units' results, once they all have one. */
function* fundChange({ resultUnits, budgetSums }: Plan): Iterable<Finding> {
  const results = sum(resultUnits.map((row) => figureOf(row.result)));
  if (!results || resultUnits.some((row) => row.result.kind === 'blank')) return;
  yield* typedInSums(budgetSums, 'fund', results.neg(), decimalsIn(resultUnits.map((row) => row.result)), resultUnits.length);
}

/** Resultatöverföring of an area's rows in Driftbudget = − the sum of its result units' results, where both are given. */
const fundOfArea = eachGroup(
  [
    member('resultUnits', ({ area }) => (nameKey(area) ? [nameKey(area)] : [])),
    member('budget', (row) => (isMainRow(row) && figureOf(row.fundChange) ? [nameKey(row.area), nameKey(row.label)].filter(Boolean) : [])),
  ],
  function* (group) {
    const units = group.rows('resultUnits').map((row) => row.result);
    const rows = group.rows('budget');
    const results = sum(units.map(figureOf));
    const typed = sum(rows.map((row) => figureOf(row.fundChange)));
    const [first] = rows;
    if (!first || !results || !typed || units.some(({ kind }) => kind === 'blank')) return;
    const decimals = decimalsIn(rows.map((row) => row.fundChange));
    const printed: NumberValue = { kind: 'number', amount: typed, decimals, grouped: true };
    if (coarselySame(printed, results.neg(), decimalsIn(units), units.length + rows.length - 1)) return;
    const found = printValue(printed);
    const expected = printAmount(results.neg(), decimalsIn(units));
    const facts = { row: first.area || first.label, found, expected };
    yield finding('V35', 'warning', 'fundOfArea', { table: 'budget', row: first.key, column: 'fundChange' }, { facts, found, expected });
  },
);

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
const capitalCosts = eachGroup(
  [member('capitalCosts', ({ kind }) => (kind ? [kind] : [])), member('budget', (row) => (isMainRow(row) ? kindsNamed(row.label) : []))],
  function* (group, { plan }) {
    const negative = plan.start.signs === 'revenuePositive';
    const rows = group.rows('capitalCosts');
    const inBudget = group.rows('budget');
    const [first] = inBudget;
    if (rows.length === 0 || !first || inBudget.length > 1) return;
    for (const column of ['budget', 'outcome', 'forecast'] as const) {
      const total = sum(rows.map((row) => figureOf(row[column])));
      if (total && rows.every((row) => figureOf(row[column]))) yield* capitalCost(first, column, negative ? total.neg() : total, rows);
    }
  },
);

function kindsNamed(label: string): readonly string[] {
  const name = nameKey(label);
  return Object.entries(capitalCostNames).flatMap(([kind, names]) => (names.test(name) ? [kind] : []));
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
const frame = wholeTable(
  'budget',
  ({ budget, ofWhich }) => (isMainRow({ ofWhich }) ? { adds: { rows: 1, [budget.kind]: 1, [`decimals${decimalsIn([budget])}`]: 1 } } : {}),
  function* (total, _, { plan, computed }) {
    const { frame: given, signs } = plan.start;
    const net = computed.total.budget;
    if (given.kind !== 'number' || !net || !signs || total('blank') > 0) return;
    const netCost = signs === 'revenuePositive' ? net.neg() : net;
    const decimals = mostDecimals.find((count) => total(`decimals${count}`) > 0) ?? 0;
    if (coarselySame(given, netCost, decimals, total('rows'))) return;
    const row = frameRow(plan.budgetSums);
    const place = row
      ? ({ table: 'budgetSums', row: row.key, column: 'budget' } as const)
      : ({ table: 'start', row: null, column: 'frame' } as const);
    const facts = { found: printAmount(netCost, decimals), expected: printValue(given) };
    yield finding('V35', 'warning', 'frame', place, { facts, found: facts.found, expected: facts.expected });
  },
  { budgetSums: ({ kind }) => kind },
);

const frameRow = once((sums: readonly SumRow<BudgetSumKind>[]) => sums.find((line) => line.kind === 'frame') ?? null);

/** Amounts are printed with no more. */
const mostDecimals: readonly number[] = Array.from({ length: 21 }, (_, index) => 20 - index);

/** Compared at the fewer of their decimals: 12 printed beside 11,8 is the same figure. */
function coarselySame(printed: NumberValue, other: Big, decimals: number, rows: number): boolean {
  if (decimals >= printed.decimals) return compareFigures(printed, other, rows) !== 'different';
  const coarse = { ...printed, amount: roundHalfAwayFromZero(printed.amount, decimals), decimals };
  return compareFigures(coarse, other, rows) !== 'different';
}

const decimalsIn = (values: readonly Value[]): number =>
  Math.max(0, ...values.map((value) => (value.kind === 'number' ? value.decimals : 0)));

/** V35: figures that belong together differ. Compared at the printed decimals; what rounding of the added rows explains is let be. */
export const belongingFigures = [
  wholePlan(['resultUnits', 'budgetSums'], ({ plan }) => fundChange(plan)),
  wholePlan(['adjustments', 'budgetSums'], ({ plan }) => adjustments(plan)),
  fundOfArea,
  capitalCosts,
  frame,
];
