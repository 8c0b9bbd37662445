import type { ConsolidationFindingWords } from '../sv/consolidation-findings';
import type { Facts } from '../wording';
import { labels } from './labels';
import { unitFiles } from './unit-files';

const fact = (facts: Facts, name: string): string => facts[name] ?? '';
const signs = (facts: Facts): string => new Map<string, string>(Object.entries(labels.signs)).get(fact(facts, 'signs')) ?? '';
const sorts = new Map([
  ['unit', 'The unit'],
  ['indicator', 'The indicator'],
  ['activity', 'The activity'],
  ['goal', 'The goal'],
]);

export const consolidationFindings: ConsolidationFindingWords = {
  macros: () => unitFiles.macros,
  noAmountUnit: () => 'Start does not say the unit of the amounts (kr, tkr or mnkr). They are not in the sums.',
  noSigns: () => 'Start does not say the signs of costs and revenue. The amounts are not in the sums.',
  noKind: (f) =>
    `The amounts have no signs, and nothing says whether the row is revenue or a cost: ${fact(f, 'rows')}. They are not in the sums.`,
  mixed: (f) => `The signs are mixed: ${fact(f, 'rows')} against “${signs(f)}”. The amounts are not in the sums.`,
  otherConvention: (f) => `Every row has the opposite signs of “${signs(f)}”. The amounts are not in the sums.`,
  againstFrame: (f) => `The net is the frame with the opposite sign, against “${signs(f)}”. The amounts are not in the sums.`,
  frameThousandfold: (f) =>
    `The budget is ${fact(f, 'found')} and the frame ${fact(f, 'other')}, about a thousand times apart. Is the unit of amount right?`,
  forecastThousandfold: (f) =>
    `The rows' forecasts are ${fact(f, 'found')} together and were ${fact(f, 'other')} last time, about a thousand times apart. Is the unit of amount right?`,
  noBudget: () => 'The budget is missing.',
  budgetRows: (f) => `The budget of ${fact(f, 'rows')} is missing. The unit is not in the sum of the budget.`,
  noForecast: () => 'The forecast is missing. The unit is not in the sum of the forecast.',
  forecastRows: (f) => `The forecast of ${fact(f, 'rows')} is missing. The unit is not in the sum of the forecast.`,
  noOutcome: () => 'The outcome is missing. The unit is not in the sum of the outcome.',
  outcomeRows: (f) => `The outcome of ${fact(f, 'rows')} is missing. The unit is not in the sum of the outcome.`,
  otherTitle: (f) => `Goal ${fact(f, 'goal')} is called “${fact(f, 'title')}” here and “${fact(f, 'usual')}” by most.`,
  looseGoal: (f) =>
    fact(f, 'parent') === ''
      ? `The unit goal “${fact(f, 'title')}” is beneath none of the board's goals.`
      : `The unit goal “${fact(f, 'title')}” is beneath ${fact(f, 'parent')}, which does not exist.`,
  near: (f) =>
    `${sorts.get(fact(f, 'of')) ?? ''} “${fact(f, 'name')}” may be “${fact(f, 'like')}”. Decide whether they are one; until then they are apart.`,
  otherMeasures: (f) => `“${fact(f, 'name')}” has different units of measure (${fact(f, 'measures')}) and is kept apart.`,
  repeated: (f) => `“${fact(f, 'name')}” stands ${fact(f, 'rows')} times with different figures. The first row is used.`,
  datesDiffer: (f) => `“${fact(f, 'name')}” has different dates in the units.`,
  hidden: (f) => `Too few have answered “${fact(f, 'name')}”. The figures are not shown.`,
  internalTrade: () => 'The sums of revenue and of costs hold what the units buy from each other. The net is not affected.',
  personalNumber: (f) => `“${fact(f, 'row')}” holds a personal identity number (${fact(f, 'found')}). Ask the unit to take it away.`,
  email: (f) => `“${fact(f, 'row')}” holds an e-mail address (${fact(f, 'found')}). Should it be there?`,
  phone: (f) => `“${fact(f, 'row')}” holds a telephone number (${fact(f, 'found')}). Should it be there?`,
};
