import fc from 'fast-check';
import { textHeight } from '../../src/report/sheet/text-height';
import { aBudgetRow, aGoal, anAction, anActivity, anIndicator, aPlan, aText } from '../support/plan';
import { reportOf } from '../support/report-picture';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '=HYPERLINK("http://x";"y")',
    '+1',
    '@SUM(A1)',
    '-1+2',
    '<script>alert(1)</script>',
    '\u202Eabc',
    'a\uD800b',
    '\u0000\u0007',
    '&P&N&"Arial"',
    '|\n\n|',
  ),
);

const planOf = (text: string) =>
  aPlan({
    start: { type: 'T2', board: text, author: text },
    goals: [aGoal({ code: '1', level: 'focus', number: '', title: text, parent: '' })],
    texts: [aText({ chapter: 'opening', heading: text, text }), aText({ chapter: 'goals', goal: '1', heading: text, text })],
    indicators: [anIndicator({ goal: '1', name: text, analysis: text })],
    activities: [anActivity({ goal: '1', name: text, deviation: text })],
    budget: [aBudgetRow({ area: text, label: text, kind: 'cost', budget: '1', forecast: '2', cause: text })],
    actions: [anAction({ area: text, action: text, comment: text })],
  });

describe('a report of what anybody may have written', () => {
  it('is made, with page headers that Excel takes, and rows that it shows', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { page, rows, blocks } = reportOf(planOf(text));
        for (const { left, center, right } of [page?.header, page?.footer].flatMap((part) => part ?? []))
          expect(`${left}${center}${right}`.length).toBeLessThan(230);
        expect(rows?.rows.length).toBe(blocks[0]?.cells.length);
        expect(blocks.every((block) => block.formulas !== true)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it.each([
    ['words', 'ord '.repeat(2_000)],
    ['one word', 'å'.repeat(8_000)],
    ['letters of two code units', '😀'.repeat(4_000)],
  ])('splits what is longer than a row over rows, and loses nothing: %s', (_, text) => {
    const { blocks, rows } = reportOf(planOf(text.trim()), { chapters: ['goals', 'economy'] });
    const cells = (blocks[0]?.cells ?? []).flat().filter((cell) => typeof cell === 'string');
    for (const cell of cells) {
      expect(textHeight(cell, 454, { size: 10 })).toBeLessThanOrEqual(409);
      expect(cell).not.toMatch(/\p{Cs}/u);
    }
    for (const { height } of rows?.rows ?? []) expect(height).toBeLessThanOrEqual(409);
    const letters = (all: string): number => all.replace(/[\s-]/g, '').length;
    // Goal, text, indicator and its analysis, activity and its deviation, row and its cause, action and its comment; areas and labels beside them.
    expect(letters(cells.join(''))).toBeGreaterThan(10 * letters(text));
  });
});
