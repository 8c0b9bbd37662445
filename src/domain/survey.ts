import type Big from 'big.js';
import type { Plan, SurveyRow } from './plan';
import { figureOf, type Value } from './value';

export interface SurveyResult {
  /** Since the last result: percentage points where the indicator is in per cent. Null where one of them is missing. */
  readonly change: Big | null;
  /** False: too few answers to be shown. Null where there is no result. */
  readonly shown: boolean | null;
}

/** As it lies in a cell: a share of 94 % is 0.94. */
export const inCell = (value: Value): Big | null => {
  const figure = figureOf(value);
  return figure && value.kind === 'number' && value.unit === '%' ? figure.div(100) : figure;
};

/** The name of an indicator as it is compared: Excel takes no notice of case. */
export const sameName = (name: string): string => name.toLocaleLowerCase('sv');

/** Names of the indicators whose figures are in per cent, as `sameName` writes them. */
export const sharesOf = ({ indicators }: Pick<Plan, 'indicators'>): ReadonlySet<string> =>
  new Set(indicators.flatMap(({ name, measureUnit }) => (name !== '' && measureUnit === '%' ? [sameName(name)] : [])));

/** Change since the last result, and whether there are as many answers as Start's Minsta antal svar. */
export function surveyResult(row: SurveyRow, minGroup: number, shares: ReadonlySet<string>): SurveyResult {
  const [result, prior] = [inCell(row.result), inCell(row.prior)];
  return {
    change: result && prior ? result.minus(prior).times(shares.has(sameName(row.indicator)) ? 100 : 1) : null,
    shown: row.result.kind === 'blank' ? null : isShown(row, minGroup),
  };
}

/** True where the answers are not counted, or are as many as a group has to be. */
export const isShown = (row: Pick<SurveyRow, 'answers'>, minGroup: number): boolean => !figureOf(row.answers)?.lt(minGroup);
