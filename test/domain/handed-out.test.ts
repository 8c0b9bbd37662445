import Big from 'big.js';
import fc from 'fast-check';
import { isGivenTo, meansTheSame, readGivenCells, writeGivenCells, type GivenCell } from '../../src/domain/handed-out';
import { readValue } from '../../src/domain/read-value';

const units = { given: '', now: '' };
const inPercent = { given: '%', now: '%' };

test('who stands above whom: the council above all, the board above units, a department beside the board', () => {
  const given = (['unit', 'department', 'board'] as const).map((level) =>
    (['council', 'board', 'unit'] as const).filter((owner) => isGivenTo(level, owner)),
  );
  expect(given).toEqual([['council', 'board'], ['council'], ['council']]);
});

test('any cell comes back from the JSON as it went in', () => {
  const value = fc.oneof(
    fc.string().map(readValue),
    fc.tuple(fc.integer(), fc.nat(6)).map(([digits, decimals]): GivenCell => ({
      kind: 'number',
      amount: new Big(digits).div(new Big(10).pow(decimals)),
      decimals,
      grouped: digits % 2 === 0,
    })),
    fc.constant<GivenCell>({ kind: 'date', iso: '2026-03-01' }),
    fc.string(),
    fc.boolean(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.string(), value), (cells) => {
      const given = new Map(Object.entries(cells));
      const read = readGivenCells(writeGivenCells(given));
      expect([...(read ?? [])].map(([key]) => key)).toEqual([...given.keys()]);
      for (const [key, cell] of given) expect(meansTheSame(cell, read?.get(key), units)).toBe(true);
    }),
  );
});

test.each(['', 'null', '[]', '{', '"text"', '7'])('%j is not what was given, and says nothing', (text) => {
  expect(readGivenCells(text)).toEqual(text === '{}' ? new Map() : null);
});

test.each([
  ['94 %', '94,0 %', inPercent, true],
  ['94 %', '94', inPercent, true],
  ['94 %', '94', { given: '%', now: 'st' }, false],
  ['94 %', '93,9 %', inPercent, false],
  ['1 050', '1050', units, true],
  ['+/- 1 %', '1 %', units, false],
  ['i.u.', 'i.u.', units, true],
  ['öka', 'minska', units, false],
  ['öka', 'öka ', units, true],
])('%j and %j', (given, now, of, same) => {
  expect(meansTheSame(readValue(given), readValue(now), of)).toBe(same);
});

test('a figure that was typed as text is the same figure, of which V02 speaks', () => {
  expect(meansTheSame(readValue('94 %'), { kind: 'text', text: '94 %', meaning: 'unreadable' }, inPercent)).toBe(true);
  expect(meansTheSame(readValue('94 %'), { kind: 'text', text: 'cirka 94', meaning: 'unreadable' }, inPercent)).toBe(false);
});

test('texts are compared without regard to blanks', () => {
  expect(meansTheSame('En stad  för alla', 'En stad för alla ', units)).toBe(true);
  expect(meansTheSame('En stad för alla', 'En stad för många', units)).toBe(false);
});
