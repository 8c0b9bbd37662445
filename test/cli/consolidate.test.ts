import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readReportSheet } from '../../scripts/report-proof/read-sheet';
import { wordLines } from '../../scripts/report-proof/word-lines';
import { withGoals } from '../intake/a-document';
import { aFolder, cli } from './command-line';

const folder = aFolder();
afterAll(folder.remove);

const document = (unit: string, rows: readonly (readonly string[])[]) => ({
  ...withGoals([{ name: 'Sjukfrånvaro', outcome: '6 %', target: unit === 'Ek' ? '5 %' : '4 %', period: 'Tertial 2 2026' }]),
  unit,
  level: 'unit',
  tables: [{ title: 'Driftbudget (tkr)', headers: ['Rad', 'Budget 2026', 'Prognos'], rows }],
});

beforeAll(async () => {
  const documents = [
    document('Ek', [
      ['Intäkter', '-2 000', '-2 000'],
      ['Kostnader', '10 000', '11 000'],
    ]),
    document('Lind', [
      ['Intäkter', '500', '500'],
      ['Löner', '-3 000', '-2 900'],
      ['Övriga kostnader', '-1 000', '-1 000'],
    ]),
  ];
  writeFileSync(folder.path('documents.json'), JSON.stringify({ source: 'test', documents }));
  for (const [at, name] of ['ek.xlsx', 'lind.xlsx'].entries())
    expect(await cli('create', folder.path('documents.json'), '--document', String(at), '-o', folder.path(name))).toMatchObject({
      code: 0,
    });
  writeFileSync(folder.path('enheter.csv'), 'Avdelning;Enhet\nNorr;Ek\nNorr;Lind\nSöder;Alm\n');
  writeFileSync(folder.path('gammal.xlsx'), 'Enhet;Budget\nAsp;1');
});

const json = async (...words: readonly string[]) => {
  const { code, out, error } = await cli('consolidate', ...words, '--json');
  expect(error).toBe('');
  return { code, said: JSON.parse(out) as Record<string, never> };
};

test('units of a folder are added whatever their signs, those that are missing are named, and a file that cannot be read is a line', async () => {
  const { code, out } = await cli('consolidate', folder.path(''), '--register', folder.path('enheter.csv'));
  expect(code).toBe(1);
  const [heading, all, north, ...lines] = out.split('\n');
  expect(heading).toBe('2 av 3 enheter, T2 2026');
  expect(all).toBe(
    'Alla, netto: budget 11 500 tkr (2 av 3 enheter), prognos 12 400 tkr (2 av 3 enheter), utfall –, avvikelse -900 tkr (2 av 3 enheter)',
  );
  expect(north).toMatch(/^Norr, netto: budget 11 500 tkr \(2 av 2 enheter\)/);
  expect(lines).toContain('Fel C01 Alm: Ingen arbetsbok har kommit in.');
  expect(lines.find((line) => line.startsWith('Fel C02'))).toMatch(/gammal\.xlsx.*Filen är text/);
});

test('as JSON: units, goals, indicators, budgets as printed and as added, totals and findings', async () => {
  const { code, said } = await json(folder.path('ek.xlsx'), folder.path('lind.xlsx'));
  expect(code).toBe(0);
  expect(said).toMatchObject({
    type: 'T2',
    year: 2026,
    amountUnit: 'tkr',
    units: [
      { unit: 'Ek', state: 'received', budget: 8000, forecast: 9000, deviation: -1000, deviationPercent: -12.5 },
      { unit: 'Lind', budget: 3500, forecast: 3400, deviation: 100 },
    ],
    indicators: [
      {
        name: 'Sjukfrånvaro',
        units: [
          { unit: 'Ek', target: '5 %' },
          { unit: 'Lind', target: '4 %' },
        ],
      },
    ],
    budgets: {
      printed: [{ label: 'Intäkter', budget: '-2 000' }, {}, { label: 'Intäkter', budget: '500', signs: 'revenuePositive' }, {}, {}],
      normalised: [{ budget: -2000 }, { budget: 10000 }, { budget: -500, flipped: true }, { budget: 3000 }, { budget: 1000 }],
    },
    findings: expect.arrayContaining([expect.objectContaining({ code: 'C23', severity: 'note' })]),
  });
});

