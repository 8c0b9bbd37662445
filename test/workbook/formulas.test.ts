import { computePlan } from '../../src/domain/computed';
import type { Indicator, Plan } from '../../src/domain/plan';
import { why, wordingFor } from '../../src/wording';
import { aGoal, anActivity, aBudgetRow, aPlan, aStart, anIndicator } from '../support/plan';
import { columnOf, inWorkbook } from './in-workbook';

const words = { fully: 'Uppfylls helt', partly: 'Uppfylls delvis', not: 'Uppfylls inte' } as const;

/** One indicator for every way that a word, or none, can come about. */
const indicators: readonly Indicator[] = [
  { outcome: '70 %', forecast: '71,5 %', target: '75 %', measureUnit: '%', period: 'Tertial 2 2026' },
  { outcome: '80 %', target: '75 %', measureUnit: '%', period: '2026' },
  { outcome: '60 %', target: '75 %', measureUnit: '%', period: '2026' },
  { outcome: '7,6 %', target: '7,5 %', measureUnit: '%', direction: 'lower' as const, period: '2026' },
  { outcome: '7,1 %', target: '7,5 %', measureUnit: '%', direction: 'lower' as const, period: '2026' },
  { outcome: '9 %', target: '7,5 %', measureUnit: '%', direction: 'lower' as const, period: '2026' },
  { outcome: '0,7 %', target: '+/- 1 %', measureUnit: '%', direction: 'band' as const, period: '2026' },
  { outcome: '3', target: '0', direction: 'lower' as const, period: '2026' },
  { outcome: '0', target: '0', direction: 'lower' as const, period: '2026' },
  { outcome: '78 %', target: '90 %', councilTarget: '77 %', councilScope: 'board' as const, measureUnit: '%', period: '2026' },
  { outcome: '78 %', councilTarget: '77 %', councilScope: 'board' as const, measureUnit: '%', period: '2026' },
  { outcome: '25 st', councilTarget: '1050 st', councilScope: 'city' as const, measureUnit: 'st', period: '2026' },
  { outcome: '84', target: 'öka', outcomePrior: '82', period: '2026' },
  { outcome: '80', target: 'öka', outcomePrior: '82', period: '2026' },
  { outcome: '80', target: 'minska', outcomePrior: '82', period: '2026' },
  { outcome: '80', target: 'öka', period: '2026' },
  { outcome: '80', target: 'Tas fram av nämnd/styrelse', period: '2026' },
  { outcome: '80', target: '-', period: '2026' },
  { outcome: '80', period: '2026' },
  { outcome: 'i.u.', target: '80', period: '2026' },
  { target: '80', period: '2026' },
  { outcome: '17 st', target: '25 st', measureUnit: 'st', measuredAs: 'accumulated' as const, period: 'Tertial 2 2026' },
  { outcome: '72 %', target: '75 %', tolerance: '3 pe', measureUnit: '%', period: '2026' },
  { outcome: '70 %', target: '75 %', tolerance: '2,5', measureUnit: '%', period: '2026' },
  { outcome: '80', target: '75', direction: null, period: '2026' },
].map((given, index) =>
  anIndicator({ goal: '1.1', direction: 'higher', name: `Indikator ${index + 1}`, ...given, measureUnit: given.measureUnit ?? '' }),
);

/** The unit stands in the row; a cell of its own has none. */
const withoutUnits = (row: Indicator): Indicator => {
  const plain = Object.entries(row).map(([key, cell]: [string, unknown]) => {
    if (typeof cell !== 'object' || cell === null || !('unit' in cell)) return [key, cell];
    return [key, Object.fromEntries(Object.entries(cell).filter(([name]) => name !== 'unit'))];
  });
  return { ...row, ...(Object.fromEntries(plain) as Partial<Indicator>) };
};

const planOf = (type: 'T2' | 'VB' | 'VP'): Plan =>
  aPlan({ start: aStart({ type, periodMonth: type === 'VP' ? null : type === 'VB' ? 12 : 8 }), indicators: indicators.map(withoutUnits) });

