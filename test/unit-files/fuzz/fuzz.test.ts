import { readUnit } from '../../../src/unit-files';
import { baseFile } from './base';
import { bombs, hostileNames, quick, type Base } from './mutations';
import { saidBy, tryFile } from './try-file';

let base: Base;
let whole: string;
beforeAll(async () => {
  base = await baseFile();
  whole = saidBy(readUnit(base.file));
});

test('names that objects have of their own are read as any other', () => {
  const unit = readUnit(base.file);
  if (!unit.ok) throw new Error(unit.reason);
  expect(unit.read.plan.start).toMatchObject({ unit: 'constructor', unitId: '__proto__' });
  expect(unit.read.plan.indicators.map(({ key, name }) => [key, name])).toEqual(hostileNames.map((name) => [name, name]));
  expect(unit.read.plan.budget.map(({ label }) => label)).toEqual(['Löner', '__proto__']);
  expect(unit.read.problems).toEqual([]);
});

describe('a spoilt file is told of, whatever was done to it; no figure is another', () => {
  test.each(Object.keys(quick))('%s', (name) => {
    const seeds = Array.from({ length: 6 }, (_, seed) => seed);
    expect(seeds.flatMap((seed) => tryFile(base, whole, name, seed) ?? [])).toEqual([]);
  });

  test.each(Object.keys(bombs))('%s', (name) => {
    const before = process.memoryUsage().arrayBuffers;
    expect([1].flatMap((seed) => tryFile(base, whole, name, seed) ?? [])).toEqual([]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(300_000_000);
  });
});
