import type { ChartWords } from '../sv/charts';

const levels = {
  area: (count: number) => (count === 1 ? 'area goal' : 'area goals'),
  committee: (count: number) => (count === 1 ? 'committee goal' : 'committee goals'),
  unit: (count: number) => (count === 1 ? 'unit goal' : 'unit goals'),
};

const share = (fully: number, all: number, level: keyof typeof levels): string => {
  const goals = levels[level](all);
  if (fully === all) return all === 1 ? `1 ${goals} is fulfilled` : `All ${all} ${goals} are fulfilled`;
  return fully === 0 ? `None of ${all} ${goals} is fulfilled` : `${fully} of ${all} ${goals} ${fully === 1 ? 'is' : 'are'} fulfilled`;
};

export const charts: ChartWords = {
  described: { bars: 'Horizontal bars.', lines: 'Lines.' },
  goals: {
    name: 'Chart: the goals and their judgement',
    levels: { area: 'Area goals', committee: 'Committee goals', unit: 'Unit goals' },
    title: (fully, all, level, notJudged) =>
      `${share(fully, all, level)}${notJudged === 0 ? '' : `, ${notJudged} ${notJudged === 1 ? 'is' : 'are'} not judged`}`,
  },
  budget: {
    name: (actual) => `Chart: budget against ${actual}`,
    budget: (year, unit) => `Budget ${year}${unit && ` (${unit})`}`,
    forecast: (unit) => `Forecast${unit && ` (${unit})`}`,
    outcome: (year, unit) => `Outcome ${year}${unit && ` (${unit})`}`,
    forecastInText: 'forecast',
    outcomeInText: 'outcome',
    others: (count) => `Others (${count})`,
    title: (area, deviation) => `${area} deviates most: ${deviation}`,
    noDeviation: { forecast: 'The forecast is the same as the budget', outcome: 'The outcome is the same as the budget' },
    signs: 'Costs are shown as plus and revenue as minus.',
    leftOut: (count, actual) =>
      count === 1 ? `One row without budget or ${actual} is left out.` : `${count} rows without budget or ${actual} are left out.`,
  },
  months: {
    name: (table) => `Chart: ${table}`,
    title: (table, change, year) => `${table}: ${change} against the same months of ${year}`,
    unchanged: 'much the same',
    mean: (months, before, now) => `On average ${now} against ${before}, over ${months} months.`,
    noFigure: 'no figure',
  },
};
