import type { AmountUnit } from '../domain/plan';
import { figureOf, type Value } from '../domain/value';
import type { ConsolidatedAction } from './consolidated';
import { inUnit } from './normalise';
import { keyOf, sourceOfRow, type UnitPlan } from './unit-plan';

/**
 * What the units do about their deficits. Effects are + for better in every workbook, whatever its signs, so that only the unit of amount is turned; null
 * where the workbook does not say it.
 */
export function consolidatedActions(units: readonly UnitPlan[], amountUnit: AmountUnit): readonly ConsolidatedAction[] {
  return units.flatMap((unit) => {
    const { start, actions } = unit.read.plan;
    const converted = (value: Value) => {
      const figure = figureOf(value);
      return figure && start.amountUnit && inUnit(figure, start.amountUnit, amountUnit);
    };
    return actions
      .filter(
        ({ action, effectYear, effectFullYear }) => action.trim() !== '' || effectYear.kind !== 'blank' || effectFullYear.kind !== 'blank',
      )
      .map((row) => ({
        unit: keyOf(unit),
        area: row.area,
        action: row.action,
        effectYear: converted(row.effectYear),
        effectFullYear: converted(row.effectFullYear),
        effectReached: converted(row.effectReached),
        inForecast: row.inForecast,
        status: row.status,
        due: row.due,
        source: sourceOfRow(unit, { table: 'actions', row: row.key, column: 'action' }),
      }));
  });
}
