import type { Indicator } from '../../plan';
import { byYear, type Rules } from '../rule';

/** Period is made for the new document when the rows have been rolled on. */
const within: Rules<Indicator> = {
  goal: 'keep',
  name: 'keep',
  kind: 'keep',
  measureUnit: 'keep',
  direction: 'keep',
  periodicity: 'keep',
  dueIn: 'keep',
  measuredAs: 'keep',
  bySex: 'keep',
  period: 'keep',
  outcome: 'empty',
  outcomeMen: 'empty',
  outcomeWomen: 'empty',
  outcomePrior: 'keep',
  outcomePrevious: { from: 'outcome', of: 'report' },
  forecast: 'empty',
  forecastPrevious: { from: 'forecast' },
  target: 'keep',
  boardTarget: 'keep',
  councilTarget: 'keep',
  councilScope: 'keep',
  tolerance: 'keep',
  judged: 'empty',
  reason: 'empty',
  analysis: 'empty',
  supports: 'keep',
  source: 'keep',
  transferred: 'reset',
};

/** Indikatorer. Targets wait for a decision: there is no column for last year's, so they are told. */
export const indicatorRules = byYear<Indicator>(within, {
  ...within,
  outcomePrior: { from: 'outcome', of: 'VB' },
  outcomePrevious: 'reset',
  forecastPrevious: 'reset',
  target: 'empty',
  boardTarget: 'empty',
  councilTarget: 'empty',
});
