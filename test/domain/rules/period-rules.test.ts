import { aBudgetRow, anIndicator, aPlan, aSumRow, aVolumeRow } from '../../support/plan';
import { findingsOf } from '../../support/findings';

const januaryToAugust = ['1', '0', 'i.u.', '4', '5', '6', '7', '8'];

describe('[V29] months of the period', () => {
  const check = (months: readonly string[], start: { readonly type?: 'VP' | 'T1' } = {}) =>
    findingsOf(
      aPlan({
        start: { ...start, ...(start.type === 'T1' && { periodMonth: 4 }) },
        volumes: [aVolumeRow({ label: 'Små barn', months })],
      }),
    );
  test('filled in to the last month, with 0 and i.u. as answers', () => {
    expect(check(januaryToAugust)).toEqual([]);
    expect(check([...januaryToAugust, 'i.u.'])).toEqual([]);
  });
  test('an empty month of the period is asked for, all of a row at once', () => {
    expect(check(['1', '', '3', '4', '', '6', '7', '-'])).toEqual([
      'V29 warning volumes.month2: Uppgift för februari, maj och augusti saknas för ”Små barn”. Skriv i.u. om uppgiften inte finns.',
    ]);
    expect(check([])).toEqual(['V29 warning volumes.month1: Inga månader är ifyllda för ”Små barn”. Skriv i.u. om uppgiften inte finns.']);
  });
  test('a month that has not been holds no figure', () => {
    expect(check([...januaryToAugust], { type: 'T1' })).toEqual([
      'V29 warning volumes.month5: ”Små barn” har en uppgift för maj, juni, juli och augusti, men rapporten gäller till och med april.',
    ]);
    expect(check([], { type: 'VP' })).toEqual([]);
  });
  test('nor does the total that the source gives', () => {
    const volumes = [aVolumeRow({ months: januaryToAugust })];
    const volumeSums = [aSumRow({ kind: 'group', label: 'Totalt', group: 'Förskola|Barn', given: { month8: '8', month9: '0' } })];
    expect(findingsOf(aPlan({ volumes, volumeSums }))).toEqual([
      'V29 warning volumeSums.month9: ”Totalt” har en uppgift för september, men rapporten gäller till och med augusti.',
    ]);
  });
});

describe('[V37] year, period and forecast', () => {
  const check = (period: string, more: Parameters<typeof anIndicator>[0] = {}) =>
    findingsOf(aPlan({ indicators: [anIndicator({ name: 'Sjukfrånvaro', periodicity: 'tertial', period, ...more })] }));
  test.each(['Tertial 2 2026', '2026', 'Halvår 1 2026', 'VB 2026', 'Läsåret 2025/26', 'T2', ''])(
    'Period %j fits a T2 of 2026',
    (period) => {
      expect(check(period)).toEqual([]);
    },
  );
  test('another year or tertial is asked about', () => {
    expect(check('Tertial 2 2025')).toEqual([
      'V37 warning indicators.period: Perioden för ”Sjukfrånvaro” är Tertial 2 2025, men rapporten gäller 2026. Är utfallet från rätt år?',
    ]);
    expect(check('Tertial 1 2026')).toEqual([
      'V37 warning indicators.period: Perioden för ”Sjukfrånvaro” är Tertial 1 2026, men den här rapporten gäller Tertial 2 2026. Är utfallet från rätt tertial?',
    ]);
  });
  test('an indicator that is not due now keeps the tertial that it was reported for', () => {
    expect(check('Tertial 1 2026', { dueIn: 'T1' })).toEqual([]);
  });

  const forecasts = (...pairs: readonly (readonly [string, string])[]) =>
    findingsOf(
      aPlan({
        budget: pairs.map(([forecastPrevious, forecast], row) => aBudgetRow({ label: `Rad ${row}`, forecastPrevious, forecast })),
      }),
    );
  test('every forecast as it was in the last report', () => {
    expect(forecasts(['10', '10'], ['20', '20,0'])).toEqual([
      'V37 warning budget.forecast: Alla 2 prognoser i driftbudgeten är desamma som i förra rapporten. Är prognosen uppdaterad?',
    ]);
    expect(forecasts(['10', '10'], ['20', '21'])).toEqual([]);
    expect(forecasts(['10', '10'])).toEqual([]);
    expect(forecasts(['10', '10'], ['', '20'])).toEqual([]);
    expect(forecasts(['', '10'], ['', '20'])).toEqual([]);
  });
});