test('-o writes a workbook; written again it is the same consolidation, with its register', async () => {
  const board = folder.path('board.xlsx');
  const files = [folder.path('ek.xlsx'), folder.path('lind.xlsx')];
  expect(await cli('consolidate', ...files, '--register', folder.path('enheter.csv'), '-o', board)).toMatchObject({ code: 1, error: '' });
  expect(existsSync(board)).toBe(true);
  const { said } = await json(...files, '-o', board);
  expect(said).toMatchObject({ units: [{ unit: 'Alm', state: 'missing', department: 'Söder' }, { changed: 0 }, { changed: 0 }] });
});

test('-o lets a file be that is something else than a consolidation, unless --force is said', async () => {
  const unit = readFileSync(folder.path('lind.xlsx'));
  const refused = await cli('consolidate', folder.path('ek.xlsx'), '-o', folder.path('lind.xlsx'));
  expect(refused).toMatchObject({
    code: 2,
    out: '',
    error: expect.stringMatching(/lind\.xlsx finns redan och är ingen sammanställning.*--force/) as string,
  });
  expect(readFileSync(folder.path('lind.xlsx')).equals(unit)).toBe(true);
  const own = folder.path('annat.xlsx');
  writeFileSync(own, unit);
  expect(await cli('consolidate', folder.path('ek.xlsx'), '-o', own, '--force')).toMatchObject({ code: 0, error: '' });
  expect(readFileSync(own).equals(unit)).toBe(false);
  // It is a consolidation now: the next time it is written again without a word.
  expect(await cli('consolidate', folder.path('ek.xlsx'), '-o', own)).toMatchObject({ code: 0, error: '' });
});

test('words that are wrong end with 2 and one line', async () => {
  expect(await cli('consolidate')).toMatchObject({ code: 2, error: 'Vilken fil? Skriv "consolidate --help".\n' });
  expect(await cli('consolidate', 'a.xlsx', '--year', 'i år')).toMatchObject({ code: 2 });
  expect(await cli('consolidate', 'a.xlsx', '--register', folder.path('saknas.csv'))).toMatchObject({ code: 2 });
});

test('--report writes the report of the board or of a department, and of no other department', async () => {
  const words = [folder.path('ek.xlsx'), folder.path('lind.xlsx'), '--register', folder.path('enheter.csv')];
  const docx = folder.path('norr.docx');
  const { out } = await cli('consolidate', ...words, '--report', docx, '--department', 'Norr');
  expect(out).toContain('norr.docx: rapport för Norr.');
  const lines = wordLines(readFileSync(docx)).map(({ cells }) => cells.filter(Boolean).join(' | ').replaceAll('\u00a0', ' '));
  expect(lines).toContain('Norr');
  expect(lines.filter((line) => line.startsWith('Kostnader |'))).toEqual(['Kostnader | 14 000 | 14 900 | −900 | −6,4 %']);
  expect(lines.join('\n')).not.toMatch(/Söder|Alm/);
  const result = folder.path('med-rapport.xlsx');
  expect(await cli('consolidate', ...words, '-o', result, '--report', result)).toMatchObject({ code: 1, error: '' });
  const sheet = readReportSheet(readFileSync(result));
  expect(sheet?.name).toBe('Rapport T2 2026');
  const own = folder.path('egen.xlsx');
  expect(await cli('consolidate', ...words, '--report', own)).toMatchObject({ code: 1, error: '' });
  expect(readReportSheet(readFileSync(own))?.rows).toEqual(sheet?.rows);
  // Somebody may have written in it since.
  expect(await cli('consolidate', ...words, '--report', docx)).toMatchObject({ code: 2, out: '' });
});

test('a department that no unit has, and one without a report, end with 2 before anything is written', async () => {
  const files = [folder.path('ek.xlsx'), '--register', folder.path('enheter.csv')];
  const report = folder.path('ingen.docx');
  expect(await cli('consolidate', ...files, '--report', report, '--department', 'Väst')).toMatchObject({
    code: 2,
    error: 'Avdelningen "Väst" finns inte. Välj Norr, Söder.\n',
  });
  expect(existsSync(report)).toBe(false);
  expect(await cli('consolidate', ...files, '--department', 'Norr')).toMatchObject({ code: 2 });
});
