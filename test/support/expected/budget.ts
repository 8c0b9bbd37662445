import type { Computed } from '../../../src/domain/computed';
import { inCell } from '../../../src/domain/deviations';
import type { Plan } from '../../../src/domain/plan';
import { figureOf } from '../../../src/domain/value';
import { cellsOf, type ExpectedCell } from './cell';

/** Driftbudget and its sums as the code computes them. */
export function operatingBudget(plan: Plan, computed: Computed): readonly ExpectedCell[] {
  const line = (key: string) => computed.budget.get(key);
  const sum = (key: string) => computed.sums.budgetSums.get(key);
  return [
    ...cellsOf('Driftbudget', plan.budget, {
      Avvikelse: (row) => inCell(line(row.key)?.deviation ?? null, row.deviation),
      'Avvikelse %': ({ key }) => line(key)?.deviationPercent?.div(100),
      'Förändring mot föregående prognos': ({ key }) => line(key)?.forecastChange,
      'Avvikelse efter prestationsförändring': (row) => inCell(line(row.key)?.deviationAfter ?? null, row.deviationAfter),
      'Utfall i årstakt': ({ key }) => line(key)?.runRate,
      'Kommentar krävs': ({ key }) => (line(key)?.commentDue ? 'Ja' : ''),
    }),
    ...cellsOf('DriftbudgetSumma', plan.budgetSums, {
      Budget: ({ key }) => sum(key)?.['budget'],
      Utfall: ({ key }) => sum(key)?.['outcome'],
      Prognos: ({ key, kind }) => (kind === 'adherence' ? sum(key)?.['forecast']?.div(100) : sum(key)?.['forecast']),
      Avvikelse: ({ key }) => sum(key)?.['deviation'],
      Prestationsförändring: ({ key }) => sum(key)?.['volumeAdjustment'],
      'Avvikelse efter': (row) =>
        row.kind === 'adjustments' || row.kind === 'fund' ? typed(row.input['deviationAfter']) : sum(row.key)?.['deviationAfter'],
    }),
  ];
}

const typed = (value: Parameters<typeof figureOf>[0] | undefined) =>
  value === undefined ? '' : value.kind === 'missing' ? 'i.u.' : value.kind === 'text' ? value.text : figureOf(value);