describe.each(['T2', 'VB', 'VP'] as const)('indicators in a %s', (type) => {
  test('Förslag and Varför in the sheet are what the code says, word for word', async () => {
    const plan = planOf(type);
    const computed = computePlan(plan);
    const snapshot = await (await inWorkbook(plan)).read();
    const results = plan.indicators.map((row) => computed.indicators.get(row.key));
    const expected = results.map((result) => (type === 'VP' ? '' : result?.word ? words[result.word] : 'Kan inte beräknas'));
    expect(columnOf(snapshot, 'Indikatorer', 'Förslag').slice(0, indicators.length)).toEqual(expected);
    expect(columnOf(snapshot, 'Indikatorer', 'Varför').slice(0, indicators.length)).toEqual(
      results.map((result) => (result ? why(result, wordingFor('sv')) : '')),
    );
  });
});

test('a goal is proposed the worst of the judged goals beneath; codes 1.1 and 1.10 are two goals', async () => {
  const goals = [
    aGoal({ code: '1.1', level: 'area', title: 'Trygg stad' }),
    aGoal({ code: '1.10', level: 'area', title: 'Ren stad' }),
    aGoal({ code: '1.1:N1', level: 'committee', parent: '1.1', title: 'Fler trygghetsvärdar', fulfilment: 'fully' }),
    aGoal({ code: '1.1:N2', level: 'committee', parent: '1.1', title: 'Bättre belysning', fulfilment: 'partly' }),
    aGoal({ code: '1.10:N1', level: 'committee', parent: '1.10', title: 'Fler papperskorgar', fulfilment: 'not' }),
  ];
  const activities = [
    anActivity({ goal: '1.1', name: 'Trygghetsvandring', status: 'ongoing' }),
    anActivity({ goal: '1.1', name: 'Ljusfest', status: 'paused' }),
  ];
  const snapshot = await (await inWorkbook(aPlan({ goals, activities }))).read();
  expect(columnOf(snapshot, 'Mål', 'Förslag').slice(0, 5)).toEqual(['Uppfylls delvis', 'Uppfylls inte', '', '', '']);
  expect(columnOf(snapshot, 'Mål', 'Underlag').slice(0, 2)).toEqual([
    'nämndmål 1.1:N2 delvis · 1 av 2 aktiviteter enligt plan',
    'nämndmål 1.10:N1 inte',
  ]);
});

describe('the operating budget', () => {
  const rows = [
    aBudgetRow({ label: 'Övrig verksamhet' }),
    aBudgetRow({ label: 'Stöd och service', kind: 'net', budget: '334,1', forecast: '343,5', outcome: '230' }),
    aBudgetRow({ label: 'varav boende', ofWhich: 'Stöd och service', budget: '100', forecast: '120' }),
    aBudgetRow({ label: 'Äldreomsorg', kind: 'net', budget: '10', forecast: '8' }),
  ];
  const sums = [{ key: 's1', order: 9, kind: 'total' as const, group: '', label: 'Summa', given: {}, input: {} }];

  test('334,1 − 343,5 is −9,4 in the cell, blank is blank, and a sum leaves varav out', async () => {
    const snapshot = await (await inWorkbook(aPlan({ budget: rows, budgetSums: sums }))).read();
    expect(columnOf(snapshot, 'Driftbudget', 'Avvikelse').slice(0, 4)).toEqual(['', -9.4, -20, 2]);
    expect(columnOf(snapshot, 'DriftbudgetSumma', 'Budget')).toEqual([344.1]);
    expect(columnOf(snapshot, 'DriftbudgetSumma', 'Avvikelse')).toEqual([-7.4]);
    expect(columnOf(snapshot, 'DriftbudgetSumma', 'Prestationsförändring')).toEqual(['']);
  });

  test('an annual report is held against the outcome, and revenue positive turns the sign', async () => {
    const start = aStart({ type: 'VB', signs: 'revenuePositive' });
    const snapshot = await (await inWorkbook(aPlan({ start, budget: rows, budgetSums: sums }))).read();
    expect(columnOf(snapshot, 'Driftbudget', 'Avvikelse').slice(0, 2)).toEqual(['', -104.1]);
  });

  test('an imported figure that the formula gives becomes the formula, another is kept', async () => {
    const budget = [
      aBudgetRow({ label: 'A', budget: '10', forecast: '8', deviation: '2' }),
      aBudgetRow({ label: 'B', budget: '10', forecast: '8', deviation: '3' }),
    ];
    const snapshot = await (await inWorkbook(aPlan({ budget }))).read();
    const table = snapshot.tables.get('Driftbudget');
    const at = table?.headers.indexOf('Avvikelse') ?? -1;
    expect(table?.formulas[0]?.[at]).toMatch(/^=/);
    expect(table?.formulas[1]?.[at]).toBe(3);
  });
});
