import fc from 'fast-check';
import { formulaFromFile, formulaToFile } from '../../../src/workbench/file/formula-in-file';
import { formulaTokens } from '../../../src/workbench/file/formula-tokens';
import { escapeColumn } from '../../../src/workbench/file/structured-reference';

test.each([
  ['[@Utfall]/[@[Årsmål (tkr)]]', 'Mål[[#This Row],[Utfall]]/Mål[[#This Row],[Årsmål (tkr)]]'],
  ['SUM([@[Jan]:[Dec]])', 'SUM(Mål[[#This Row],[Jan]:[Dec]])'],
  ['COUNTA([@])', 'COUNTA(Mål[#This Row])'],
  ['SUM([Utfall])', 'SUM(Mål[Utfall])'],
  ['Driftbudget[@Rad]', 'Driftbudget[[#This Row],[Rad]]'],
  ['Mål[[#Headers],[Kod]]&Mål[#Totals]', 'Mål[[#Headers],[Kod]]&Mål[#Totals]'],
  ["[@[Rad '[1']'#''x]]", "Mål[[#This Row],[Rad '[1']'#''x]]"],
  ["'[Bok.xlsx]Blad 1'!A1+[1]Blad!A1", "'[Bok.xlsx]Blad 1'!A1+[1]Blad!A1"],
  ['"[@Utfall]"&[@Utfall]', '"[@Utfall]"&Mål[[#This Row],[Utfall]]'],
  ['=IFS(A1=1,CONCAT("a","IFS("),TRUE,XLOOKUP(1,B:B,C:C))', '_xlfn.IFS(A1=1,_xlfn.CONCAT("a","IFS("),TRUE,_xlfn.XLOOKUP(1,B:B,C:C))'],
  ['NUMBERVALUE(A1,",")+STDEV.S(B:B)', '_xlfn.NUMBERVALUE(A1,",")+_xlfn.STDEV.S(B:B)'],
  ['SORT(FILTER(A1:A9,B1:B9))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9))'],
  ['LET(x,A1,y, x+1,x*y)', '_xlfn.LET(_xlpm.x,A1,_xlpm.y, _xlpm.x+1,_xlpm.x*_xlpm.y)'],
  ['SUMIFS(A:A,B:B,"<>varav*")+IFERROR(1,2)+COUNTIFS(A:A,1)', 'SUMIFS(A:A,B:B,"<>varav*")+IFERROR(1,2)+COUNTIFS(A:A,1)'],
])('%s is written as %s', (formula, file) => {
  expect(formulaToFile(formula, 'Mål')).toBe(file);
});

test.each([
  ['Mål[[#This Row],[Utfall]]+mål[[#this row],[Årsmål (tkr)]]', '[@Utfall]+[@[Årsmål (tkr)]]'],
  ['Volymer[[#This Row],[Jan]:[Dec]]', 'Volymer[@[Jan]:[Dec]]'],
  ['Mål[#This Row]', '[@]'],
  ['_xlfn.IFS(_xlfn._xlws.FILTER(A1,B1),_xlfn.LET(_xlpm.x,1,_xlpm.x))', 'IFS(FILTER(A1,B1),LET(x,1,x))'],
])('%s is read as %s', (file, formula) => {
  expect(formulaFromFile(file, 'Mål')).toBe(formula);
});

const column = fc
  .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."abÅö 1[]#'@.,()-") })
  .filter((name) => name.trim() === name);

test('a reference to any column survives the file', () => {
  fc.assert(
    fc.property(column, (name) => {
      const formula = `[@[${escapeColumn(name)}]]*2`;
      const file = formulaToFile(formula, 'T');
      expect(file).toBe(`T[[#This Row],[${escapeColumn(name)}]]*2`);
      expect(formulaToFile(formulaFromFile(file, 'T'), 'T')).toBe(file);
    }),
  );
});

test('the pieces of any text joined are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aB1Å[]\'"#@!,()&_. ') }), (text) => {
      expect(
        formulaTokens(text)
          .map((token) => token.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
