import type Big from 'big.js';
import type { Finding } from '../finding';
import { printValue } from '../print-value';
import { thousandfoldFrom, thousandfoldTo } from '../thresholds';
import { figureOf } from '../value';
import type { NumberValue, Value } from '../value';
import type { CheckedTable } from './context';
import { finding } from './messages';
import { eachRow } from './parts';

/** V38: an amount is about a thousand times larger or smaller than the others of its row: kronor typed as tkr. One finding per row. */
export const thousandfold = [
  eachRow('budget', ({ key, label, budget, forecast, forecastPrevious, outcome, budgetToDate, priorActual, priorBudget }) => {
    const wholeYear = { budget, forecast, forecastPrevious };
    return oddAmount('budget', key, label, { wholeYear, growing: { outcome, budgetToDate }, lastYear: { priorActual, priorBudget } });
  }),
  eachRow('investments', ({ key, label, budget, forecast, forecastPrevious, outcome }) =>
    oddAmount('investments', key, label, { wholeYear: { budget, forecast, forecastPrevious }, growing: { outcome } }),
  ),
  eachRow('capitalCosts', ({ key, label, budget, forecast, outcome }) =>
    oddAmount('capitalCosts', key, label, { wholeYear: { budget, forecast }, growing: { outcome } }),
  ),
  eachRow('compensation', ({ key, service, level, current, prior }) => {
    const name = [service, level].filter(Boolean).join(', ');
    return oddAmount('compensation', key, name, { wholeYear: { current }, lastYear: { prior } });
  }),
];

type Amounts = Readonly<Record<string, Value>>;

/** Amounts of one row that should be of one size. Those that grow over the year may be small: grants and invoices come late. */
interface Related {
  readonly wholeYear: Amounts;
  readonly growing?: Amounts;
  readonly lastYear?: Amounts;
}

interface Cell {
  readonly column: string;
  readonly value: NumberValue;
  readonly size: Big;
}

function* oddAmount(table: CheckedTable, row: string, name: string, related: Related): Iterable<Finding> {
  const odd = oddCell(cellsOf(related.wholeYear), cellsOf(related.growing ?? {}), cellsOf(related.lastYear ?? {}));
  if (!odd) return;
  const [cell, other] = odd;
  const facts = { row: name, found: printValue(cell.value), other: printValue(other.value) };
  const message = cell.size.gt(other.size) ? 'larger' : 'smaller';
  yield finding('V38', 'warning', message, { table, row, column: cell.column }, { facts, found: facts.found });
}

/** Last year is trusted; without it the many are, and of two the smaller one: a thousand too much is what is typed by mistake. */
function oddCell(wholeYear: readonly Cell[], growing: readonly Cell[], lastYear: readonly Cell[]): readonly [Cell, Cell] | null {
  for (const cell of wholeYear) {
    const others = wholeYear.filter((other) => other !== cell);
    const trusted = lastYear.length > 0 ? lastYear : others;
    const [first] = trusted;
    if (!first || !trusted.every((other) => apart(cell, other))) continue;
    if (lastYear.length > 0 || others.length > 1 || cell.size.gt(first.size)) return [cell, first];
  }
  for (const cell of growing) {
    const trusted = [...wholeYear, ...lastYear];
    const [first] = trusted;
    if (first && trusted.every((other) => cell.size.gt(other.size) && apart(cell, other))) return [cell, first];
  }
  return null;
}

const apart = (cell: Cell, other: Cell): boolean => isThousandfold(cell.size, other.size);

/** One size is about a thousand times the other. */
export function isThousandfold(left: Big, right: Big): boolean {
  const [low, high] = left.lt(right) ? [left, right] : [right, left];
  return high.gte(low.times(thousandfoldFrom)) && high.lte(low.times(thousandfoldTo));
}

const cellsOf = (amounts: Amounts): readonly Cell[] =>
  Object.entries(amounts).flatMap(([column, value]) => {
    const size = figureOf(value)?.abs();
    return size && !size.eq(0) && value.kind === 'number' ? [{ column, value, size }] : [];
  });
