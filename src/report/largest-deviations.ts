import type { Computed } from '../domain/computed';
import { percentOf } from '../domain/deviations';
import type { Plan } from '../domain/plan';
import { figureOf } from '../domain/value';
import type { Wording } from '../wording';
import type { Block, TableLine } from './block';
import { decimalsOf, printed } from './cell';
import { byOrder } from './tables/budget';

/** As many as a reader takes in; more are in the tables of the economy chapter. */
const SHOWN = 5;

/** The main rows of the budget that differ the most from it, whether better or worse; their causes stand in the tables of the economy chapter. */
export function deviationBlocks(plan: Plan, computed: Computed, wording: Wording): readonly Block[] {
  const say = wording.report.summary;
  const { amountUnit } = plan.start;
  const sized = plan.budget
    .filter((row) => row.ofWhich === '')
    .toSorted(byOrder)
    .flatMap((row) => {
      const deviation = figureOf(row.deviation) ?? computed.budget.get(row.key)?.deviation ?? null;
      return deviation && !deviation.eq(0) ? [{ row, deviation }] : [];
    })
    .toSorted((left, right) => right.deviation.abs().cmp(left.deviation.abs()))
    .slice(0, SHOWN);
  if (sized.length < 2) return [];
  const lines = sized.map(({ row, deviation }): TableLine => {
    const percent = percentOf(deviation, figureOf(row.budget));
    return {
      kind: 'row',
      label: [row.area, row.label].filter(Boolean).join(', '),
      cells: { deviation: { amount: deviation }, percent: percent && `${printed(percent, 1)} %` },
      texts: [],
    };
  });
  return [
    {
      kind: 'table',
      title: say.deviations,
      label: `${say.row}${amountUnit ? ` (${wording.labels.amountUnits[amountUnit]})` : ''}`,
      columns: [
        { key: 'deviation', header: say.deviationColumn },
        { key: 'percent', header: say.percentColumn },
      ],
      lines,
      decimals: decimalsOf(plan.budget.flatMap((row) => [row.budget, row.outcome, row.forecast, row.deviation])),
      notes: [],
    },
  ];
}
