import { aPlan, anIndicator } from '../support/plan';
import { readPlan } from '../../src/workbook/read';
import { computePlan } from '../../src/domain/computed';
import { why, wordingFor } from '../../src/wording';
import { templateContent } from '../../src/workbook/template';
import { columnOf, inWorkbook } from './in-workbook';

/** Every formula of the template, without those in names. */
const formulas = [
  ...new Set(
    templateContent(aPlan({ indicators: [anIndicator()] })).sheets.flatMap(({ blocks }) =>
      blocks.flatMap(({ cells, formulas: are }) => (are ? cells.flat().filter((cell): cell is string => typeof cell === 'string') : [])),
    ),
  ),
].filter((formula) => formula.startsWith('='));

/** The formula without what stands between quotation marks, and the longest of those texts. */
function outsideTexts(formula: string): { readonly rest: string; readonly longest: number } {
  const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  return { rest: formula.replace(/"(?:[^"]|"")*"/g, '""'), longest: Math.max(0, ...texts.map((text) => text.length - 2)) };
}

test('formulas keep within what Excel takes: 8 192 characters, 255 in a text, 64 calls in one another', () => {
  expect(formulas.length).toBeGreaterThan(50);
  for (const formula of formulas) {
    const { rest, longest } = outsideTexts(formula);
    let [depth, deepest] = [0, 0];
    for (const letter of rest) {
      depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    const inFile = rest.replaceAll('[@', 'Indikatorer[[#This Row],[').length;
    expect({ formula, fits: formula.length <= 8192 && inFile <= 8192 && longest <= 255 && deepest <= 64 }).toEqual({ formula, fits: true });
  }
});

test('no formula asks what depends on the language, or takes a name for a pattern', () => {
  const dependent =
    /\b(TEXT|FIXED|DOLLAR|DATEVALUE|TIMEVALUE|NUMBERVALUE|CELL|INFO|SEARCH|COUNTIFS?|SUMIFS?|AVERAGEIFS?|VLOOKUP|HLOOKUP)\(/;
  expect(formulas.filter((formula) => dependent.test(outsideTexts(formula).rest))).toEqual([]);
});

const told = [
  ['1050,5', '1100', '', 'utfall 1 050,5 st av 1 100 st = 96 %, uppfylls delvis från 95 %'],
  ['0,000009', '0,000009', '', 'utfall 0,000009 st av 0,000009 st = 100 %, årsmålet är nått'],
  ['2000000000', '1', '', 'utfall 2 000 000 000 st av 1 st = 200 000 000 000 %, årsmålet är nått'],
  ['-4,30', '1', '', 'utfall -4,3 st av 1 st = -430 %, uppfylls delvis från 95 %'],
  ['50', '100', '2,5 pe', 'utfall 50 st av 100 st = 50 %, uppfylls delvis till och med 2,5 procentenheter från målet'],
  // No limits, though programs take them for numbers: Start's holds.
  ...['1 000', '5 jan', '1e1', '3 till 5'].map((limit) => ['50', '100', limit, 'utfall 50 st av 100 st = 50 %, uppfylls delvis från 95 %']),
] as const;

test('figures are told with decimal comma and blanks between thousands, and a limit is read figure by figure, in the sheet as in the code', async () => {
  const indicators = told.map(([outcome = '', target = '', tolerance = '']) =>
    anIndicator({ measureUnit: 'st', period: '2026', outcome, target, tolerance }),
  );
  const snapshot = await (await inWorkbook(aPlan({ indicators }))).read();
  const results = [...computePlan(readPlan(snapshot).plan).indicators.values()];
  const sentences = told.map(([, , , sentence]) => sentence);
  expect(columnOf(snapshot, 'Indikatorer', 'Varför').slice(0, told.length)).toEqual(sentences);
  expect(results.map((result) => why(result, wordingFor('sv')))).toEqual(sentences);
});
