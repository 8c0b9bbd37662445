import fc from 'fast-check';
import { computePlan } from '../../../src/domain/computed';
import { inCell } from '../../../src/domain/deviations';
import { sum } from '../../../src/domain/amount';
import type { Plan } from '../../../src/domain/plan';
import { readValue } from '../../../src/domain/read-value';
import { blank, figureOf, type Value } from '../../../src/domain/value';
import type { ReportChart } from '../../../src/report/block';
import { budgetChart } from '../../../src/report/charts/budget-chart';
import { goalsByWordChart } from '../../../src/report/charts/goals-by-word';
import { monthsCharts } from '../../../src/report/charts/months-chart';
import { signed } from '../../../src/report/charts/chart-text';
import { wordingFor } from '../../../src/wording';
import { anyPlan } from '../../support/arbitrary/plan';
import { aSurveyRow } from '../../support/plan';

const month = fc.constantFrom('', 'i.u.', '3', '40', '0', '-1', '1,333333', '12 345,6').map((text) => readValue(text));

/** Plans whose volumes have figures of last year too. */
const plans: fc.Arbitrary<Plan> = fc
  .tuple(anyPlan({ indicators: 1, budget: 14, others: 4 }), fc.array(month, { minLength: 48, maxLength: 48 }))
  .map(([plan, months]) => ({
    ...plan,
    volumes: plan.volumes.map((row, at) => ({ ...row, priorMonths: months.slice(12 * at, 12 * at + 12) })),
  }));

const wording = wordingFor('sv');
const chartsOf = (plan: Plan): { goals?: ReportChart; budget?: ReportChart; months: readonly ReportChart[] } => {
  const computed = computePlan(plan);
  const [goals, budget] = [goalsByWordChart(plan, computed, wording), budgetChart(plan, computed, wording)];
  return {
    ...(goals && { goals: goals.chart }),
    ...(budget && { budget: budget.chart }),
    months: [...monthsCharts(plan, wording).values()].map(([{ chart }]) => chart),
  };
};

const overPlans = (claim: (plan: Plan) => void): void => fc.assert(fc.property(plans, claim), { numRuns: 60 });
const total = (values: readonly (number | null)[] = []): number => values.reduce<number>((all, value) => all + (value ?? 0), 0);

test('every series has a value or a gap for every category, and what Excel takes', () => {
  overPlans((plan) => {
    const { goals, budget, months } = chartsOf(plan);
    const all = [goals, budget, ...months].filter((chart) => chart !== undefined);
    for (const chart of all) {
      expect(chart.categories.length).toBeGreaterThan(0);
      for (const series of chart.series) expect(series.values).toHaveLength(chart.categories.length);
      expect([chart.title, chart.name, ...chart.categories].every((text) => text.length > 0 && text.length <= 255)).toBe(true);
      expect(chart.title).not.toMatch(/^[ :]|: *$/);
      expect(new Set(chart.series.map(({ color }) => color)).size).toBe(chart.series.length);
    }
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(months.length).toBeLessThanOrEqual(3);
  });
});

test('goals: every one is counted once, and the figure of the title is one of the chart', () => {
  overPlans((plan) => {
    const { goals } = chartsOf(plan);
    const judged = (level: string) =>
      plan.goals.filter((goal) => goal.level === level && goal.fulfilment && goal.fulfilment !== 'none').length;
    const levels = ['area', 'committee', 'unit'].filter((level) => judged(level) > 0);
    const enough = levels.reduce((count, level) => count + judged(level), 0) >= 4 && plan.start.type !== 'VP';
    expect(goals !== undefined).toBe(enough);
    if (!goals) return;
    expect(goals.categories).toHaveLength(levels.length);
    levels.forEach((level, at) => {
      expect(total(goals.series.map(({ values }) => values[at] ?? null))).toBe(plan.goals.filter((goal) => goal.level === level).length);
    });
    const [, figure = '', all = ''] = /^(\d+|Alla|Inget)(?: av)? (\d+)/.exec(goals.title) ?? [];
    const said = figure === 'Alla' ? Number(all) : figure === 'Inget' ? 0 : Number(figure);
    const shown = goals.categories.map((_, at) => [
      goals.series[0]?.values[at] ?? 0,
      total(goals.series.map(({ values }) => values[at] ?? null)),
    ]);
    expect(shown).toContainEqual([said, Number(all)]);
  });
});

