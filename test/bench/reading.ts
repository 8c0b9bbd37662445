/**
 * `npm run bench`: a document of 20 to 300 pages is read. Time grows with its lines: the largest may take little more per line than the smallest, and 300 pages
 * are read in a second or two.
 */
import fc from 'fast-check';
import { readSource } from '../../src/reading/read-source';
import { sourceOfText } from '../../src/reading/sources/text';
import { anyDocument } from '../reading/any-document';
import { diceOf, printDocument } from '../reading/print-document';

/** Lines of a printed page, blank ones among them. */
const linesOfPage = 66;
const pages = [20, 75, 300];
const FLAT = 1.6;
const LONGEST = 4000;

/** One plan after the other until there are so many lines. */
function textOf(count: number): string {
  const lines: string[] = [];
  for (let seed = 1; lines.length < count * linesOfPage; seed += 1) {
    const [document] = fc.sample(anyDocument, { seed, numRuns: 1 });
    if (document) lines.push(...printDocument(document, diceOf(seed)));
  }
  return lines.slice(0, count * linesOfPage).join('\n');
}

/** Time of the processor, the best of three: what else the machine does only ever adds. */
function timeOf(work: () => void): number {
  const times = [1, 2, 3].map(() => {
    const begun = process.cpuUsage();
    work();
    return process.cpuUsage(begun).user / 1000;
  });
  return Math.min(...times);
}

const measured = pages.map((count) => {
  const source = sourceOfText(textOf(count));
  const ms = timeOf(() => void readSource(source));
  const { documents, unplaced } = readSource(source);
  console.log(
    `${count} pages, ${source.lines.length} lines: ${ms.toFixed(0)} ms, ${documents.length} plans, ${unplaced.length} lines not placed`,
  );
  return { ms, perLine: ms / source.lines.length };
});
const [smallest, largest] = [measured[0], measured.at(-1)];
if (!smallest || !largest || largest.perLine > smallest.perLine * FLAT || largest.ms > LONGEST) {
  console.log('Reading does not grow with the lines alone.');
  process.exitCode = 1;
}
