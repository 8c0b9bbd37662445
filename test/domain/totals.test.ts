import { computePlan } from '../../src/domain/computed';
import { printAmount } from '../../src/domain/print-value';
import type { Cells } from '../../src/domain/totals';
import { volumeBlock } from '../../src/domain/totals';
import { aBudgetRow, aCapitalCost, anInvestment, aPlan, aResultUnit, aSumRow, aTurnoverChange, aVolumeRow } from '../support/plan';

/** The cells of a sum row as printed with one decimal, blank where there is none. */
const printed = (cells: Cells | undefined, columns: readonly string[]): string =>
  columns.map((column) => (cells?.[column] ? printAmount(cells[column], 1) : '')).join(' | ');

const row = (label: string, outcome: string, budget: string, forecast: string, volumeAdjustment = '0,0', ofWhich = '') =>
  aBudgetRow({ label, outcome, budget, forecast, volumeAdjustment, ofWhich });

/** The operating budget of a published report. */
const board = aPlan({
  budget: [
    row('Nämnd- o. förvaltningsadministration', '32,1', '51,3', '48,8'),
    row('Individ- och familjeomsorg', '105,5', '164,2', '168,5'),
    row('varav barn och ungdom', '49,9', '87,2', '90,7', '0,0', 'Individ- och familjeomsorg'),
    row('varav vuxenomsorg', '19,9', '26,7', '27,5', '0,0', 'Individ- och familjeomsorg'),
    row('varav socialpsykiatri', '35,7', '50,3', '50,3', '0,0', 'Individ- och familjeomsorg'),
    row('Stadsmiljöverksamhet', '9', '14,8', '14,1'),
    row('Avskrivningar', '7,6', '10,1', '11,3'),
    row('Internräntor', '0,8', '1,2', '1,2'),
    row('Förskoleverksamhet', '436,9', '680,2', '670,2', '-2,0'),
    row('Äldreomsorg', '415,2', '597,4', '616,3'),
    row('Stöd o. service till personer m. funktionsnedsättning', '230', '334,1', '343,5', '7,7'),
    row('Verksamhet för barn, kultur och fritid', '17,3', '26,2', '24,3'),
    row('Arbetsmarknadsåtgärder', '7', '11,3', '11,3'),
    row('Ekonomiskt bistånd', '37,7', '65,7', '59,3'),
    row('varav handläggning', '13,6', '16,8', '19,9', '0,0', 'Ekonomiskt bistånd'),
    row('Övrig verksamhet', '', '', ''),
  ],
  budgetSums: [
    aSumRow({ kind: 'total', label: 'Summa' }),
    aSumRow({ kind: 'adjustments', input: { deviationAfter: '2,3' } }),
    aSumRow({ kind: 'fund', input: { deviationAfter: '-0,5' } }),
    aSumRow({ kind: 'afterAll' }),
    aSumRow({ kind: 'adherence' }),
    aSumRow({ kind: 'frame' }),
  ],
  start: { frame: '1 960' },
});

test("a board's operating budget sums to the printed decimal, parts left out", () => {
  const computed = computePlan(board);
  const [total, adjustments, fund, afterAll, adherence, frame] = board.budgetSums.map((sum) => computed.sums.budgetSums.get(sum.key));
  expect(printed(total, ['outcome', 'budget', 'forecast', 'deviation', 'volumeAdjustment', 'deviationAfter'])).toBe(
    '1 299,1 | 1 956,5 | 1 968,8 | -12,3 | 5,7 | -6,6',
  );
  expect(printed(adjustments, ['deviationAfter'])).toBe('2,3');
  expect(printed(fund, ['deviationAfter'])).toBe('-0,5');
  expect(printed(afterAll, ['deviationAfter', 'budget'])).toBe('-4,8 | ');
  expect(printed(adherence, ['forecast'])).toBe('100,2');
  expect(printed(frame, ['budget'])).toBe('3,5');
  expect(computed.total.afterAll?.toString()).toBe('-4.8');
  const omsorg = board.budget.find((line) => line.label.startsWith('Stöd o. service'));
  expect(computed.budget.get(omsorg?.key ?? '')?.deviation?.toString()).toBe('-9.4');
});

