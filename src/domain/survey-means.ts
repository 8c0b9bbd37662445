import type Big from 'big.js';
import { average, roundHalfAwayFromZero, sum } from './amount';
import { groupBy } from './group-by';
import type { Indicator, Plan, SurveyRow } from './plan';
import { inCell, isShown, sameName, sharesOf } from './survey';
import { figureOf, type NumberValue } from './value';

/** How a mean is made: each sub-unit once, or each answer once; `tooFew` where it would show a group that is too small. */
export type SurveyWeight = 'none' | 'byAnswers' | 'tooFew';

/**
 * What the sub-units of an indicator answered, together: a row of BrukarundersökningSumma. Figures are in the indicator's unit of measure (79.3 for
 * 79,3 %) and unrounded; null is a blank cell.
 */
export interface SurveyMean {
  /** Sub-units with a result; those with too few answers count too. */
  readonly count: number;
  readonly mean: Big | null;
  readonly weight: SurveyWeight | null;
  /** This year's mean and last year's of the sub-units that have both, each of them once: nobody knows how many answered last time. */
  readonly sameMean: Big | null;
  readonly samePrior: Big | null;
  /** Percentage points for a share. */
  readonly change: Big | null;
  /** Of the results that may be shown: each is the result of one sub-unit. */
  readonly lowest: Big | null;
  readonly highest: Big | null;
  /** A proposal for Periodens utfall; somebody has to take it. Null where fewer have answered than a group may be. */
  readonly proposedOutcome: NumberValue | null;
}

interface Answer {
  readonly result: Big;
  readonly prior: Big | null;
  readonly answers: Big | null;
  readonly isShown: boolean;
}

type Parts = Pick<Plan, 'surveys' | 'surveyMeans' | 'indicators'> & { readonly start: Pick<Plan['start'], 'minGroup'> };

/** The means of every row of BrukarundersökningSumma, by its key. Linear in the rows. */
export function surveyMeans(plan: Parts): ReadonlyMap<string, SurveyMean> {
  const shares = sharesOf(plan);
  const rows = groupBy(plan.surveys, ({ indicator }) => sameName(indicator));
  const indicators = new Map([...plan.indicators].reverse().map((row) => [sameName(row.name), row]));
  return new Map(
    plan.surveyMeans.map(({ key, indicator }) => {
      const name = sameName(indicator);
      const own = indicator === '' ? [] : (rows.get(name) ?? []);
      return [key, meanOf(own, plan.start.minGroup, shares.has(name), indicators.get(name))];
    }),
  );
}

function meanOf(rows: readonly SurveyRow[], minGroup: number, isShare: boolean, indicator: Indicator | undefined): SurveyMean {
  const scale = isShare ? 100 : 1;
  const scaled = (figure: Big | null): Big | null => figure && figure.times(scale);
  const answered = rows.flatMap((row): readonly Answer[] => {
    const result = inCell(row.result);
    return result ? [{ result, prior: inCell(row.prior), answers: figureOf(row.answers), isShown: isShown(row, minGroup) }] : [];
  });
  const both = answered.filter(({ prior }) => prior !== null);
  const areBothFew = both.length === 0 || areFew(both, minGroup);
  const sameMean = areBothFew ? null : scaled(average(both.map(({ result }) => result)));
  const samePrior = areBothFew ? null : scaled(average(both.map(({ prior }) => prior)));
  const weight = weightOf(answered, minGroup);
  const mean = scaled(
    weight === 'byAnswers' ? weighted(answered) : weight === 'none' ? average(answered.map(({ result }) => result)) : null,
  );
  const shown = answered.filter((answer) => answer.isShown).map(({ result }) => result);
  return {
    count: answered.length,
    mean,
    weight,
    sameMean,
    samePrior,
    change: sameMean && samePrior && sameMean.minus(samePrior),
    lowest: scaled(shown.reduce<Big | null>((least, next) => (least?.lte(next) ? least : next), null)),
    highest: scaled(shown.reduce<Big | null>((most, next) => (most?.gte(next) ? most : next), null)),
    proposedOutcome: mean && indicator ? proposal(mean, indicator, rows) : null,
  };
}

const isCounted = (answered: readonly Answer[]): boolean => answered.every(({ answers }) => answers !== null);
const countOf = (answered: readonly Answer[]): Big | null => sum(answered.map(({ answers }) => answers));

/** Answers are counted everywhere, and all of them together are fewer than a group may be. */
const areFew = (answered: readonly Answer[], minGroup: number): boolean => isCounted(answered) && countOf(answered)?.lt(minGroup) === true;

function weightOf(answered: readonly Answer[], minGroup: number): SurveyWeight | null {
  if (answered.length === 0) return null;
  if (areFew(answered, minGroup)) return 'tooFew';
  return isCounted(answered) && countOf(answered)?.gt(0) ? 'byAnswers' : 'none';
}

function weighted(answered: readonly Answer[]): Big | null {
  const [total, count] = [sum(answered.map(({ result, answers }) => answers && result.times(answers))), countOf(answered)];
  return total && count && total.div(count);
}

/** The mean with the decimals of the target that the indicator is held against; without one, those of the most exact result. */
function proposal(mean: Big, indicator: Indicator, rows: readonly SurveyRow[]): NumberValue {
  const target = [indicator.target, indicator.boardTarget, indicator.councilTarget].find((value) => value.kind === 'number');
  const decimals = target?.decimals ?? Math.max(0, ...rows.map(({ result }) => (result.kind === 'number' ? result.decimals : 0)));
  return { kind: 'number', amount: roundHalfAwayFromZero(mean, decimals), decimals, grouped: false };
}
