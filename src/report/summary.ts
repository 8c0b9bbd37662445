import type Big from 'big.js';
import type { Computed } from '../domain/computed';
import type { Plan } from '../domain/plan';
import { figureOf } from '../domain/value';
import type { Wording } from '../wording';
import type { Block } from './block';
import { decimalsOf, printed } from './cell';
import { changeBlocks } from './changes';
import { noCharts, type ReportCharts } from './charts';
import { countBlocks } from './goal-counts';
import { goalTableBlocks } from './goal-table';
import { deviationBlocks } from './largest-deviations';
import { planCountBlocks } from './plan-counts';
import { body, heading, strong } from './make-block';

/** Goals and indicators by word, of a plan what it sets out to do; the deviation and what has changed: what a reader asks first. */
export function summaryBlocks(plan: Plan, computed: Computed, wording: Wording, { goals }: ReportCharts = noCharts): readonly Block[] {
  const counts = plan.start.type === 'VP' ? planCountBlocks(plan, wording) : countBlocks(plan, computed, wording);
  const money = moneySentences(plan, computed, wording);
  if (counts.length + money.length === 0) return [];
  return [
    heading(2, wording.report.summary.heading),
    ...counts,
    ...goals,
    ...(money.length > 0 ? [...strong(wording.report.summary.money), ...body(money.join(' '))] : []),
    ...deviationBlocks(plan, computed, wording),
    ...changeBlocks(plan, computed, wording),
    ...goalTableBlocks(plan, wording),
  ];
}

function moneySentences(plan: Plan, { total }: Computed, { labels, report }: Wording): readonly string[] {
  const say = report.summary;
  const { type, amountUnit } = plan.start;
  const decimals = decimalsOf([
    ...plan.budget.flatMap((row) => [row.budget, row.forecast, row.outcome, row.deviation]),
    ...(type === 'VP' ? [plan.start.frame] : []),
  ]);
  const amount = (figure: Big): string => `${printed(figure, decimals)}${amountUnit ? ` ${labels.amountUnits[amountUnit]}` : ''}`;
  const actual = type === 'VB' ? total.outcome : total.forecast;
  if (!total.budget) return [];
  const frame = type === 'VP' ? frameSentence(plan, total.budget, amount, say.plan) : [];
  if (!actual || !total.deviation) return [say.planned(amount(total.budget)), ...frame];
  const deviation = total.deviationPercent
    ? say.share(amount(total.deviation), printed(total.deviationPercent, 1))
    : amount(total.deviation);
  return [
    say.deviation(amount(total.budget), type === 'VB' ? say.outcome : say.forecast, amount(actual), deviation),
    ...frame,
    ...(total.afterAll && !total.afterAll.eq(total.deviation) ? [say.after(amount(total.afterAll))] : []),
    ...(total.forecastChange && type !== 'VB' && type !== 'VP' ? [say.change(amount(total.forecastChange))] : []),
    ...(total.forecastAfterActions && type !== 'VB' ? [say.afterActions(amount(total.forecastAfterActions))] : []),
  ];
}

/** How the budget stands to what was given for it. The frame is net, cost positive, whatever the signs of the budget. */
function frameSentence(
  { start }: Plan,
  budget: Big,
  amount: (figure: Big) => string,
  say: Wording['report']['summary']['plan'],
): readonly string[] {
  const frame = figureOf(start.frame);
  if (!frame) return [];
  const rest = frame.minus(start.signs === 'revenuePositive' ? budget.neg() : budget);
  if (rest.eq(0)) return [say.onFrame(amount(frame))];
  return [rest.gt(0) ? say.underFrame(amount(frame), amount(rest)) : say.overFrame(amount(frame), amount(rest.abs()))];
}
