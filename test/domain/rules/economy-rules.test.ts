import { aBudgetRow, aCapitalCost, aCompensationLevel, aPlan, aResultUnit, aSumRow, aVolumeRow } from '../../support/plan';
import { findingsOf } from '../../support/findings';
import { volumeBlock } from '../../../src/domain/totals';

describe('[V20] sums and parts', () => {
  const rows = [aBudgetRow({ label: 'A', budget: '334,1', forecast: '343,5' }), aBudgetRow({ label: 'B', budget: '1,2', forecast: '1,2' })];
  const withSum = (given: Readonly<Record<string, string>>) =>
    findingsOf(aPlan({ budget: rows, budgetSums: [aSumRow({ kind: 'total', given })] }));

  test('a given sum that agrees says nothing', () => {
    expect(withSum({ budget: '335,3', forecast: '344,7', deviation: '-9,4', deviationAfter: '-9,4' })).toEqual([]);
  });
  test('one last decimal per added row is rounding, more is an error', () => {
    expect(withSum({ budget: '335,5' })).toEqual([
      'V20 note budgetSums.budget: ”Summa” är 335,5 enligt källan och raderna blir 335,3. Skillnaden ryms i avrundningen.',
    ]);
    expect(withSum({ budget: '336,3', forecast: '344,7' })).toEqual([
      'V20 error budgetSums.budget: ”Summa” är 336,3 enligt källan men raderna blir 335,3. Det skiljer 1,0.',
    ]);
  });
  test('0 printed for months to come is no contradiction', () => {
    const volumes = [aVolumeRow({ months: ['5'] })];
    const volumeSums = [
      aSumRow({ kind: 'group', group: volumeBlock({ area: 'Förskola', caption: 'Barn' }), given: { month1: '5', month12: '0' } }),
    ];
    expect(findingsOf(aPlan({ volumes, volumeSums }))).toEqual([]);
  });
  const part = (label: string, budget: string, ofWhichComplete = true) => aBudgetRow({ label, ofWhich: 'Omsorg', ofWhichComplete, budget });
  const omsorg = aBudgetRow({ label: 'Omsorg', budget: '164,2' });
  test('complete parts add up, partial ones need not', () => {
    expect(findingsOf(aPlan({ budget: [omsorg, part('x', '87,2'), part('y', '77,0')] }))).toEqual([]);
    expect(findingsOf(aPlan({ budget: [omsorg, part('x', '87,2'), part('y', '70,0')] }))).toEqual([
      'V20 error budget.budget: varav-raderna under ”Omsorg” blir 157,2, men raden är 164,2.',
    ]);
    expect(findingsOf(aPlan({ budget: [omsorg, part('x', '87,2', false), part('y', '70,0', false)] }))).toEqual([]);
  });
  test('a part is not larger than its row, unless another takes it down', () => {
    expect(findingsOf(aPlan({ budget: [omsorg, part('x', '170', false)] }))).toEqual([
      'V20 error budget.budget: ”x” är 170, mer än ”Omsorg” som den är en del av (164,2).',
    ]);
    expect(findingsOf(aPlan({ budget: [omsorg, part('x', '170', false), part('y', '-20', false)] }))).toEqual([]);
  });
});

describe('[V21] a typed figure in a computed cell', () => {
  test('that differs, in every table that has one', () => {
    const plan = aPlan({
      budget: [aBudgetRow({ label: 'Äldreomsorg', budget: '597,4', forecast: '616,3', deviation: '-19,9' })],
      resultUnits: [aResultUnit({ carriedIn: '11,8', result: '-0,5', carriedOut: '12,3' })],
      capitalCosts: [aCapitalCost({ budget: '10,1', forecast: '11,3', adjustment: '1,2', deviation: '1,2' })],
      volumes: [aVolumeRow({ months: ['0,1', 'i.u.', '1,3'], average: '0,5' })],
      compensation: [aCompensationLevel({ current: '1119', prior: '1186', change: '-67', changePercent: '-6,0 %' })],
    });
    expect(findingsOf(plan).map((line) => line.replace(/: .* är /, ': '))).toEqual([
      'V21 warning budget.deviation: -19,9, men beräkningen ger -18,9.',
      'V21 warning resultUnits.carriedOut: 12,3, men beräkningen ger 11,3.',
      'V21 warning capitalCosts.deviation: 1,2, men beräkningen ger 0,0.',
      'V21 warning volumes.average: 0,5, men beräkningen ger 0,7.',
      'V21 warning compensation.changePercent: -6,0 %, men beräkningen ger -5,6 %.',
    ]);
  });
  test('one last decimal is rounding; the same figure, and one where nothing can be computed, say nothing', () => {
    expect(findingsOf(aPlan({ budget: [aBudgetRow({ budget: '10,1', forecast: '11,3', deviation: '-1,3' })] }))).toHaveLength(1);
    expect(findingsOf(aPlan({ budget: [aBudgetRow({ budget: '10', forecast: '0', deviation: '10' })] }))).toEqual([]);
    expect(findingsOf(aPlan({ budget: [aBudgetRow({ deviation: '0', deviationAfter: '0' })] }))).toEqual([]);
  });
});
