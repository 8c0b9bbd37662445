import type Big from 'big.js';
import fc from 'fast-check';
import { amount } from '../../src/domain/amount';
import { computePlan } from '../../src/domain/computed';
import type { Plan } from '../../src/domain/plan';
import { blank, type Value } from '../../src/domain/value';
import { why, wordingFor } from '../../src/wording';
import type { CellValue } from '../../src/workbook/port';
import {
  aBudgetRow,
  aCapitalCost,
  anIndicator,
  anInvestment,
  aPlan,
  aResultUnit,
  aStart,
  aSumRow,
  aTurnoverChange,
  aVolumeRow,
} from '../support/plan';
import { columnOf, inWorkbook } from './in-workbook';

/** Rows are independent of each other and every group of the budget has a sum of its own, so that one workbook holds many small plans. */
const workbooks = 6;
const indicatorsEach = 60;
const groupsEach = 12;

const figure = (size: number, decimals = 1): Value => ({
  kind: 'number',
  amount: amount(size).div(10 ** decimals),
  decimals,
  grouped: false,
});
const sized = (max: number) => fc.record({ size: fc.integer({ min: -max, max }), decimals: fc.nat(2) });
const number = (max: number) => sized(max).map(({ size, decimals }) => figure(size, decimals));
const none: fc.Arbitrary<Value> = fc.constant<Value>(blank);
const text = (meaning: 'increase' | 'decrease' | 'none' | 'setByBoard' | 'unreadable', words: string) =>
  fc.constant<Value>({ kind: 'text', text: words, meaning });
const mostly = (value: fc.Arbitrary<Value>, ...others: readonly fc.Arbitrary<Value>[]): fc.Arbitrary<Value> =>
  fc.oneof({ arbitrary: value, weight: 8 }, ...others.map((arbitrary) => ({ arbitrary, weight: 1 })));
const missing = fc.constant<Value>({ kind: 'missing' });
const unreadable = text('unreadable', 'ungefär hälften');
const target = mostly(
  number(400),
  none,
  text('increase', 'öka'),
  text('decrease', 'minska'),
  text('none', '-'),
  text('setByBoard', 'Tas fram av nämnd/styrelse'),
  unreadable,
);

const indicator = fc
  .record({
    measureUnit: fc.constantFrom('%', 'st', ''),
    direction: fc.constantFrom('higher' as const, 'lower' as const, 'band' as const, null),
    measuredAs: fc.constantFrom('level' as const, 'accumulated' as const, null),
    period: fc.constantFrom('2026', 'Tertial 2 2026', ''),
    outcome: mostly(number(400), none, missing, unreadable, text('none', '-')),
    forecast: mostly(none, number(400)),
    outcomePrior: mostly(number(400), none),
    target,
    councilTarget: mostly(none, number(400), text('increase', 'öka')),
    councilScope: fc.constantFrom('board' as const, 'city' as const, null),
    tolerance: fc.constantFrom('', '3 pe', '10', '2,5 %'),
  })
  .map((given) => anIndicator(given));

const amounts = mostly(number(100_000), none);
const budgetRow = fc
  .record({
    kind: fc.constantFrom('revenue' as const, 'cost' as const, 'net' as const, null),
    ofWhich: fc.constantFrom('', '', '', 'En annan rad'),
    budget: amounts,
    outcome: amounts,
    forecast: amounts,
    forecastPrevious: amounts,
    volumeAdjustment: mostly(none, number(1000)),
    deviation: mostly(none, number(1000)),
  })
  .map((given) => aBudgetRow(given));
const groups = fc.array(fc.array(budgetRow, { minLength: 1, maxLength: 4 }), { minLength: groupsEach, maxLength: groupsEach });

