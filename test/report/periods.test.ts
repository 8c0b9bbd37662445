import { createTemplate } from '../../src/commands/createTemplate';
import { makeReport } from '../../src/commands/makeReport';
import { aBudgetRow, aGoal, anIndicator, anInvestment, aPlan, aSumRow } from '../support/plan';
import { pictureOf, reportOf } from '../support/report-picture';
import { workbench } from '../workbook/excel/workbench';

const nameOf = (start: Parameters<typeof aPlan>[0]): string => reportOf(aPlan(start)).name;

test('every period has a sheet of its own', () => {
  expect(nameOf({ start: { type: 'T2', year: 2026, periodMonth: 8 } })).toBe('Rapport T2 2026');
  expect(nameOf({ start: { type: 'VP', year: 2027, periodMonth: null } })).toBe('Rapport VP 2027');
  expect(nameOf({ start: { type: 'month', year: 2026, periodMonth: 4 } })).toBe('Rapport april 2026');
  expect(nameOf({ start: { type: 'month', year: 2026, periodMonth: null } })).toBe('Rapport Månad 2026');
});

test('a second report of a period replaces the first; those of other periods and of earlier versions stay', async () => {
  const { port, byHand, cells } = await workbench();
  await createTemplate(
    port,
    aPlan({ start: { type: 'T1', year: 2026, periodMonth: 4 }, goals: [aGoal({ code: '1', title: 'Trygghet' })] }),
  );
  await byHand((workbook) => {
    workbook.worksheets.add('Rapport').getRange('A1').values = [['Från en tidigare version']];
  });
  const reports = async () => (await port.outline()).sheets.map(({ name }) => name).filter((name) => name.startsWith('Rapport'));
  expect(await makeReport(port)).toMatchObject({ sheet: 'Rapport T1 2026' });
  const type = async (text: string) =>
    byHand((workbook) => {
      workbook.names.getItem('Start_Dokumenttyp').getRange().values = [[text]];
    });
  await type('T2');
  expect(await makeReport(port)).toMatchObject({ sheet: 'Rapport T2 2026' });
  expect(await makeReport(port, { chapters: ['front'] })).toMatchObject({ sheet: 'Rapport T2 2026' });
  expect(await reports()).toEqual(['Rapport', 'Rapport T1 2026', 'Rapport T2 2026']);
  expect(await cells('Rapport', 'A1')).toEqual([['Från en tidigare version']]);
  expect((await cells('Rapport T1 2026', 'A2')).flat()).toEqual(['Tertialrapport 1 2026']);
  expect((await cells('Rapport T2 2026', 'A2')).flat()).toEqual(['Tertialrapport 2 2026']);
});

test('of this period only: no column and no word of the one before', () => {
  const plan = aPlan({
    start: { type: 'T2' },
    goals: [aGoal({ code: '1.1', level: 'area', title: 'Skola', fulfilment: 'partly', previousFulfilment: 'fully' })],
    indicators: [
      anIndicator({
        goal: '1.1',
        name: 'Andel nöjda',
        measureUnit: '%',
        outcome: '80 %',
        outcomePrior: '79 %',
        forecast: '82 %',
        forecastPrevious: '85 %',
        target: 'öka',
        judged: 'fully',
      }),
    ],
    budget: [
      aBudgetRow({ area: '', label: 'Förskola', kind: 'net', budget: '600', forecast: '590', forecastPrevious: '588' }),
      aBudgetRow({ area: '', label: 'Äldreomsorg', kind: 'net', budget: '500', forecast: '512', forecastPrevious: '508' }),
    ],
    investments: [anInvestment({ label: 'Möbler', budget: '1', forecast: '1', forecastPrevious: '2' })],
  });
  const earlier = ['Utfall VB 2025', '79 %', 'Föregående bedömning', 'öregående prognos', 'Ändrat sedan förra rapporten'];
  const found = (reference: boolean) => {
    const text = pictureOf(reportOf(plan, { reference })).join('\n');
    return earlier.filter((words) => text.includes(words));
  };
  expect(found(true)).toEqual(earlier);
  expect(found(false)).toEqual([]);
  expect(pictureOf(reportOf(plan, { reference: false }))).toContain('Andel nöjda / ● Uppfylls helt | 80 % | 82 % | öka');
});

test('of this period only: the sums of a plan say nothing of last year either', () => {
  const plan = aPlan({
    start: { type: 'VP', level: 'unit', periodMonth: null },
    budget: ['Boende', 'Öppenvård'].map((area) =>
      aBudgetRow({ area, label: 'Löner', kind: 'cost', priorActual: '90', priorBudget: '95', budget: '100' }),
    ),
    budgetSums: [aSumRow({ kind: 'total', label: 'Summa', given: { priorActual: '180', priorBudget: '190' } })],
  });
  const sums = (reference: boolean) => {
    const lines = pictureOf(reportOf(plan, { chapters: ['economy'], reference }));
    return lines.slice(lines.indexOf('Alla verksamheter') + 1);
  };
  expect(sums(true)[1]).toBe('Summa | 180 | 190 | 200');
  expect(sums(false)[1]).toBe('Summa | 200');
});
