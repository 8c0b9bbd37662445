import { strFromU8, unzipSync } from 'fflate';
import type { PrintedPage } from '../../test/support/printed-words';
import { readXml } from '../read-xml';
import type { PrintedLine } from './printed-line';
import type { SavedSheet, SheetCell } from './read-sheet';
import { sheetLines } from './sheet-lines';
import { descendants, wordLines } from './word-lines';

export interface Shown {
  /** Words that are to be printed, each as often as it is here. */
  readonly words: readonly string[];
  /** Words that may be printed more often: names of columns above every page of a table, what stands around the pages, charts, signs of lists. */
  readonly more: readonly string[];
}

export function shownInSheet(sheet: SavedSheet): Shown {
  const heads = sheetLines(sheet).filter(({ kind }) => kind === 'head');
  return {
    words: sheet.rows.flatMap(({ cells }) => cells.flatMap((cell) => wordsIn(asShown(cell)))),
    more: [
      ...wordsOf(heads),
      ...sheet.around.flatMap(wordsIn),
      ...sheet.charts.flatMap(({ words }) => words.flatMap((word) => [word, ...asLabels(word)].flatMap(wordsIn))),
    ],
  };
}

export function shownInWord(bytes: Uint8Array): Shown {
  const lines = wordLines(bytes);
  const files = unzipSync(bytes);
  const around = ['word/header1.xml', 'word/footer1.xml'].flatMap((part) =>
    descendants(readXml(strFromU8(files[part] ?? new Uint8Array())), 'w:t'),
  );
  return {
    words: wordsOf(lines),
    more: [...wordsOf(lines.filter(({ kind }) => kind === 'head')), ...around.flatMap(({ text }) => wordsIn(text)), '•'],
  };
}

const wordsOf = (lines: readonly PrintedLine[]): readonly string[] => lines.flatMap(({ cells }) => cells.flatMap(wordsIn));

/** PDFs set ligatures, a blank that does not break is a blank on paper, and the dots before a page's number stand close to the word before them. */
const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .split(/\s+|\.{3,}/)
    .map((word) => word.replace(/^\.+|\.+$/g, ''))
    .filter(Boolean);

/** The day of printing stands in the header. */
const isDate = (word: string): boolean => /^\d{4}-\d\d-\d\d$/.test(word);

/** A figure in its format, in Swedish: "1 299,1", with a real minus. */
function asShown({ value, format }: SheetCell): string {
  if (typeof value === 'string') return value;
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return value.toLocaleString('sv-SE', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: format === 'General' ? 20 : decimals,
    useGrouping: format.includes('#,##0'),
  });
}

/** A chart's figure as its labels may show it: the file holds 548, the label says "548,0". */
const asLabels = (word: string): readonly string[] =>
  word.trim() === '' || Number.isNaN(Number(word))
    ? []
    : [0, 1, 2].map((decimals) =>
        Number(word).toLocaleString('sv-SE', { minimumFractionDigits: decimals, maximumFractionDigits: decimals, useGrouping: true }),
      );

/** What is on paper beside what the file shows: words that are not there, and words that come from nowhere. A long word is broken anywhere. */
export function wordFaults({ words, more }: Shown, pages: readonly PrintedPage[]): readonly string[] {
  const printed = counted(pages.flatMap((page) => page.words.flatMap(({ text }) => wordsIn(text))));
  const missing = words.filter((word) => !take(printed, word));
  const lost = missing.filter((word) => !takeParts(printed, word));
  const free = new Set(more);
  const strange = [...printed].filter(([word, count]) => count > 0 && !free.has(word) && !isDate(word) && !/^\d+$/.test(word));
  return [
    ...lost.map((word) => `“${word}” is not printed, or not as often as it should be`),
    ...strange.map(([word, count]) => `“${word}” is printed ${count} times more than it should be`),
  ];
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function take(counts: Map<string, number>, word: string): boolean {
  const count = counts.get(word) ?? 0;
  if (count > 0) counts.set(word, count - 1);
  return count > 0;
}

/** The word in two parts or more, where a line ends in it. */
function takeParts(counts: Map<string, number>, word: string): boolean {
  for (let at = word.length - 1; at > 0; at -= 1) {
    const start = word.slice(0, at);
    if ((counts.get(start) ?? 0) === 0) continue;
    take(counts, start);
    if (take(counts, word.slice(at)) || takeParts(counts, word.slice(at))) return true;
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return false;
}
