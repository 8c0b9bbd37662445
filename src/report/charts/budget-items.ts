import type Big from 'big.js';
import { sum } from '../../domain/amount';
import { isMainRow } from '../../domain/budget-net';
import type { Computed } from '../../domain/computed';
import { comparedWith, inCell } from '../../domain/deviations';
import { groupBy } from '../../domain/group-by';
import { nameInFormulas } from '../../domain/normalise';
import type { BudgetRow, Plan } from '../../domain/plan';
import { figureOf } from '../../domain/value';

/** What is budgeted for something and what becomes of it, cost positive and revenue negative whatever the signs of the plan. */
export interface BudgetItem {
  readonly name: string;
  readonly budget: Big;
  readonly actual: Big;
  /** As in the tables: + is better than budget. */
  readonly deviation: Big;
}

export interface BudgetItems {
  readonly items: readonly BudgetItem[];
  /** Main rows without a budget or without what it is held against: a net that lacks one of them would compare unequal things. */
  readonly leftOut: number;
}

/**
 * What a budget consists of, in the plan's order. A board has one row per area of work; of a unit it is the net of each Verksamhet, and where it has
 * only one, its rows. Nothing where the plan does not say what its signs mean.
 */
export function budgetItems({ budget, start }: Plan, computed: Computed): BudgetItems {
  const compared = comparedWith(start.type);
  const rows = budget
    .filter((row) => isMainRow(row) && (figureOf(row.budget) ?? figureOf(row[compared])) !== null)
    .toSorted((left, right) => left.order - right.order);
  const areas = groupBy(rows, (row) => nameInFormulas(row.area));
  const isByRow = areas.size < 2 || rows.every((row) => row.kind === 'net');
  const nameOf = ({ area, label }: BudgetRow): string =>
    isByRow ? [areas.size > 1 ? area : '', label].filter(Boolean).join(', ') : area || label;
  const turned = (row: BudgetRow): boolean => start.signs === 'revenuePositive' || (start.signs === 'unsigned' && row.kind === 'revenue');
  const itemOf = (row: BudgetRow): BudgetItem | null => {
    const [planned, actual] = [figureOf(row.budget), figureOf(row[compared])];
    const deviation = inCell(computed.budget.get(row.key)?.deviation ?? null, row.deviation);
    if (!planned || !actual || !deviation || !start.signs) return null;
    return { name: nameOf(row), budget: turned(row) ? planned.neg() : planned, actual: turned(row) ? actual.neg() : actual, deviation };
  };
  const groups = (isByRow ? rows.map((row) => [row]) : [...areas.values()]).map((group) => group.map(itemOf));
  const whole = groups.map((group) => {
    const items = group.filter((item) => item !== null);
    return items.length === group.length ? added(items[0]?.name ?? '', items) : null;
  });
  return {
    items: whole.filter((item) => item !== null),
    leftOut: groups.filter((_, at) => whole[at] === null).reduce((count, group) => count + group.filter((item) => item === null).length, 0),
  };
}

/** Several as one. */
export function added(name: string, items: readonly BudgetItem[]): BudgetItem | null {
  const of = (key: 'budget' | 'actual' | 'deviation'): Big | null => sum(items.map((item) => item[key]));
  const [budget, actual, deviation] = [of('budget'), of('actual'), of('deviation')];
  return budget && actual && deviation && { name, budget, actual, deviation };
}
