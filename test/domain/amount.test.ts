import fc from 'fast-check';
import { amount, average, divideAndRound, roundHalfAwayFromZero, subtract, sum } from '../../src/domain/amount';

const amounts = fc
  .tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 3 }))
  .map(([size, decimals]) => amount(size).times(`1e-${decimals}`));

test('334,1 − 343,5 is −9,4, which binary floating point does not manage', () => {
  expect(subtract(amount('334.1'), amount('343.5')).toString()).toBe('-9.4');
});

test('halves are rounded away from zero, and −5,6492 once: −5,6', () => {
  expect(roundHalfAwayFromZero(amount('2.45'), 1).toString()).toBe('2.5');
  expect(roundHalfAwayFromZero(amount('-2.45'), 1).toString()).toBe('-2.5');
  expect(divideAndRound(amount('-6700'), amount('1186'), 1).toString()).toBe('-5.6');
});

test('the sum and the mean of nothing are blank', () => {
  expect(sum([null, null])).toBeNull();
  expect(average([])).toBeNull();
  expect(average([amount(1), null, amount(2)])?.toString()).toBe('1.5');
});

test('a sum does not depend on the order and is undone by subtraction', () => {
  fc.assert(
    fc.property(fc.array(amounts, { minLength: 1 }), (figures) => {
      const total = sum(figures);
      expect(sum(figures.toReversed())?.toString()).toBe(total?.toString());
      expect(figures.reduce((rest, figure) => subtract(rest, figure), total ?? amount(1)).eq(0)).toBe(true);
    }),
  );
});

test('rounding moves a figure by at most half of the last decimal, and mirrors around zero', () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 0, max: 2 }), (figure, decimals) => {
      const rounded = roundHalfAwayFromZero(figure, decimals);
      expect(rounded.minus(figure).abs().times(2).lte(`1e-${decimals}`)).toBe(true);
      expect(roundHalfAwayFromZero(figure.neg(), decimals).eq(rounded.neg())).toBe(true);
    }),
  );
});
