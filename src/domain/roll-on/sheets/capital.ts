import type { BudgetAdjustment, CapitalCost, Investment, TurnoverChange } from '../../plan';
import { byYear, type Rules, type SheetRules } from '../rule';

const investment: Rules<Investment> = {
  group: 'keep',
  label: 'keep',
  budget: 'keep',
  granted: 'keep',
  outcome: 'empty',
  forecastPrevious: { from: 'forecast' },
  forecast: 'empty',
  comment: 'empty',
};

/** Investeringar: funds that were granted are granted for the year. */
export const investmentRules = byYear<Investment>(investment, {
  ...investment,
  budget: 'empty',
  granted: 'empty',
  forecastPrevious: 'reset',
});

/** Omslutningsförändringar are decided on in the report that holds them. */
export const turnoverRules: SheetRules<TurnoverChange> = () => 'leaves';

const adjustment: Rules<BudgetAdjustment> = {
  label: 'keep',
  kind: 'keep',
  area: 'keep',
  amount: 'keep',
  counted: 'keep',
  state: 'keep',
  comment: 'keep',
};

/** Budgetjusteringar: what nobody has answered is still applied for until the year is over. */
export const adjustmentRules: SheetRules<BudgetAdjustment> = ({ state }, { newYear }) =>
  newYear || state === 'granted' || state === 'refused' ? 'leaves' : adjustment;

const capitalCost: Rules<CapitalCost> = {
  kind: 'keep',
  label: 'keep',
  budget: 'keep',
  outcome: 'empty',
  forecast: 'empty',
  adjustment: 'empty',
  deviation: 'empty',
};

/** Kapitalkostnader. */
export const capitalCostRules = byYear<CapitalCost>(capitalCost, { ...capitalCost, budget: 'empty' });
