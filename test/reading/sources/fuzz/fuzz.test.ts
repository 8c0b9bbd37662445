import { randomFrom } from '../../../unit-files/fuzz/random';
import { trySource, ways, type Whole } from './spoil';
import { wholeDocument } from './whole';

let whole: Whole;
beforeAll(async () => {
  whole = await wholeDocument();
});

test.each(Object.keys(ways))('%s, spoilt, gives lines or is refused', async (way) => {
  const wrong: (string | null)[] = [];
  for (let seed = 0; seed < 6; seed += 1) wrong.push(await trySource(whole, way, randomFrom(seed)));
  expect(wrong.filter(Boolean)).toEqual([]);
});
