import type { Computed } from '../../domain/computed';
import { comparedWith } from '../../domain/deviations';
import type { Plan } from '../../domain/plan';
import type { Wording } from '../../wording';
import { decimalsOf, printed } from '../cell';
import type { ChartBlock } from '../block';
import { added, budgetItems, type BudgetItem } from './budget-items';
import { chartName, signed } from './chart-text';
import { chartColors } from './colors';

/** Fewer are read as well in the table. */
const FEWEST = 3;
/** The largest, and the rest as one: more bars have no room for their names. */
const MOST = 9;

/**
 * Budget against forecast, in an annual report against outcome: each area of work, of a unit with one area its rows. null where fewer than three have
 * both figures.
 */
export function budgetChart(plan: Plan, computed: Computed, { labels, report }: Wording): ChartBlock | null {
  const { items, leftOut } = budgetItems(plan, computed);
  if (items.length < FEWEST) return null;
  const say = report.charts.budget;
  const { year, type, amountUnit } = plan.start;
  const compared = comparedWith(type);
  const unit = amountUnit ? labels.amountUnits[amountUnit] : '';
  const decimals = decimalsOf(plan.budget.flatMap((row) => [row.budget, row[compared], row.deviation]));
  const nameOf = ({ name }: BudgetItem): string => chartName(name) || report.economy.budget.label;
  const most = furthest(items);
  const shown = theLargest(items, most, say.others).map((item) => ({ ...item, name: nameOf(item) }));
  const actualInText = compared === 'outcome' ? say.outcomeInText : say.forecastInText;
  const names = { budget: say.budget(year, unit), actual: compared === 'outcome' ? say.outcome(year, unit) : say.forecast(unit) };
  const deviation = `${signed(most.deviation, decimals)}${unit && ` ${unit}`}`;
  const lines = shown.map(
    (item) =>
      `${item.name}: ${names.budget} ${printed(item.budget, decimals)}, ${names.actual} ${printed(item.actual, decimals)} ` +
      `(${signed(item.deviation, decimals)}).`,
  );
  return {
    kind: 'chart',
    chart: {
      name: say.name(actualInText),
      form: 'bars',
      title: most.deviation.eq(0) ? say.noDeviation[compared] : say.title(nameOf(most), deviation),
      description: [report.charts.described.bars, ...lines, say.signs, ...(leftOut > 0 ? [say.leftOut(leftOut, actualInText)] : [])].join(
        ' ',
      ),
      categories: shown.map(({ name }) => name),
      series: [
        { name: names.budget, values: shown.map(({ budget }) => budget.toNumber()), color: chartColors.reference },
        { name: names.actual, values: shown.map(({ actual }) => actual.toNumber()), color: chartColors.actual },
      ],
      decimals,
    },
  };
}

/** What deviates most; of several that do, one that is worse than budget. */
const furthest = (items: readonly BudgetItem[]): BudgetItem =>
  items.reduce((most, item) => {
    const order = item.deviation.abs().cmp(most.deviation.abs());
    return order > 0 || (order === 0 && item.deviation.lt(most.deviation)) ? item : most;
  });

/** The largest first and always the one that the title names; what is beyond them is one item, last. */
function theLargest(items: readonly BudgetItem[], named: BudgetItem, others: (count: number) => string): readonly BudgetItem[] {
  const size = ({ budget, actual }: BudgetItem) => (budget.abs().gt(actual.abs()) ? budget.abs() : actual.abs());
  const sorted = items.toSorted((left, right) => size(right).cmp(size(left)));
  if (sorted.length <= MOST) return sorted;
  const first = sorted.slice(0, MOST - 1);
  const kept = new Set(first.includes(named) ? first : [...first.slice(0, -1), named]);
  const beyond = sorted.filter((item) => !kept.has(item));
  const rest = added(others(beyond.length), beyond);
  return [...kept, ...(rest ? [rest] : [])];
}
