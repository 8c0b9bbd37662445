import fc from 'fast-check';
import { readSource } from '../../src/reading/read-source';
import { sourceOfText } from '../../src/reading/sources/text';
import { anyDocument } from './any-document';
import { outlineOfDocument } from './outline';
import { diceOf, printDocument } from './print-document';

const read = (lines: readonly string[]) => readSource(sourceOfText(lines.join('\n'), 'plan.txt'));
/** What is said of the start and of the list of contents is not what is compared. */
const comparable = (lines: readonly string[]): readonly string[] =>
  lines
    .map((line) => line.replace(/Arbets ?s?ätt\]/, 'Arbetssätt]').replace(/ \{.*\}$/, ''))
    .filter((line) => !line.startsWith('[Innehållsförteckning]'));

test('a document that is printed and damaged reads back the same, whatever breaks pages, heads and sentences', () => {
  fc.assert(
    fc.property(anyDocument, fc.integer(), (document, seed) => {
      const reading = read(printDocument(document, diceOf(seed)));
      expect(reading.documents.map((one) => comparable(outlineOfDocument(one)))).toEqual([comparable(outlineOfDocument(document))]);
      expect(reading.unplaced).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
