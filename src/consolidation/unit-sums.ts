import type Big from 'big.js';
import { sum } from '../domain/amount';
import { isMainRow } from '../domain/budget-net';
import { better, comparedWith, percentOf } from '../domain/deviations';
import type { DocumentType } from '../domain/plan';
import type { Amounts, ConsolidatedBudgetRow, Money } from './consolidated';
import { eachAmount, type AmountColumn } from './budgets';

/**
 * What the main rows of a unit add up to, cost positive. A column counts only where it is whole: each row that has another amount beside it than 0 has this
 * one too. A part of a forecast beside a whole budget would look like a saving.
 */
export function sumsOf(rows: readonly ConsolidatedBudgetRow[], type: DocumentType): Amounts<Big | null> {
  const main = rows.filter(isMainRow);
  const beside = besideOf(type);
  return eachAmount((column) => {
    if (lackingRows(main, column, beside[column]).length > 0) return null;
    return sum(main.map(({ normalised }) => normalised[column]));
  });
}

/** The main rows that make a column less than whole: none where nobody has begun it. */
export function rowsWithout(
  rows: readonly ConsolidatedBudgetRow[],
  column: AmountColumn,
  type: DocumentType,
): readonly ConsolidatedBudgetRow[] {
  return lackingRows(rows.filter(isMainRow), column, besideOf(type)[column]);
}

const besideOf = (type: DocumentType): Readonly<Record<AmountColumn, AmountColumn>> => ({
  budget: comparedWith(type),
  outcome: 'budget',
  forecast: 'budget',
  forecastPrevious: 'forecast',
});

const lackingRows = (
  main: readonly ConsolidatedBudgetRow[],
  column: AmountColumn,
  beside: AmountColumn,
): readonly ConsolidatedBudgetRow[] =>
  main.filter(({ normalised }) => normalised[column] === null && normalised[beside] !== null && !normalised[beside].eq(0));

/** The net of a unit's operating budget; null where nothing of it can be added. */
export function moneyOf(rows: readonly ConsolidatedBudgetRow[], type: DocumentType): Money | null {
  const { budget, outcome, forecast, forecastPrevious } = sumsOf(rows, type);
  if (!budget && !outcome && !forecast && !forecastPrevious) return null;
  const deviation = deviationOf({ budget, outcome, forecast }, type);
  return {
    budget,
    forecast,
    deviation,
    deviationPercent: percentOf(deviation, budget),
    forecastPrevious,
    change: better(forecastPrevious, forecast, 'costPositive', 'net'),
    outcome,
  };
}

/** + is better: against the forecast, in VB against the outcome. */
export const deviationOf = (sums: Readonly<Record<'budget' | 'outcome' | 'forecast', Big | null>>, type: DocumentType): Big | null =>
  better(sums.budget, sums[comparedWith(type)], 'costPositive', 'net');
