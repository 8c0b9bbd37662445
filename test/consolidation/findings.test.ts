import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingTable } from '../../src/consolidation/findings';
import { questionCodes } from '../../src/consolidation/questions';
import { remember } from '../../src/consolidation/changed';
import { figure, toJson } from '../../src/consolidation/to-json';
import { usualFrame } from '../../src/consolidation/usual-frame';
import { amount } from '../../src/domain/amount';
import { consolidationWords, findingSentence, questionSentence } from '../../src/wording/consolidation';
import { aBudgetRow, aPlan, aText, anAction } from '../support/plan';
import { together, told } from './some-units';
import { aFile, fourUnits, given, own } from './units';

const page = readFileSync(join(__dirname, '../../docs/consolidation.md'), 'utf8');
const rows = [...page.matchAll(/^\| (C\d\d) \| ([EWN, ]+) \|/gm)].map(([, code = '', letters = '']) => ({ code, letters: letters.trim() }));

test('the table holds C01 to C25 in order, and docs/consolidation.md a row for each with the same severities', () => {
  expect(findingTable.map(({ code }) => code)).toEqual(Array.from({ length: 25 }, (_, at) => `C${String(at + 1).padStart(2, '0')}`));
  const letter = { error: 'E', warning: 'W', note: 'N' } as const;
  const severities = findingTable.map(({ code, messages }) => ({
    code,
    letters: (['error', 'warning', 'note'] as const)
      .filter((one) => Object.values(messages).some((each) => each === one))
      .map((one) => letter[one]),
  }));
  expect(rows).toEqual(severities.map(({ code, letters }) => ({ code, letters: letters.join(', ') })));
});

test.each(['sv', 'en'] as const)('every message has a sentence in %s, and no sentence is without a message', (language) => {
  const words = consolidationWords[language];
  const messages = findingTable.flatMap((row) => Object.keys(row.messages));
  for (const message of messages) expect(findingSentence({ message, facts: {} }, words)).not.toBe('');
  expect(Object.keys(words.findings).filter((message) => !messages.includes(message))).toEqual([]);
  expect(Object.keys(words.registerProblems).filter((message) => !messages.includes(message))).toEqual([]);
  expect(questionCodes.filter((code) => !messages.includes(code))).toEqual(['noMoney', 'deviationWithoutCause', 'warnings']);
});

const unit = (name: string, more: Parameters<typeof aPlan>[0]) =>
  aFile(aPlan({ ...more, start: { type: 'T2', year: 2026, level: 'unit', unit: name, amountUnit: 'tkr', ...more?.start } }));

test('what disagrees between the units is told with unit and file', () => {
  const area = given('area', '1.2', 'Trygga gator', { number: '1.2', parent: '' });
  const result = together([
    unit('Ek', {
      goals: [area, own('1.2:E1', 'Vi sopar')],
      texts: [aText({ owner: 'unit', chapter: 'goals', goal: '1.2:E1', heading: 'Analys', text: 'Ring 08-123 45 67.' })],
    }),
    unit('Lind', { goals: [area] }),
    unit('Alm', { goals: [given('area', '1.2', 'Lugna gator', { number: '1.2', parent: '' }), own('9.9:E1', 'Vi svävar')] }),
    aFile(aPlan({ start: { type: 'T2', year: 2025, level: 'unit', unit: 'Asp' } }), { macros: true }),
    { ok: false, file: 'trasig.xlsx', bytes: 1, hash: '', reason: 'damaged' },
  ]);
  expect(told(result)).toEqual([
    'C02 unreadable trasig.xlsx',
    'C03 wrongYear Asp.xlsx',
    'C13 noBudget Alm.xlsx',
    'C13 noBudget Ek.xlsx',
    'C13 noBudget Lind.xlsx',
    'C17 otherTitle Alm.xlsx',
    'C18 looseGoal Alm.xlsx',
    'C24 phone Ek.xlsx',
  ]);
  const phone = result.findings.find(({ message }) => message === 'phone');
  expect(phone && findingSentence(phone, consolidationWords.sv)).toBe(
    '”Analys” innehåller ett telefonnummer (08-••• •• ••). Ska det vara med?',
  );
});

test('effects of actions are in the unit of amount of the whole, + for better whatever the signs of their workbook', () => {
  const result = together([
    unit('Ek', {
      start: { signs: 'revenuePositive', amountUnit: 'mnkr' },
      actions: [anAction({ action: 'Färre timvikarier', effectYear: '1,5' })],
    }),
    unit('Lind', { actions: [anAction({ action: 'Vakanta tjänster', effectYear: '200' })] }),
  ]);
  expect(result.actions.map(({ unit: key, effectYear }) => [key, effectYear?.toFixed()])).toEqual([
    ['ek', '1500'],
    ['lind', '200'],
  ]);
});

test('what is most common among the workbooks is put together where nobody has said what', () => {
  const files = [unit('Ek', {}), unit('Lind', {}), aFile(aPlan({ start: { type: 'VP', year: 2027 } }))];
  expect(usualFrame(files)).toMatchObject({ type: 'T2', year: 2026, amountUnit: 'tkr', board: 'Södra nämnden' });
  expect(usualFrame(files, { year: 2027 })).toMatchObject({ type: 'VP', year: 2027 });
  expect(usualFrame([])).toBeNull();
});

test('as JSON an amount is a figure where that is exact, and every row names its unit, file and cell', () => {
  expect([figure(amount('-4.3')), figure(amount('12345678901234567.89')), figure(null)]).toEqual([-4.3, '12345678901234567.89', null]);
  const say = {
    finding: () => 'så',
    question: (question: Parameters<typeof questionSentence>[0]) => questionSentence(question, consolidationWords.sv),
  };
  const files = [
    ...fourUnits().map(({ read }) => read),
    unit('Bok', { budget: [aBudgetRow({ area: 'Förskola', label: 'Löner', kind: 'cost', budget: '1 050,5' })] }),
  ];
  const result = together(files);
  const json = toJson(result, say);
  expect(Object.keys(json)).toEqual(expect.arrayContaining(['units', 'goals', 'indicators', 'budgets', 'totals', 'findings']));
  expect(json.budgets.printed).toEqual([
    expect.objectContaining({
      unit: 'Bok',
      label: 'Löner',
      budget: '1 050,5',
      signs: 'costPositive',
      source: { file: 'Bok.xlsx', sheet: 'budget', cell: 'A2' },
    }),
  ]);
  expect(json.budgets.normalised).toEqual([expect.objectContaining({ unit: 'Bok', budget: 1050.5, flipped: false })]);
  expect(json.indicators.find(({ name }) => name === 'Sjukfrånvaro')?.units.map((one) => [one.unit, one.target])).toEqual([
    ['Alm', '5 %'],
    ['Ek', '5 %'],
    ['Lind', '5 %'],
  ]);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  expect(remember(result, 'nu').units.map((one) => one.file)).toHaveLength(5);
});
