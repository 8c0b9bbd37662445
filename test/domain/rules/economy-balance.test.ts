import fc from 'fast-check';
import {
  aBudgetRow,
  aCapitalCost,
  aCompensationLevel,
  anAdjustment,
  anInvestment,
  aPlan,
  aResultUnit,
  aSumRow,
  aTurnoverChange,
} from '../../support/plan';
import { findingsOf } from '../../support/findings';

describe('[V27] turnover changes', () => {
  const check = (turnover: Parameters<typeof aTurnoverChange>[0][], given: Readonly<Record<string, string>> = {}, signs?: 'unsigned') =>
    findingsOf(
      aPlan({
        ...(signs && { start: { signs } }),
        turnover: turnover.map(aTurnoverChange),
        turnoverSums: [aSumRow({ kind: 'total', given })],
      }),
    );
  test('that balance say nothing, whatever the signs of Start', () => {
    expect(check([{ costs: '43,8', revenue: '-43,8' }], { costs: '43,8', revenue: '-43,8' })).toEqual([]);
    expect(check([{ costs: '43,8', revenue: '43,8' }], {}, 'unsigned')).toEqual([]);
    expect(check([{ costs: '0', revenue: '0' }, {}])).toEqual([]);
  });
  test('a row that does not is an error, and the total is not told of again', () => {
    expect(check([{ label: 'Statsbidrag', costs: '2,1', revenue: '-2,0' }])).toEqual([
      'V27 error turnover.balance: Kostnader 2,1 och intäkter -2,0 för ”Statsbidrag” tar inte ut varandra. Det skiljer 0,1.',
    ]);
    expect(check([{ label: 'Statsbidrag', costs: '2,1', revenue: '2,1' }])).toEqual([
      'V27 error turnover.balance: Kostnader och intäkter för ”Statsbidrag” är båda 2,1. De ska ha olika tecken för att ta ut varandra.',
    ]);
  });
  test('a total that does not: the figures of the source, or rows with one side empty', () => {
    expect(check([{ costs: '1', revenue: '-1' }], { costs: '43,8', revenue: '-43,0' })).toEqual([
      'V27 error turnoverSums.balance: Kostnader och intäkter i ”Summa” tar inte ut varandra. Det skiljer 0,8.',
    ]);
    expect(check([{ costs: '5' }, { revenue: '-5' }])).toEqual([]);
    expect(check([{ costs: '5' }])).toHaveLength(1);
  });
  test('whatever is taken up and given back with the same figure balances', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -99_999, max: 99_999 }), { minLength: 1, maxLength: 8 }), (amounts) => {
        const print = (tenths: number) => `${tenths < 0 ? '-' : ''}${Math.floor(Math.abs(tenths) / 10)},${Math.abs(tenths) % 10}`;
        expect(check(amounts.map((tenths) => ({ costs: print(tenths), revenue: print(-tenths) })))).toEqual([]);
      }),
    );
  });
});

describe('[V28] carry-over', () => {
  const check = (unit: Parameters<typeof aResultUnit>[0]) => findingsOf(aPlan({ resultUnits: [aResultUnit({ name: 'Solen', ...unit })] }));
  test('at the limits says nothing, above them asks why', () => {
    expect(check({ grossBudget: '100,0', carriedIn: '5,0', result: '5,0' })).toEqual([]);
    expect(check({ grossBudget: '100,0', carriedIn: '0', result: '5,1' })).toEqual([
      'V28 warning resultUnits.result: Resultatet för ”Solen” är 5,1, mer än gränsen 5,0 (5 % av bruttobudgeten). Förklara varför.',
    ]);
    expect(check({ grossBudget: '100,0', carriedIn: '9,0', result: '1,5' })).toEqual([
      'V28 warning resultUnits.carriedOut: Det samlade överskottet för ”Solen” är 10,5, mer än gränsen 10,0 (10 % av bruttobudgeten). Förklara varför.',
    ]);
  });
  test('is not tested without a gross budget, for an area together, or for a deficit', () => {
    expect(check({ carriedIn: '11,8', result: '50' })).toEqual([]);
    expect(check({ name: '', grossBudget: '100', carriedIn: '11,8', result: '50' })).toEqual([]);
    expect(check({ grossBudget: '100', carriedIn: '-50', result: '-20' })).toEqual([]);
  });
  test('a deficit may be covered within the following year', () => {
    expect(check({ carriedIn: '-2', result: '-1', deficitSince: 2025 })).toEqual([]);
    expect(check({ carriedIn: '-2', result: '-1', deficitSince: 2024 })).toEqual([
      'V28 warning resultUnits.deficitSince: Underskottet för ”Solen” är från 2024 och skulle ha täckts senast 2025. Skriv hur det ska täckas.',
    ]);
    expect(check({ carriedIn: '-2', result: '2', deficitSince: 2024 })).toEqual([]);
  });
});

