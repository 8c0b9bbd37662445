import type Big from 'big.js';
import type { BudgetNets } from './budget-net';
import { netCells } from './budget-net';
import { percentOf } from './deviations';
import { forecastAfterActions } from './forecast-after-actions';
import type { Plan } from './plan';
import { afterAll } from './totals';

/** The operating budget as a whole, net of its main rows; null is blank. */
export interface BudgetTotal {
  readonly budget: Big | null;
  readonly outcome: Big | null;
  readonly forecast: Big | null;
  /** With the effect of actions that the forecast does not hold yet; null where there are none. */
  readonly forecastAfterActions: Big | null;
  readonly deviation: Big | null;
  /** Per cent of the size of Budget, unrounded. */
  readonly deviationPercent: Big | null;
  readonly deviationAfter: Big | null;
  readonly afterAll: Big | null;
  /** Since the forecast of the last report, + is better. */
  readonly forecastChange: Big | null;
}

export function budgetTotal(plan: Plan, nets: BudgetNets): BudgetTotal {
  const { budget, outcome, forecast, deviation, deviationAfter, forecastChange } = netCells(nets.all);
  return {
    budget,
    outcome,
    forecast,
    forecastAfterActions: forecastAfterActions(plan, forecast),
    deviation,
    deviationPercent: percentOf(deviation, budget),
    deviationAfter,
    afterAll: afterAll(plan, nets),
    forecastChange: nets.all.unpaired > 0 ? null : forecastChange,
  };
}
