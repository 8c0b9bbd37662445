import type { BudgetRow, PlanAction } from '../../plan';
import { byYear, type Rules, type SheetRules } from '../rule';
import { isOver } from './activities';

const budget: Rules<BudgetRow> = {
  area: 'keep',
  label: 'keep',
  kind: 'keep',
  ofWhich: 'keep',
  ofWhichComplete: 'keep',
  costCentre: 'keep',
  activityCode: 'keep',
  priorActual: 'keep',
  priorBudget: 'keep',
  budget: 'keep',
  budgetToDate: 'empty',
  outcome: 'empty',
  forecastPrevious: { from: 'forecast' },
  forecast: 'empty',
  deviation: 'empty',
  volumeAdjustment: 'empty',
  deviationAfter: 'empty',
  fundChange: 'empty',
  cause: 'empty',
  action: 'empty',
};

/** Driftbudget. Only the outcome of the whole year is a closing of accounts. */
export const budgetRules = byYear<BudgetRow>(budget, {
  ...budget,
  priorActual: { from: 'outcome', of: 'VB' },
  priorBudget: { from: 'budget' },
  budget: 'empty',
  forecastPrevious: 'reset',
});

/** Whether an action is in the forecast is answered anew, since the forecast is. */
const running: Rules<PlanAction> = {
  area: 'keep',
  action: 'keep',
  effectYear: 'keep',
  effectFullYear: 'keep',
  inForecast: 'empty',
  responsible: 'keep',
  due: 'keep',
  status: 'empty',
  effectReached: 'empty',
  comment: 'empty',
};
const over: Rules<PlanAction> = { ...running, status: 'keep' };
const nextYear: Rules<PlanAction> = { ...running, effectYear: 'empty' };

/** Åtgärder: what is over has its effect this year and is not in the next plan. */
export const actionRules: SheetRules<PlanAction> = ({ status }, { newYear }) => {
  if (newYear) return isOver(status) ? 'leaves' : nextYear;
  return isOver(status) ? over : running;
};