test('net per area in a unit, in each sign convention', () => {
  const unit = (signs: 'costPositive' | 'revenuePositive' | 'unsigned', revenue: string, costs: string) => {
    const plan = aPlan({
      start: { type: 'VP', level: 'unit', signs },
      budget: [
        aBudgetRow({ area: 'Prevention', label: 'Intäkter', kind: 'revenue', budget: revenue, forecast: revenue }),
        aBudgetRow({ area: 'Prevention', label: 'Kostnader', kind: 'cost', budget: costs, forecast: costs }),
        aBudgetRow({ area: 'Fritid', label: 'Kostnader', kind: 'cost', budget: '1' }),
      ],
      budgetSums: [aSumRow({ kind: 'net', group: 'Prevention' })],
    });
    return printed(computePlan(plan).sums.budgetSums.get(plan.budgetSums[0]?.key ?? ''), ['budget', 'forecast', 'deviation']);
  };
  expect(unit('revenuePositive', '1 400', '-9 500')).toBe('-8 100,0 | -8 100,0 | 0,0');
  expect(unit('costPositive', '-1 400', '9 500')).toBe('8 100,0 | 8 100,0 | 0,0');
  expect(unit('unsigned', '1 400', '9 500')).toBe('8 100,0 | 8 100,0 | 0,0');
});

test('the sum of nothing is blank', () => {
  const plan = aPlan({ budget: [aBudgetRow({ budget: '5' })], budgetSums: [aSumRow({ kind: 'total' })] });
  expect(printed(computePlan(plan).sums.budgetSums.get(plan.budgetSums[0]?.key ?? ''), ['budget', 'forecast', 'deviation'])).toBe(
    '5,0 |  | ',
  );
});

test('result units, investments, turnover, capital costs and volumes', () => {
  const plan = aPlan({
    resultUnits: [
      aResultUnit({ area: 'Förskola', carriedIn: '0,0', result: '1,0' }),
      aResultUnit({ area: 'Social omsorg', carriedIn: '11,8', result: '-0,5' }),
    ],
    resultUnitSums: [aSumRow({ kind: 'total' })],
    investments: [
      anInvestment({ group: 'Parkinvesteringar', label: 'Parken', budget: '6,0', forecast: '6,0' }),
      anInvestment({ group: 'Parkinvesteringar', label: 'Övrigt', budget: '8,9', forecast: '8,9' }),
      anInvestment({ label: 'Klimat', budget: '4,8', forecast: '20,9' }),
    ],
    investmentSums: [aSumRow({ kind: 'group', group: 'Parkinvesteringar' }), aSumRow({ kind: 'total' })],
    turnover: [aTurnoverChange({ costs: '43,5', revenue: '-43,5' }), aTurnoverChange({ label: 'Hyror', costs: '0,3', revenue: '-0,3' })],
    turnoverSums: [aSumRow({ kind: 'total' })],
    capitalCosts: [
      aCapitalCost({ budget: '10,1', outcome: '7,6', forecast: '11,3', adjustment: '1,2' }),
      aCapitalCost({ kind: 'interest', budget: '1,2', forecast: '1,2' }),
    ],
    capitalCostSums: [aSumRow({ kind: 'total' })],
    volumes: [
      aVolumeRow({ months: ['1 905', '1 959', '', 'i.u.'] }),
      aVolumeRow({ months: ['2 993', '2 977'] }),
      aVolumeRow({ total: 'average', months: ['1', '1', '1'] }),
    ],
    volumeSums: [aSumRow({ kind: 'group', group: volumeBlock({ area: 'Förskola', caption: 'Barn' }) })],
  });
  const { sums } = computePlan(plan);
  const first = (table: keyof typeof sums, index = 0) => sums[table].get(plan[table][index]?.key ?? '');
  expect(printed(first('resultUnitSums'), ['carriedIn', 'result', 'carriedOut'])).toBe('11,8 | 0,5 | 12,3');
  expect(printed(first('investmentSums'), ['budget', 'forecast', 'deviation'])).toBe('14,9 | 14,9 | 0,0');
  expect(printed(first('investmentSums', 1), ['budget', 'forecast', 'deviation'])).toBe('19,7 | 35,8 | -16,1');
  expect(printed(first('turnoverSums'), ['costs', 'revenue', 'balance'])).toBe('43,8 | -43,8 | 0,0');
  expect(printed(first('capitalCostSums'), ['budget', 'outcome', 'forecast', 'adjustment', 'deviation'])).toBe(
    '11,3 | 7,6 | 12,5 | 1,2 | 0,0',
  );
  expect(printed(first('volumeSums'), ['month1', 'month2', 'month3', 'month4'])).toBe('4 898,0 | 4 936,0 |  | ');
});
