import type Big from 'big.js';
import type { AmountUnit, BudgetKind, SignConvention } from '../domain/plan';

/** Powers of ten. */
const thousands: Readonly<Record<AmountUnit, number>> = { kr: 0, tkr: 3, mnkr: 6 };

/** An amount in another unit of amount, exact: 1,5 mnkr is 1 500 tkr, 7 tkr is 0,007 mnkr. */
export const inUnit = (figure: Big, from: AmountUnit, to: AmountUnit): Big =>
  from === to ? figure : figure.times(`1e${thousands[from] - thousands[to]}`);

/** What turns the figures of a workbook into those of the consolidation. */
export interface Convention {
  readonly amountUnit: AmountUnit;
  readonly signs: SignConvention;
}

/**
 * Whether the signs of a row have to be turned for cost to be positive and revenue negative; null where its workbook has no signs and the kind of the
 * row is not known. A net without signs is a cost, as a board prints it.
 */
export function isTurned(signs: SignConvention, kind: BudgetKind | null): boolean | null {
  if (signs === 'unsigned') return kind && kind === 'revenue';
  return signs === 'revenuePositive';
}

/** A figure of a row of Driftbudget with cost positive in `amountUnit`; null where there is none, or its sign cannot be known. */
export function costPositive(figure: Big | null, kind: BudgetKind | null, from: Convention, amountUnit: AmountUnit): Big | null {
  const turned = isTurned(from.signs, kind);
  if (!figure || turned === null) return null;
  const converted = inUnit(figure, from.amountUnit, amountUnit);
  return turned ? converted.times(-1) : converted;
}
