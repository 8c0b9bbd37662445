import fc from 'fast-check';
import { sheetsOfFormula } from '../../../src/package/send/sheets-of-formula';

const sheetsIn = (formula: string): readonly string[] | null => {
  const sheets = sheetsOfFormula(formula);
  return sheets && [...sheets];
};

test.each([
  ['$B2>0.95', []],
  ['SUM(A:A,$1:$3)+1E5', []],
  ['IF(A1="Mål!",TRUE,#REF!)', []],
  ['Mål!A1', ['mål']],
  ["'Åsa''s blad'!$A$1:$B$2,Blad1!C3", ["åsa's blad", 'blad1']],
])('%s names %j', (formula, sheets) => {
  expect(sheetsIn(formula)).toEqual(sheets);
});

test.each([
  'Gräns',
  'Tabell[Kod]',
  '[@Kod]',
  '[1]Blad!A1',
  "'[Bok.xlsx]Blad'!A1",
  "'Blad1:Blad3'!A1",
  'Blad1:Blad3!A1',
  'INDIRECT("Dolt!A1")',
  'indirect(A1)',
  'A1.B',
])('%s reaches for what cannot be told from it', (formula) => {
  expect(sheetsIn(formula)).toBeNull();
});

test('a sheet is found whatever its name and whatever stands around it', () => {
  const name = fc.string({ unit: fc.constantFrom(...'aÅ 1-.!"()#='), minLength: 1, maxLength: 10 });
  const around = fc.constantFrom('', '1+', 'SUM(A1,', '"x!"&', '#N/A+');
  fc.assert(
    fc.property(name, around, (sheet, before) => {
      expect(sheetsIn(`${before}'${sheet}'!$A$1`)).toEqual([sheet.toLowerCase()]);
    }),
  );
});
