import type { ReasonWording } from '../reasons';
import type { Facts } from '../wording';

const value = ({ source = '', value: figure = '' }: Facts): string => `${source === 'forecast' ? 'forecast' : 'outcome'} ${figure}`;

const comparison = ({ direction, target = '', reaches, gap }: Facts): string => {
  if (direction === 'band') return `against at most ±${target.replace(/^(\+\/- |[±-])/, '')} either way`;
  if (direction === 'lower') return `against at most ${target}${gap === undefined || gap === '0' ? '' : `, ${gap} % off`}`;
  return reaches === undefined ? `of ${target}` : `of ${target} = ${reaches} %`;
};

const limit = ({ direction, tolerance = '', toleranceIn, reaches }: Facts): string => {
  if (toleranceIn === 'points') return `partly fulfilled up to ${tolerance} percentage points from the target`;
  if (reaches === undefined) return 'a target of 0 is met or not';
  if (direction === 'higher') return `partly fulfilled from ${lessThanHundred(tolerance)} %`;
  return `partly fulfilled up to ${tolerance} % from the target`;
};

const lessThanHundred = (tolerance: string): string =>
  String(Math.round((100 - Number(tolerance.replace(',', '.'))) * 1000) / 1000).replace('.', ',');

const because = (reason: string): string => `cannot be computed: ${reason}`;

export const reasons: ReasonWording = {
  plan: () => '',
  noOutcome: () => because('there is no outcome'),
  outcomeMissing: () => because('the outcome is not available (i.u.)'),
  outcomeUnreadable: () => because('the outcome cannot be read as a figure'),
  forecastMissing: () =>
    because('there is no forecast, and a count that grows over the year is not held against the full-year target before it ends'),
  noTarget: () => because('there is no target'),
  targetSetByBoard: () => because('the board has yet to set the target'),
  targetNone: () => because('the indicator has no target this year'),
  targetCityWide: () => because("the council's target is for the whole city"),
  targetUnreadable: () => because('the target cannot be read as a figure'),
  noPrior: ({ toward }) =>
    because(`the target is to ${toward === 'decrease' ? 'decrease' : 'increase'}, and the outcome of last year's annual report is missing`),
  noDirection: () => because('there is no direction; say whether higher or lower is better'),
  reached: (facts) =>
    `${value(facts)} ${comparison(facts)}, ${facts['targetSource'] === 'council' ? "the council's target" : 'the target'} is met`,
  withinBand: (facts) => `${value(facts)} ${comparison(facts)}, within the band`,
  increased: (facts) => `${value(facts)} against ${facts['prior'] ?? ''} last year, has increased`,
  decreased: (facts) => `${value(facts)} against ${facts['prior'] ?? ''} last year, has decreased`,
  notIncreased: (facts) => `${value(facts)} against ${facts['prior'] ?? ''} last year, has not increased`,
  notDecreased: (facts) => `${value(facts)} against ${facts['prior'] ?? ''} last year, has not decreased`,
  councilReached: (facts) => `${value(facts)} ${comparison(facts)}, the council's target ${facts['council'] ?? ''} is met but not your own`,
  almost: (facts) => `${value(facts)} ${comparison(facts)}, ${limit(facts)}`,
  missed: (facts) => `${value(facts)} ${comparison(facts)}, ${limit(facts)}`,
};
