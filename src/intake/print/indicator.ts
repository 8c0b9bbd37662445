import type { Computed } from '../../domain/computed';
import type { Indicator, Start } from '../../domain/plan';
import { printValue } from '../../domain/print-value';
import type { Value } from '../../domain/value';
import { councilScopes, directions, measuredAs, measureKinds, periodicities } from '../../workbook/schema/words';
import type { ComputedWord, IndicatorJson } from '../document';
import { judgedIcons } from '../words';
import { why } from '../../wording';
import { swedish } from '../../wording/sv';

/** An indicator as it is printed, with every cell in its row's unit of measure, and what the sheet knows of it beside. */
export function printIndicator(row: Indicator, start: Start, computed: Computed): IndicatorJson & { readonly computed: ComputedWord } {
  const print = (value: Value): string | null => printValue(value, row.measureUnit) || null;
  const isPlan = start.type === 'VP';
  const shown = (...values: readonly Value[]) => !isPlan || values.some((value) => value.kind !== 'blank');
  const result = computed.indicators.get(row.key);
  const extra = {
    ...(row.direction && { direction: directions[row.direction] }),
    ...(row.measuredAs && { measuredAs: measuredAs[row.measuredAs] }),
    ...(row.councilScope && { councilScope: councilScopes[row.councilScope] }),
    ...(row.kind && { kind: measureKinds[row.kind] }),
    ...(row.measureUnit && { measureUnit: row.measureUnit }),
    ...(row.periodicity && !isPlan && { periodicity: periodicities[row.periodicity] }),
    ...(row.bySex && { bySex: true }),
    ...(row.tolerance && { tolerance: row.tolerance }),
    ...(row.boardTarget.kind !== 'blank' && { boardTarget: print(row.boardTarget) }),
    ...(row.supports && { supports: row.supports }),
    ...(row.source && { dataSource: row.source }),
    ...(row.reason && { reason: row.reason }),
    ...(row.analysis && { analysis: row.analysis }),
  };
  return {
    name: row.name,
    outcome: print(row.outcome),
    ...(shown(row.outcomeMen, row.outcomeWomen) && { outcomeMen: print(row.outcomeMen), outcomeWomen: print(row.outcomeWomen) }),
    ...(shown(row.outcomePrior) && { outcomePrior: print(row.outcomePrior), priorLabel: `VB ${start.year - 1}` }),
    ...(shown(row.forecast) && { forecast: print(row.forecast) }),
    target: print(row.target),
    councilTarget: print(row.councilTarget),
    period: (isPlan && row.periodicity ? periodicities[row.periodicity] : row.period) || null,
    glyph: row.judged && row.judged !== 'none' ? judgedIcons[row.judged] : null,
    computed: { fulfilment: result?.word ?? null, why: result ? why(result, swedish) : '' },
    ...extra,
  };
}