const start = fc
  .record({
    type: fc.constantFrom('T1' as const, 'T2' as const, 'VB' as const, 'VP' as const),
    signs: fc.constantFrom('costPositive' as const, 'revenuePositive' as const, 'unsigned' as const, null),
    councilMet: fc.constantFrom('partly' as const, 'ignored' as const),
    limitAmount: mostly(number(500), none, none, none),
    limitPercent: mostly(number(50), none, none, none),
    frame: mostly(number(100_000), none),
  })
  .map((given) => aStart({ ...given, periodMonth: { T1: 4, T2: 8, VB: 12, VP: null }[given.type] }));

const few = <Row>(row: fc.Arbitrary<Row>) => fc.array(row, { minLength: 8, maxLength: 8 });
const economy = fc.record({
  resultUnits: few(
    fc.record({ grossBudget: amounts, carriedIn: amounts, result: amounts }).map((given) => aResultUnit({ name: 'A', ...given })),
  ),
  investments: few(
    fc
      .record({ group: fc.constantFrom('A', ''), budget: amounts, granted: amounts, outcome: amounts, forecast: amounts })
      .map(anInvestment),
  ),
  turnover: few(fc.record({ costs: amounts, revenue: amounts }).map(aTurnoverChange)),
  capitalCosts: few(fc.record({ budget: amounts, outcome: amounts, forecast: amounts, adjustment: amounts }).map(aCapitalCost)),
  volumes: few(
    fc
      .record({
        total: fc.constantFrom('sum' as const, 'average' as const, null),
        months: fc.array(fc.constantFrom('', 'i.u.', '3', '4,5')),
      })
      .map(({ total, months }) => aVolumeRow({ total, months: months.slice(0, 12) })),
  ),
});

const plans: fc.Arbitrary<Plan> = fc
  .record({ start, indicators: fc.array(indicator, { minLength: indicatorsEach, maxLength: indicatorsEach }), groups, economy })
  .map(({ start: first, indicators, groups: lines, economy: rows }) =>
    aPlan({
      start: first,
      indicators,
      ...rows,
      budget: lines.flatMap((group, index) => group.map((row) => ({ ...row, area: `Verksamhet ${index}` }))),
      budgetSums: [
        ...lines.map((_group, index) => aSumRow({ kind: 'net', group: `Verksamhet ${index}` })),
        aSumRow({ kind: 'total' }),
        aSumRow({ kind: 'frame' }),
        aSumRow({ kind: 'adjustments', input: { deviationAfter: '2,3' } }),
        aSumRow({ kind: 'afterAll' }),
        aSumRow({ kind: 'adherence' }),
      ],
      resultUnitSums: [aSumRow({ kind: 'total' })],
      investmentSums: [aSumRow({ kind: 'group', group: 'A' }), aSumRow({ kind: 'total' })],
      turnoverSums: [aSumRow({ kind: 'total' })],
      capitalCostSums: [aSumRow({ kind: 'total' })],
      volumeSums: [aSumRow({ kind: 'group', group: 'Förskola|Barn' })],
    }),
  );

const words = { fully: 'Uppfylls helt', partly: 'Uppfylls delvis', not: 'Uppfylls inte' } as const;
/** As the sheet does: to six decimals first. */
const rounded = (result: Big | null | undefined): string => (result ? result.round(6, 1).round(5, 1).toString() : '');
const seen = (cell: CellValue | undefined): string =>
  typeof cell === 'number' ? amount(String(cell)).round(5, 1).toString() : String(cell ?? '');

/** Without what stands in number formats, which formulas cannot see: zeros at the end and blanks between thousands. */
const plain = (sentence: string): string =>
  sentence.replace(/(\d) (?=\d{3})/g, '$1').replace(/\d+,\d+/g, (number) => number.replace(/,?0+$/, ''));

