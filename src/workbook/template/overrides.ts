import type Big from 'big.js';
import { budgetDeviation, capitalCostDeviation, compensationChange, resultUnitCarryOver } from '../../domain/deviations';
import type { BudgetRow, CapitalCost, CompensationLevel, ResultUnit, Start, VolumeRow } from '../../domain/plan';
import { volumeAverage } from '../../domain/totals';
import type { Value } from '../../domain/value';

/** Computed columns whose imported figure is kept where it differs from the formula, so that V21 can speak of it. */
const computed: Readonly<Record<string, (row: object, start: Start) => Big | null>> = {
  'budget.deviation': (row, start) => budgetDeviation(row as BudgetRow, start).deviation,
  'budget.deviationAfter': (row, start) => budgetDeviation(row as BudgetRow, start).deviationAfter,
  'resultUnits.carriedOut': (row) => resultUnitCarryOver(row as ResultUnit).carriedOut,
  'capitalCosts.deviation': (row, start) => capitalCostDeviation(row as CapitalCost, start.type),
  'volumes.average': (row) => volumeAverage(row as VolumeRow),
  'compensation.change': (row) => compensationChange(row as CompensationLevel).change,
  'compensation.changePercent': (row) => compensationChange(row as CompensationLevel).changePercent,
};

/** True where the figure in a computed cell is what the formula gives, to the decimals that it is printed with. */
export function keepsFormula(table: string, key: string, row: object, held: Value, start: Start): boolean {
  const result = computed[`${table}.${key}`]?.(row, start) ?? null;
  return held.kind === 'number' && result !== null && result.round(held.decimals, 1).eq(held.amount);
}