describe('[V35] figures that belong together', () => {
  const check = (plan: Parameters<typeof aPlan>[0]) => findingsOf(aPlan(plan));
  const units = [aResultUnit({ result: '1,0' }), aResultUnit({ area: 'Social omsorg', result: '-0,5' })];
  const fund = (typed?: string) => aSumRow({ kind: 'fund', label: 'Förändring av fond', input: typed ? { deviationAfter: typed } : {} });
  test('the change of the fund is the results with the sign reversed', () => {
    expect(check({ resultUnits: units, budgetSums: [fund('-0,5')] })).toEqual([]);
    expect(check({ resultUnits: units, budgetSums: [fund('1,5')] })).toEqual([
      'V35 warning budgetSums.deviationAfter: ”Förändring av fond” är 1,5, men resultatenheternas resultat ger -0,5 (med omvänt tecken).',
    ]);
    expect(check({ resultUnits: units, budgetSums: [fund()] })[0]).toContain('är tom');
    expect(check({ resultUnits: [...units, aResultUnit()], budgetSums: [fund('7')] })).toEqual([]);
    expect(check({ budgetSums: [fund('7')] })).toEqual([]);
  });
  test('budget adjustments are the rows that count', () => {
    const adjustments = [anAdjustment({ amount: '1,1' }), anAdjustment({ amount: '1,2' }), anAdjustment({ amount: '40', counted: false })];
    const typed = (figure: string) => [aSumRow({ kind: 'adjustments', label: 'Justeringar', input: { deviationAfter: figure } })];
    expect(check({ adjustments, budgetSums: typed('2,3') })).toEqual([]);
    expect(check({ adjustments, budgetSums: typed('5,3') })[0]).toContain('men raderna på bladet Budgetjusteringar som ska ingå blir 2,3.');
    expect(check({ adjustments: [anAdjustment({ amount: '9', counted: null })], budgetSums: typed('2,3') })).toEqual([]);
    expect(check({ adjustments: [anAdjustment({ amount: '9', counted: false })], budgetSums: typed('2,3') })).toHaveLength(1);
  });
  test('capital costs stand with the same figures in both tables', () => {
    const capitalCosts = [aCapitalCost({ kind: 'interest', label: 'Internränta', budget: '1,2', outcome: '0,8', forecast: '1,2' })];
    const row = (forecast: string) => [aBudgetRow({ label: 'Internräntor', budget: '1,2', outcome: '0,8', forecast })];
    expect(check({ capitalCosts, budget: row('1,2') })).toEqual([]);
    expect(check({ capitalCosts, budget: row('1') })).toEqual([]);
    const negative = [aBudgetRow({ label: 'Internräntor', kind: 'cost', budget: '-1,2', outcome: '-0,8', forecast: '-1,2' })];
    expect(check({ start: { signs: 'revenuePositive' }, capitalCosts, budget: negative })).toEqual([]);
    expect(check({ capitalCosts, budget: row('1,9') })).toEqual([
      'V35 warning budget.forecast: ”Internräntor” är 1,9 här men 1,2 bland kapitalkostnaderna.',
    ]);
    expect(check({ capitalCosts, budget: [aBudgetRow({ label: 'Lokaler', forecast: '99' })] })).toEqual([]);
  });
  test('the net of the budget is the frame, in either convention of signs', () => {
    const budget = [
      aBudgetRow({ label: 'Intäkter', kind: 'revenue', budget: '1 400' }),
      aBudgetRow({ label: 'Kostnader', kind: 'cost', budget: '-9 500' }),
    ];
    const frame = (amount: string) => ({ frame: amount, signs: 'revenuePositive' as const });
    expect(check({ start: frame('8 100'), budget })).toEqual([]);
    expect(check({ start: frame('8 500'), budget })).toEqual([
      'V35 warning start.frame: Budgeten är 8 100 netto, men budgetramen på Start är 8 500.',
    ]);
    expect(check({ start: frame('8 500'), budget: [...budget, aBudgetRow({ label: 'Löner' })] })).toEqual([]);
    const withRow = check({ start: frame('8 500'), budget, budgetSums: [aSumRow({ kind: 'frame', label: 'Mot budgetram' })] });
    expect(withRow[0]).toContain('budgetSums.budget');
  });
});

describe('[V38] off by a thousand', () => {
  const check = (plan: Parameters<typeof aPlan>[0]) => findingsOf(aPlan(plan));
  test('kronor typed as tkr are told by last year, or by the others of the row', () => {
    expect(
      check({ budget: [aBudgetRow({ label: 'Löner', priorActual: '13 000', budget: '13 609 000', forecast: '13 609 000' })] }),
    ).toEqual([
      'V38 warning budget.budget: Cellen för ”Löner” är 13 609 000, ungefär tusen gånger mer än 13 000 i samma rad. Är enheten rätt?',
    ]);
    expect(check({ budget: [aBudgetRow({ budget: '13 609', forecast: '14 000 000', forecastPrevious: '13 900' })] })[0]).toContain(
      'forecast',
    );
    expect(check({ budget: [aBudgetRow({ budget: '13 609', forecast: '14 000 000' })] })[0]).toContain('budget.forecast');
    expect(check({ budget: [aBudgetRow({ budget: '13 609', outcome: '9 000 000' })] })[0]).toContain('budget.outcome');
    expect(check({ investments: [anInvestment({ budget: '6,0', forecast: '6 000' })] })[0]).toContain('investments.forecast');
    expect(check({ capitalCosts: [aCapitalCost({ budget: '10', forecast: '11 000' })] })).toHaveLength(1);
    expect(check({ compensation: [aCompensationLevel({ current: '1,119', prior: '1186' })] })[0]).toContain('en tusendel');
  });
  test('what is merely large, small, late or nothing is left alone', () => {
    expect(check({ budget: [aBudgetRow({ budget: '13 609', forecast: '14 000', outcome: '12', priorActual: '1 000' })] })).toEqual([]);
    expect(check({ budget: [aBudgetRow({ budget: '13 609', forecast: '14 000', outcome: '12' })] })).toEqual([]);
    expect(check({ budget: [aBudgetRow({ budget: '0', forecast: '14 000' }), aBudgetRow({ budget: '100', forecast: '14 000' })] })).toEqual(
      [],
    );
  });
  test('a change within a factor of a hundred never is one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 100 }), (amount, factor) => {
        expect(
          check({ budget: [aBudgetRow({ budget: String(amount), forecast: String(amount * factor), priorActual: String(amount) })] }),
        ).toEqual([]);
      }),
    );
  });
});
