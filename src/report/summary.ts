import type Big from 'big.js';
import type { Computed } from '../domain/computed';
import type { Plan } from '../domain/plan';
import type { Wording } from '../wording';
import type { Block } from './block';
import { decimalsOf, printed } from './cell';
import { changeBlocks } from './changes';
import { noCharts, type ReportCharts } from './charts';
import { countBlocks } from './goal-counts';
import { goalTableBlocks } from './goal-table';
import { deviationBlocks } from './largest-deviations';
import { body, heading, strong } from './make-block';

/** Goals and indicators by word, the deviation and what has changed: what a reader asks first. */
export function summaryBlocks(plan: Plan, computed: Computed, wording: Wording, { goals }: ReportCharts = noCharts): readonly Block[] {
  const counts = countBlocks(plan, computed, wording);
  const money = moneySentences(plan, computed, wording);
  if (counts.length + money.length === 0) return [];
  return [
    heading(2, wording.report.summary.heading),
    ...counts,
    ...goals,
    ...(money.length > 0 ? [...strong(wording.report.summary.money), ...body(money.join(' '))] : []),
    ...deviationBlocks(plan, computed, wording),
    ...changeBlocks(plan, wording),
    ...goalTableBlocks(plan, wording),
  ];
}

function moneySentences(plan: Plan, { total }: Computed, { labels, report }: Wording): readonly string[] {
  const say = report.summary;
  const { type, amountUnit } = plan.start;
  const decimals = decimalsOf(plan.budget.flatMap((row) => [row.budget, row.forecast, row.outcome, row.deviation]));
  const amount = (figure: Big): string => `${printed(figure, decimals)}${amountUnit ? ` ${labels.amountUnits[amountUnit]}` : ''}`;
  const actual = type === 'VB' ? total.outcome : total.forecast;
  if (!total.budget) return [];
  if (!actual || !total.deviation) return [say.planned(amount(total.budget))];
  const deviation = total.deviationPercent
    ? say.share(amount(total.deviation), printed(total.deviationPercent, 1))
    : amount(total.deviation);
  return [
    say.deviation(amount(total.budget), type === 'VB' ? say.outcome : say.forecast, amount(actual), deviation),
    ...(total.afterAll && !total.afterAll.eq(total.deviation) ? [say.after(amount(total.afterAll))] : []),
    ...(total.forecastChange && type !== 'VB' ? [say.change(amount(total.forecastChange))] : []),
    ...(total.forecastAfterActions && type !== 'VB' ? [say.afterActions(amount(total.forecastAfterActions))] : []),
  ];
}
