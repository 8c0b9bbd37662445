import fc from 'fast-check';
import type { BudgetRow, BudgetSumKind, Plan, PlanAction, SumRow } from '../../../src/domain/plan';
import { aBudgetRow, aSumRow, anAction } from '../plan';
import { amounts, filledNames, figure, mostly, names, none, seldom } from './values';

export const anyBudgetRow: fc.Arbitrary<BudgetRow> = fc
  .record({
    area: names,
    label: filledNames,
    kind: fc.constantFrom('revenue' as const, 'cost' as const, 'net' as const, null),
    ofWhich: fc.constantFrom('', '', '', '', 'En annan rad', '*'),
    budget: amounts,
    outcome: amounts,
    forecast: amounts,
    forecastPrevious: amounts,
    volumeAdjustment: seldom,
    deviation: mostly(none, figure(1000)),
    deviationAfter: mostly(none, none, figure(1000)),
    cause: fc.constantFrom('', 'Fler barn än väntat.'),
  })
  .map((given) => aBudgetRow(given));

const kinds: readonly BudgetSumKind[] = ['total', 'frame', 'afterAll', 'adherence'];

export const anyBudgetSums: fc.Arbitrary<readonly SumRow<BudgetSumKind>[]> = fc
  .record({ groups: fc.uniqueArray(filledNames, { minLength: 6, maxLength: 14 }), adjustments: seldom, fund: seldom })
  .map(({ groups, adjustments, fund }) => [
    ...groups.map((group) => aSumRow({ kind: 'net' as const, group, label: 'Netto' })),
    ...kinds.map((kind) => aSumRow({ kind })),
    typed('adjustments', adjustments),
    typed('fund', fund),
  ]);

const typed = (kind: BudgetSumKind, deviationAfter: Plan['budget'][number]['budget']): SumRow<BudgetSumKind> => ({
  ...aSumRow({ kind, label: kind }),
  input: deviationAfter.kind === 'blank' ? {} : { deviationAfter },
});

export const anyAction: fc.Arbitrary<PlanAction> = fc
  .record({ area: names, action: filledNames, effectYear: amounts, inForecast: fc.constantFrom(true, false, false, null) })
  .map((given) => anAction(given));
