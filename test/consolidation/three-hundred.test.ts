import { manyUnits, type ManyUnits } from './many/many-units';

/** `npm run bench` does the same with three hundred; here each fault comes once. */
let many: ManyUnits;
beforeAll(async () => {
  many = await manyUnits(40);
});

test('every fault is named with its unit, and none that was not planted', () => {
  expect(many.found).toEqual(many.planted);
});

test('what is wrong with a file names that file', () => {
  expect(many.nameless).toEqual([]);
});

test('the total is exact, of the units that can be added', () => {
  const net = many.result.totals.find(({ department, area, kind }) => department === '' && area === '' && kind === 'net');
  expect(net?.amounts.budget?.toFixed()).toBe(many.budget);
  expect((net?.contains.length ?? 0) + (net?.missing.length ?? 0)).toBe(many.units);
});
