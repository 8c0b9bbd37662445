import type { CompensationLevel, ResultUnit, StaffingRow, VolumeRow } from '../../plan';
import { byYear, type Rules } from '../rule';
import { averageOf, carriedOver } from './made';

const resultUnit: Rules<ResultUnit> = {
  area: 'keep',
  name: 'keep',
  grossBudget: 'keep',
  carriedIn: 'keep',
  result: 'empty',
  carriedOut: 'empty',
  deficitSince: 'keep',
  commitmentsMet: 'empty',
  comment: 'empty',
};

/** Resultatenheter: what the year ends with is what the next begins with. */
export const resultUnitRules = byYear<ResultUnit>(resultUnit, {
  ...resultUnit,
  grossBudget: 'empty',
  carriedIn: { made: carriedOver, takes: ['carriedIn', 'carriedOut'], of: 'VB', told: true },
});

const volume: Rules<VolumeRow> = {
  caption: 'keep',
  area: 'keep',
  label: 'keep',
  sublabel: 'keep',
  measureUnit: 'keep',
  total: 'keep',
  budgeted: 'keep',
  priorAverage: 'keep',
  priorMonths: 'keep',
  months: 'keep',
  average: 'empty',
  comment: 'empty',
};

/** Volymer: the months of a year stay until it is over. The average of a part of a year is no average of the year. */
export const volumeRules = byYear<VolumeRow>(volume, {
  ...volume,
  budgeted: 'empty',
  priorAverage: { made: averageOf, takes: ['average'], of: 'VB' },
  priorMonths: { from: 'months' },
  months: 'empty',
});

const compensation: Rules<CompensationLevel> = {
  service: 'keep',
  level: 'keep',
  per: 'keep',
  current: 'keep',
  change: 'keep',
  changePercent: 'keep',
  prior: 'keep',
};

/** Ersättningsnivåer. */
export const compensationRules = byYear<CompensationLevel>(compensation, {
  ...compensation,
  current: 'empty',
  change: 'empty',
  changePercent: 'empty',
  prior: { from: 'current', told: true },
});

const staffing: Rules<StaffingRow> = {
  area: 'keep',
  position: 'keep',
  employees: 'keep',
  fullTime: 'keep',
  women: 'keep',
  men: 'keep',
  temporary: 'keep',
  vacancies: 'keep',
  comment: 'keep',
};

/** Bemanning is counted for each plan. */
export const staffingRules = byYear<StaffingRow>(staffing, {
  ...staffing,
  employees: 'empty',
  fullTime: 'empty',
  women: 'empty',
  men: 'empty',
  temporary: 'empty',
  vacancies: 'empty',
  comment: 'empty',
});