/** The same plans, every row with what is compared, and nothing typed over a formula. */
const complete = ({ start, budget, ...plan }: Plan): Plan => ({
  ...plan,
  start: { ...start, signs: start.signs ?? 'costPositive' },
  budget: budget.map((row, at) => {
    const figure = (value: Value): Value => (value.kind === 'number' ? value : readValue(String(7 + 100 * at)));
    return {
      ...row,
      key: `b${at}`,
      kind: row.kind ?? 'cost',
      deviation: blank,
      budget: figure(row.budget),
      forecast: figure(row.forecast),
      outcome: figure(row.outcome),
    };
  }),
});

test('budget: the bars are the whole of the main rows, costs as plus, and no named bar deviates more than the title says', () => {
  overPlans((given) => {
    const plan = complete(given);
    const { budget } = chartsOf(plan);
    if (!budget) return;
    const { signs } = plan.start;
    const cost = sum(
      plan.budget.map((row) => {
        const figure = row.ofWhich === '' ? figureOf(row.budget) : null;
        const turned = signs === 'revenuePositive' || (signs === 'unsigned' && row.kind === 'revenue');
        return figure && turned ? figure.neg() : figure;
      }),
    );
    expect(total(budget.series[0]?.values)).toBeCloseTo(cost?.toNumber() ?? NaN, 3);
    expect(budget.description).not.toContain('inte med');
    const [, said = '0'] = / avviker mest: ([+−]?[\d ]+(?:,\d+)?)/.exec(budget.title) ?? [];
    const named = budget.categories.filter((name) => !name.startsWith('Övriga ('));
    const deviations = named.map((_, at) => Math.abs((budget.series[0]?.values[at] ?? 0) - (budget.series[1]?.values[at] ?? 0)));
    const figure = Number(said.replaceAll(' ', '').replace('−', '-').replace(',', '.'));
    expect(Math.abs(figure)).toBeCloseTo(Math.max(...deviations), 3);
  });
});

test('budget: where rows of a board are shown the title says what stands in its table', () => {
  overPlans((given) => {
    const plan: Plan = {
      ...given,
      budget: given.budget.map((row, at) => ({ ...row, key: `b${at}`, kind: 'net', label: `Rad ${at}`, area: '' })),
    };
    const { budget } = chartsOf(plan);
    const [, at, figure] = /^Rad (\d+) avviker mest: ([+−]?[\d ]+(?:,\d+)?)/.exec(budget?.title ?? '') ?? [];
    if (!budget || at === undefined) return;
    const row = plan.budget[Number(at)];
    const deviation = row && inCell(computePlan(plan).budget.get(row.key)?.deviation ?? null, row.deviation);
    expect(deviation && signed(deviation, budget.decimals)).toBe(figure?.trim());
  });
});

test('months: the values are those of the rows, month by month', () => {
  overPlans((plan) => {
    for (const [block, [{ chart }]] of monthsCharts(plan, wording)) {
      const rows = plan.volumes.filter((row) => `${row.area}|${row.caption}` === block);
      const isAdded = rows.every((row) => row.total === 'sum' || row.total === null);
      const [before, now] = chart.series;
      now?.values.forEach((value, at) => {
        const figures = rows.map((row) => row.months[at] && figureOf(row.months[at])?.toNumber());
        if (isAdded)
          expect(value).toBe(
            figures.includes(undefined) ? null : sum(rows.map((row) => (row.months[at] ? figureOf(row.months[at]) : null)))?.toNumber(),
          );
        else expect(value === null || figures.includes(value)).toBe(true);
      });
      expect(
        (before?.values ?? []).filter((value, at) => value !== null && (now?.values[at] ?? null) !== null).length,
      ).toBeGreaterThanOrEqual(3);
    }
  });
});

test('what sub-units answered is in no chart', () => {
  fc.assert(
    fc.property(plans, fc.nat(9), (plan, answers) => {
      const survey = aSurveyRow({ indicator: 'Nöjda', subUnit: 'Gula gruppen', result: '40 %', answers: String(answers) });
      expect(chartsOf({ ...plan, surveys: [survey, survey] })).toEqual(chartsOf(plan));
    }),
    { numRuns: 20 },
  );
});
