import { computePlan } from '../../../src/domain/computed';
import type { BudgetRow, SignConvention, Start } from '../../../src/domain/plan';
import { budgetChart } from '../../../src/report/charts/budget-chart';
import { wordingFor } from '../../../src/wording';
import { aBudgetRow, aPlan, type Written } from '../../support/plan';

function chartOf(rows: readonly Written<BudgetRow>[], start: Partial<Start> = {}, language: 'sv' | 'en' = 'sv') {
  const plan = aPlan({ start: { type: 'T2', ...start }, budget: rows.map(aBudgetRow) });
  return budgetChart(plan, computePlan(plan), wordingFor(language))?.chart;
}

const board = [
  { label: 'Förskola', kind: 'net', budget: '600,0', forecast: '596,8' },
  { label: 'Äldreomsorg', kind: 'net', budget: '1 200,0', forecast: '1 218,9' },
  { label: 'varav hemtjänst', ofWhich: 'Äldreomsorg', kind: 'net', budget: '300,0', forecast: '310,0' },
  { label: 'Kultur', kind: 'net', budget: '20,0', forecast: '20,0' },
] as const;

test('a board sees each area of work, the largest first, and which deviates most', () => {
  const chart = chartOf(board);
  expect(chart).toMatchObject({
    form: 'bars',
    title: 'Äldreomsorg avviker mest: −18,9 mnkr',
    categories: ['Äldreomsorg', 'Förskola', 'Kultur'],
    decimals: 1,
  });
  expect(chart?.series.map(({ name, values }) => [name, ...values])).toEqual([
    ['Budget 2026 (mnkr)', 1200, 600, 20],
    ['Prognos (mnkr)', 1218.9, 596.8, 20],
  ]);
  expect(chart?.description).toBe(
    'Liggande staplar. Äldreomsorg: Budget 2026 (mnkr) 1 200,0, Prognos (mnkr) 1 218,9 (−18,9). ' +
      'Förskola: Budget 2026 (mnkr) 600,0, Prognos (mnkr) 596,8 (+3,2). Kultur: Budget 2026 (mnkr) 20,0, Prognos (mnkr) 20,0 (0,0). ' +
      'Kostnader visas som plus och intäkter som minus.',
  );
});

test('an annual report holds the outcome against the budget', () => {
  const rows = board.map((row) => ({ ...row, outcome: row.forecast, forecast: '1,0' }));
  expect(chartOf(rows, { type: 'VB', periodMonth: 12 }, 'en')).toMatchObject({
    name: 'Chart: budget against outcome',
    title: 'Äldreomsorg deviates most: −18,9 SEK million',
    series: [{ name: 'Budget 2026 (SEK million)' }, { name: 'Outcome 2026 (SEK million)', values: [1218.9, 596.8, 20] }],
  });
});

describe('a unit', () => {
  const sign: Readonly<Record<SignConvention, (kind: string, figure: number) => string>> = {
    costPositive: (kind, figure) => String(kind === 'revenue' ? -figure : figure),
    revenuePositive: (kind, figure) => String(kind === 'revenue' ? figure : -figure),
    unsigned: (_, figure) => String(figure),
  };
  const rowsOf = (signs: SignConvention, areas: readonly string[]) =>
    areas.flatMap((area, at) =>
      (
        [
          ['Intäkter', 'revenue', 900, 880],
          ['Löner', 'cost', 800 + at, 850 + at],
          ['Lokaler', 'cost', 200, 200],
        ] as const
      ).map(([label, kind, budget, forecast]) => ({
        area,
        label,
        kind,
        budget: sign[signs](kind, budget),
        forecast: sign[signs](kind, forecast),
      })),
    );

  it.each(['costPositive', 'revenuePositive', 'unsigned'] as const)('with one area sees its rows, costs as plus: %s', (signs) => {
    expect(chartOf(rowsOf(signs, ['Förskola']), { signs, amountUnit: 'tkr' })).toMatchObject({
      title: 'Löner avviker mest: −50 tkr',
      categories: ['Intäkter', 'Löner', 'Lokaler'],
      series: [{ values: [-900, 800, 200] }, { values: [-880, 850, 200] }],
    });
  });

  it.each(['costPositive', 'revenuePositive', 'unsigned'] as const)('with three areas sees the net of each: %s', (signs) => {
    expect(chartOf(rowsOf(signs, ['Solen', 'Månen', 'Stjärnan']), { signs, amountUnit: 'tkr' })).toMatchObject({
      title: 'Solen avviker mest: −70 tkr',
      categories: ['Stjärnan', 'Månen', 'Solen'],
      series: [{ values: [102, 101, 100] }, { values: [172, 171, 170] }],
    });
  });

  it('with two areas has its tables', () => {
    expect(chartOf(rowsOf('costPositive', ['Solen', 'Månen']))).toBeUndefined();
  });
});

test('beyond nine the rest is one, and what the title names is always shown', () => {
  const rows = Array.from({ length: 12 }, (_, at) => ({
    label: `Område ${at + 1}`,
    kind: 'net' as const,
    budget: String(1200 - 100 * at),
    forecast: String(1200 - 100 * at + (at === 11 ? 40 : 1)),
  }));
  const chart = chartOf(rows);
  expect(chart?.title).toBe('Område 12 avviker mest: −40 mnkr');
  expect(chart?.categories).toEqual([...[1, 2, 3, 4, 5, 6, 7, 12].map((at) => `Område ${at}`), 'Övriga (4)']);
  expect(chart?.series[0]?.values.at(-1)).toBe(500 + 400 + 300 + 200);
});

test('a row that lacks a figure is left out and told, and an area with it', () => {
  const more = { label: 'Stöd', kind: 'net', budget: '50,0' } as const;
  expect(chartOf([...board, more])?.description).toContain('En rad utan budget eller prognos är inte med.');
  expect(chartOf([...board, more, { ...more, label: 'Bad' }])?.description).toContain('2 rader utan budget eller prognos är inte med.');
  expect(chartOf([...board, more])?.categories).not.toContain('Stöd');
  expect(chartOf(board)?.description).not.toContain('inte med');
});

test('where nothing deviates it says so; where the signs or a third area are missing there is no chart', () => {
  const even = board.map((row) => ({ ...row, forecast: row.budget }));
  expect(chartOf(even)?.title).toBe('Prognosen är densamma som budgeten');
  expect(chartOf(board, { signs: null })).toBeUndefined();
  expect(chartOf(board.slice(1))).toBeUndefined();
});
