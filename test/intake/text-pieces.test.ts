import { textPieces } from '../../src/intake/text-pieces';

const most = 32_767;

test('a text that a cell holds is whole', () => {
  expect(textPieces('')).toEqual(['']);
  expect(textPieces('å'.repeat(most))).toEqual(['å'.repeat(most)]);
});

test.each([
  ['paragraphs', `${'Ett stycke om läget.\n'.repeat(5_000)}`, '\n'],
  ['words', 'ord '.repeat(25_000), ' '],
  ['one word', 'å'.repeat(100_000), ''],
  ['letters of two code units', '😀'.repeat(50_000), ''],
])('a longer one is cut where it can be, and nothing is lost: %s', (_, text, between) => {
  const pieces = textPieces(text);
  expect(pieces.length).toBe(4);
  expect(pieces.join(between)).toBe(text);
  for (const piece of pieces) {
    expect(piece.length).toBeLessThanOrEqual(most);
    expect(piece).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
  }
});
