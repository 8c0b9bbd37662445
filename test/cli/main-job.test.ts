import { writeFileSync } from 'node:fs';
import { aTable, withGoals } from '../intake/a-document';
import { aFolder, cli } from './command-line';

const folder = aFolder();
afterAll(folder.remove);

const document = withGoals(
  [
    {
      name: 'Andel nöjda',
      outcome: '90 %',
      forecast: '92 %',
      target: '95 %',
      period: 'Tertial 2 2026',
      direction: 'Högre är bättre',
      analysis: 'Fler är nöjda.',
    },
    { name: 'Antal aspiranter', outcome: '17 st', outcomeMen: '10 st', outcomeWomen: '9 st', target: '25', period: 'Tertial 2 2026' },
  ],
  [{ name: 'Samråd', start: '2026-01-01', end: '2026-12-31', status: '▶' }],
  {
    otherSections: ['Förslag till beslut', 'Uppföljning av ekonomi'],
    otherTexts: ['Nämnden godkänner rapporten.', 'Ett underskott väntas.'],
    tables: [
      aTable(
        'Uppföljning av driftbudget',
        ['Netto (mnkr)', 'Utfall per aug', 'Budget', 'Prognos', 'Avvikelse'],
        ['Omsorg', '230', '334,1', '343,5', '-9,4'],
        ['Förskola', '436,9', '680,2', '670,2', '10'],
        ['Summa', '666,9', '1 014,3', '1 013,7', '0,6'],
      ),
    ],
  },
);

const plan = folder.path('plan.xlsx');

beforeAll(async () => {
  writeFileSync(folder.path('document.json'), JSON.stringify({ source: 'test', documents: [document] }));
  const made = await cli('create', folder.path('document.json'), '-o', plan);
  expect(made).toEqual({ code: 0, error: '', out: 'plan.xlsx: 4 mål, 2 indikatorer, 1 aktivitet, 1 tabell.\n' });
});

const shown = async (file: string): Promise<unknown> => JSON.parse((await cli('show', file, '--json')).out);

test('show gives the document back, with what is computed of it', async () => {
  expect(await shown(plan)).toMatchObject({
    source: 'plan.xlsx',
    documents: [
      {
        type: 'T2',
        focusGoals: [
          {
            computed: { fulfilment: null },
            areaGoals: [
              {
                fulfilment: 'fully',
                computed: { fulfilment: 'partly' },
                indicators: [
                  {
                    outcome: '90 %',
                    forecast: '92 %',
                    computed: { fulfilment: 'partly', why: 'prognos 92 % av 95 % = 97 %, uppfylls delvis från 95 %' },
                  },
                  { outcome: '17 st', outcomeMen: '10 st', target: '25 st' },
                ],
                activities: [{ name: 'Samråd', start: '2026-01-01', end: '2026-12-31', status: '▶' }],
              },
            ],
          },
        ],
        otherTexts: ['Nämnden godkänner rapporten.', 'Ett underskott väntas.'],
        tables: [
          {
            rows: document.tables[0]?.rows,
            computed: {
              totals: expect.arrayContaining([{ row: 'Summa', column: 'Avvikelse', value: '0,6' }]),
              deviations: [
                { row: 'Omsorg', column: 'Avvikelse', value: '-9,4' },
                { row: 'Förskola', column: 'Avvikelse', value: '10' },
              ],
            },
          },
        ],
      },
    ],
  });
});

test('check names the cell and what is wrong, and answers 1 for an error', async () => {
  const { code, out, error } = await cli('check', plan, '--json');
  expect({ code, error }).toEqual({ code: 1, error: '' });
  const { findings } = JSON.parse(out) as { findings: readonly Record<string, unknown>[] };
  const split = findings.find((finding) => finding['code'] === 'V05');
  expect(split).toMatchObject({ severity: 'warning', sheet: 'Indikatorer', found: '17 st', expected: '19' });
  expect(split?.['cell']).toMatch(/^[A-Z]+\d+$/);
  expect(Object.keys(split ?? {})).toEqual(['code', 'severity', 'sheet', 'cell', 'message', 'found', 'expected', 'handling', 'quiet']);
});

test('check speaks to people without --json, in their language', async () => {
  expect((await cli('check', plan)).out).toMatch(/Varning V05 Indikatorer!\w+: .+\n/);
  expect((await cli('check', plan, '--lang', 'en')).out).toMatch(/Warning V05 Indikatorer!\w+: .+\n/);
});

test('report adds its sheet and leaves the plan as it was', async () => {
  const report = folder.path('report.xlsx');
  expect(await cli('report', plan, '-o', report)).toEqual({ code: 0, error: '', out: 'report.xlsx: bladet Rapport T2 2026 är tillagt.\n' });
  expect(await shown(report)).toEqual({ ...((await shown(plan)) as object), source: 'report.xlsx' });
});

test.each([
  ['VP', 'unit'],
  ['T1', 'department'],
  ['T2', 'board'],
  ['VB', 'unit'],
])('an empty %s of a %s is made, and shows as one', async (type, level) => {
  const file = folder.path(`${type}-${level}.xlsx`);
  expect((await cli('create', '--type', type, '--year', '2026', '--unit', 'Enheten X', '--level', level, '-o', file)).code).toBe(0);
  expect(await shown(file)).toMatchObject({ documents: [{ type, year: 2026, unit: 'Enheten X', level, focusGoals: [] }] });
});