test('what the sheet computes is what the code computes, for hundreds of indicators and budgets that nobody thought of', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const computed = computePlan(plan);
      const snapshot = await (await inWorkbook(plan)).read();
      const cells = (table: string, header: string) => columnOf(snapshot, table, header);
      const compare = (table: string, header: string, expected: readonly (Big | null | undefined)[]): void =>
        expect({ [`${table} ${header}`]: cells(table, header).slice(0, expected.length).map(seen) }).toEqual({
          [`${table} ${header}`]: expected.map(rounded),
        });
      const results = plan.indicators.map((row) => computed.indicators.get(row.key));
      expect(cells('Indikatorer', 'Förslag').slice(0, results.length)).toEqual(
        results.map((result) => (plan.start.type === 'VP' ? '' : result?.word ? words[result.word] : 'Kan inte beräknas')),
      );
      expect(
        cells('Indikatorer', 'Varför')
          .slice(0, results.length)
          .map((cell) => plain(String(cell))),
      ).toEqual(results.map((each) => plain(each ? why(each, wordingFor('sv')) : '')));
      const lines = plan.budget.map((row) => computed.budget.get(row.key));
      const isTyped = plan.budget.map((row) => row.deviation.kind === 'number');
      compare(
        'Driftbudget',
        'Förändring mot föregående prognos',
        lines.map((line) => line?.forecastChange),
      );
      compare(
        'Driftbudget',
        'Avvikelse efter prestationsförändring',
        lines.map((line) => line?.deviationAfter),
      );
      expect(
        cells('Driftbudget', 'Avvikelse')
          .filter((_cell, row) => isTyped[row] === false)
          .map(seen),
      ).toEqual(lines.filter((_line, row) => isTyped[row] === false).map((line) => rounded(line?.deviation)));
      expect(cells('Driftbudget', 'Kommentar krävs').filter((_cell, row) => isTyped[row] === false)).toEqual(
        lines.filter((_line, row) => isTyped[row] === false).map((line) => (line?.commentDue ? 'Ja' : '')),
      );
      const headers = {
        budget: 'Budget',
        outcome: 'Utfall',
        forecast: 'Prognos',
        deviation: 'Avvikelse',
        deviationAfter: 'Avvikelse efter',
      };
      for (const [key, header] of Object.entries(headers)) {
        const sums = plan.budgetSums.map((row) => computed.sums.budgetSums.get(row.key)?.[key]);
        // The sheet holds a share where the code speaks of per cent.
        compare(
          'DriftbudgetSumma',
          header,
          sums.map((sum, row) => (plan.budgetSums[row]?.kind === 'adherence' ? sum?.div(100) : sum)),
        );
      }
      compare(
        'Resultatenheter',
        'Resultatöverföring till nästa år',
        plan.resultUnits.map((row) => computed.resultUnits.get(row.key)?.carriedOut),
      );
      compare(
        'Resultatenheter',
        'Över gränsen',
        plan.resultUnits.map((row) => computed.resultUnits.get(row.key)?.overLimit),
      );
      compare(
        'Investeringar',
        'Avvikelse',
        plan.investments.map((row) => computed.investments.get(row.key)?.deviation),
      );
      compare(
        'InvesteringarSumma',
        'Avvikelse',
        plan.investmentSums.map((row) => computed.sums.investmentSums.get(row.key)?.['deviation']),
      );
      compare(
        'Omslutningsförändringar',
        'Balans',
        plan.turnover.map((row) => computed.turnover.get(row.key)?.balance),
      );
      compare(
        'OmslutningsförändringarSumma',
        'Balans',
        plan.turnoverSums.map((row) => computed.sums.turnoverSums.get(row.key)?.['balance']),
      );
      compare(
        'Kapitalkostnader',
        'Avvikelse',
        plan.capitalCosts.map((row) => computed.capitalCosts.get(row.key)?.deviation),
      );
      compare(
        'KapitalkostnaderSumma',
        'Avvikelse',
        plan.capitalCostSums.map((row) => computed.sums.capitalCostSums.get(row.key)?.['deviation']),
      );
      compare(
        'Volymer',
        'Snitt',
        plan.volumes.map((row) => computed.volumes.get(row.key)?.average),
      );
      compare(
        'VolymerSumma',
        'Jan',
        plan.volumeSums.map((row) => computed.sums.volumeSums.get(row.key)?.['month1']),
      );
    }),
    { numRuns: workbooks, endOnFailure: true },
  );
}, 60_000);
