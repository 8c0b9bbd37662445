import fc from 'fast-check';
import type { DocumentJson } from '../../src/intake/document';
import { examples } from '../../src/intake/examples';
import { chosenDocument, noChoices, partsOf, pathKey } from '../../src/reading/chosen';

let documents: readonly DocumentJson[];
beforeAll(async () => {
  documents = await Promise.all(examples.map(({ load }) => load()));
});
const board = (): DocumentJson => documents[2]!;

test('a document of which nothing is decided is as it was read', () => {
  for (const [at, document] of documents.entries()) expect(chosenDocument(document, at, noChoices)).toEqual(document);
});

test('a cell that is put right says so, and an emptied one is empty', () => {
  const path = [0, 'focusGoals', 0, 'areaGoals', 0, 'indicators', 0];
  const chosen = chosenDocument(board(), 0, {
    ...noChoices,
    corrected: new Map([
      [pathKey([...path, 'outcome']), '94 %'],
      [pathKey([...path, 'forecast']), ''],
    ]),
  });
  expect(chosen.focusGoals[0]!.areaGoals[0]!.indicators[0]).toMatchObject({ outcome: '94 %', forecast: null });
});

test('a heading that is left out goes with its text, and the others keep theirs', () => {
  const { otherSections, otherTexts = [] } = board();
  const chosen = chosenDocument(board(), 0, { ...noChoices, leftOut: new Set([pathKey([0, 'otherSections', 1])]) });
  expect(chosen.otherSections).toEqual(otherSections.filter((_, at) => at !== 1));
  expect(chosen.otherTexts).toEqual(otherTexts.filter((_, at) => at !== 1));
});

test('what is left out is gone with all that hangs on it, and nothing else is', () => {
  fc.assert(
    fc.property(fc.nat(2), fc.infiniteStream(fc.nat(9)), (which, dice) => {
      const document = documents[which]!;
      const parts = partsOf(document, 0);
      const leftOut = new Set(parts.flatMap(({ path }) => (dice.next().value === 0 ? [pathKey(path)] : [])));
      const isLeft = (key: string): boolean => [...leftOut].some((left) => key === left || key.startsWith(`${left}/`));
      const under = (key: string): string => key.replace(/\/(sections|indicators|activities)\/\d+$/, '');
      const kept = parts.filter(({ path }) => !isLeft(pathKey(path)) && !isLeft(under(pathKey(path))));
      const now = partsOf(chosenDocument(document, 0, { ...noChoices, leftOut }), 0);
      expect(now.map(({ kind, name }) => [kind, name])).toEqual(kept.map(({ kind, name }) => [kind, name]));
    }),
  );
});
