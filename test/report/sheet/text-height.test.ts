import fc from 'fast-check';
import { CELL_PADDING, linesIn, rowPieces, TALLEST_ROW, textHeight, textWidth } from '../../../src/report/sheet/text-height';

const size = fc.constantFrom(10, 12, 14, 20);
const word = fc.string({ unit: fc.constantFrom(...'aåäöeilmnrstWMÅ.,-–0123456789%'), minLength: 1, maxLength: 40 });
const text = fc
  .array(
    fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' ')),
    { minLength: 1, maxLength: 6 },
  )
  .map((lines) => lines.join('\n'));

/** Lines of a text in the true width, words broken where they are wider than it: the least that any program needs. */
function trueLines(paragraphs: string, width: number, setting: { size: number; bold?: boolean }): number {
  return paragraphs.split('\n').reduce((sum, paragraph) => {
    let lines = 1;
    let used = 0;
    const blank = textWidth(' ', setting);
    for (const one of paragraph.split(' ')) {
      const own = textWidth(one, setting);
      if (used > 0 && used + blank + own <= width) used += blank + own;
      else {
        if (used > 0) lines += 1;
        lines += Math.max(0, Math.ceil(own / width) - 1);
        used = own <= width ? own : own % width;
      }
    }
    return sum + lines;
  }, 0);
}

describe('the height of a text', () => {
  it('is never below the lines that the true widths need, at Calibri’s line height', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 480 }), size, fc.boolean(), (words, width, points, bold) => {
        const setting = { size: points, bold };
        expect(textHeight(words, width, setting)).toBeGreaterThanOrEqual(trueLines(words, width - CELL_PADDING, setting) * points * 1.22);
      }),
    );
  });

  it('grows with a line feed, and a word wider than the cell takes several lines', () => {
    const setting = { size: 10 };
    expect(linesIn('Ett\nTvå', 400, setting)).toBe(2);
    expect(linesIn('kompetensförsörjningsstrategi', 50, setting)).toBe(3);
    expect(linesIn('', 50, setting)).toBe(1);
  });

  it('goes by the font’s own widths', () => {
    expect(textWidth('Avvikelse', { size: 10 })).toBeCloseTo(37.8, 1);
    expect(textWidth('Avvikelse', { size: 10, bold: true })).toBeGreaterThan(textWidth('Avvikelse', { size: 10 }));
    expect(textWidth('\u00a0', { size: 10 })).toBe(textWidth(' ', { size: 10 }));
  });
});

describe('a text that is taller than a row', () => {
  it('goes on in the next rows without losing a word', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), size, (parts, points) => {
        const long = parts.join('\n');
        const pieces = rowPieces(long, 470, { size: points });
        for (const piece of pieces) expect(textHeight(piece, 470, { size: points })).toBeLessThanOrEqual(TALLEST_ROW);
        expect(pieces.join('').replace(/\s/g, '')).toBe(long.replace(/\s/g, ''));
      }),
    );
  });
});
