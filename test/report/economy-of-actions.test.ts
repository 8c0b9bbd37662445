import { aBudgetRow, anAction, aPlan, aStaffingRow, aSumRow, aText } from '../support/plan';
import { pictureOf, reportOf } from '../support/report-picture';

test('actions stand with the budget, with the sum of their effects and the forecast after them', () => {
  const plan = aPlan({
    start: { type: 'T2', level: 'unit', unit: 'Enheten', amountUnit: 'tkr' },
    texts: [aText({ chapter: 'economy', heading: 'Uppföljning av ekonomi', headingLevel: 1, text: '' })],
    budget: [aBudgetRow({ area: '', label: 'Löner', kind: 'cost', budget: '1 000', forecast: '1 180' })],
    actions: [
      anAction({
        area: 'Vuxenstöd',
        action: 'Omförhandla placeringar',
        effectYear: '60',
        effectFullYear: '150',
        inForecast: true,
        status: 'ongoing',
      }),
      anAction({
        action: 'Säga upp en bil',
        effectYear: '15',
        inForecast: false,
        responsible: 'Samordnare',
        due: { kind: 'date', iso: '2026-11-30' },
      }),
    ],
  });
  const lines = pictureOf(reportOf(plan, { chapters: ['summary', 'economy'] }));
  expect(lines.slice(lines.indexOf('Åtgärder'))).toEqual([
    'Åtgärder',
    'Åtgärd (tkr) | Effekt i år | Effekt helår | Ingår i prognos',
    'Omförhandla placeringar | 60 | 150 | Ja',
    'Vuxenstöd  ·  ▶ Pågår',
    'Säga upp en bil | 15 | Nej',
    'Samordnare  ·  klart senast 2026-11-30',
    'Summa effekter | 75 | 150',
    'Plus betyder att resultatet blir bättre.',
    'Prognos efter åtgärder: 1 165 tkr. Den räknar med effekten i år av åtgärder som inte ingår i prognosen.',
  ]);
  expect(lines.join(' ')).toContain('Med de åtgärder som inte ingår i prognosen blir den 1 165 tkr.');
});

test('staff is printed by area, each column with its own decimals', () => {
  const plan = aPlan({
    start: { type: 'VP', level: 'unit', unit: 'Enheten', periodMonth: null },
    staffing: [
      aStaffingRow({ area: 'Vuxenstöd', position: 'Behandlare', employees: '6', fullTime: '5,6', women: '4', men: '2' }),
      aStaffingRow({ area: 'Boendestöd', position: 'Boendestödjare', employees: '34', fullTime: '31,6', women: '22', men: '12' }),
    ],
    staffingSums: [aSumRow({ kind: 'total', label: 'Summa', given: { employees: '41' } })],
  });
  expect(pictureOf(reportOf(plan, { chapters: ['economy'] }))).toEqual([
    'Ekonomi',
    'Bemanning',
    'Befattning | Antal medarbetare | Årsarbetare | Kvinnor | Män',
    'Vuxenstöd',
    'Behandlare | 6 | 5,6 | 4 | 2',
    'Boendestöd',
    'Boendestödjare | 34 | 31,6 | 22 | 12',
    'Summa | 40 | 37,2 | 26 | 14',
    'Summa, Antal medarbetare: källan anger 41, uträknat är 40.',
  ]);
});

test('a monthly report and an annual one have the columns of their kind', () => {
  const budget = [
    aBudgetRow({
      area: '',
      label: 'Förskola',
      kind: 'net',
      budget: '600',
      budgetToDate: '350',
      outcome: '341',
      forecast: '590',
      forecastPrevious: '588',
    }),
  ];
  const header = (type: 'month' | 'VB', periodMonth: number) =>
    pictureOf(reportOf(aPlan({ start: { type, periodMonth }, budget }), { chapters: ['economy'] })).find((line) =>
      line.startsWith('Netto'),
    );
  expect(header('month', 7)).toBe('Netto (mnkr) | Budget 2026 | Budget till jul | Utfall per jul | Prognos | Avvikelse');
  expect(header('VB', 12)).toBe('Netto (mnkr) | Budget 2026 | Utfall 2026 | Avvikelse');
});
