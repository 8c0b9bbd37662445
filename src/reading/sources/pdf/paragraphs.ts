import { isFull } from './is-full';
import type { TextItem } from './item';
import { joinLines, type Words } from './joined-text';
import type { Run } from './page';
import { textLinesOf, type TextLine } from './text-line';
import type { TextMeasures } from './text-measures';

/** Round and square signs that stand for a judgement are none. */
const bullet = /^[•◦▪▫–—·*\-\u{f000}-\u{f0ff}]$/u;
const withBullet = /^(?:[•◦▪▫·\u{f000}-\u{f0ff}]|[–—*-] )\s*/u;
/** "1.", "1.2", "a)": what stands before a title or a point, with a gap after it. */
const counter = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[a-z]\))$/;
const contentsEntry = /^(.*?[^\s.])\s*(?:\. ?){3,}\s*(\d{1,4})$|^(.*?[^\s…])\s*…{2,}\s*(\d{1,4})$|^(.*?[^\s.])\s*\.\s?\.\s*(\d{1,4})$/;
/** A gap this wide, in parts of the letters' size, parts two texts; a smaller one fills a line out. */
const wideGap = 2;

interface Started {
  text: string;
  readonly first: TextLine;
  last: TextLine;
  /** Where its further lines begin; null before there is one. */
  left: number | null;
  isOpen: boolean;
  isContents: boolean;
  lines: number;
}

/** Lines of a page that are no table, as paragraphs: wrapped lines put together, points of a list apart. */
export function paragraphsOf(lines: readonly TextLine[], page: number, measures: TextMeasures, words: Words): readonly TextItem[] {
  const started: Started[] = [];
  for (const line of lines) {
    const last = started.at(-1);
    if (last && goesOn(last, line, measures, page)) {
      const next = textOf(line);
      last.text = joinLines(last.text, next.text, words);
      last.isOpen = next.isOpen;
      last.isContents = next.isContents;
      last.left ??= line.left;
      last.last = line;
      last.lines += 1;
    } else started.push(start(line));
  }
  return started.map((each, at) => itemOf(each, started[at - 1] ?? null, page, measures));
}

/** Runs that the file says are one paragraph. A line that ends before the next word had to leave it is a break of its own. */
export function paragraphOf(
  runs: readonly Run[],
  page: number,
  measures: TextMeasures,
  words: Words,
  about: Partial<TextItem>,
): readonly TextItem[] {
  const lines = textLinesOf(runs);
  let paragraph: Started | null = null;
  for (const line of lines) {
    if (!paragraph) paragraph = start(line);
    else {
      paragraph.text = joinLines(paragraph.text, textOf(line).text, words);
      paragraph.last = line;
      paragraph.lines += 1;
    }
  }
  return paragraph ? [{ ...itemOf(paragraph, null, page, measures), ...about }] : [];
}

function start(line: TextLine): Started {
  const { text, isOpen, isContents } = textOf(line);
  return { text, first: line, last: line, left: null, isOpen, isContents, lines: 1 };
}

/** What a line says: a bullet as Word's text has it, a tab where two texts stand beside each other. */
function textOf({ pieces, size }: TextLine): { readonly text: string; readonly isOpen: boolean; readonly isContents: boolean } {
  const [first, ...rest] = pieces;
  if (!first) return { text: '', isOpen: false, isContents: false };
  const isPoint = rest.length > 0 && bullet.test(first.text);
  let text = isPoint ? '-' : first.text.replace(withBullet, '- ');
  let before = first;
  let isOpen = true;
  rest.forEach((piece, at) => {
    const isMark = at === 0 && (isPoint || counter.test(first.text));
    const isWide = !isMark && piece.left - before.right > wideGap * size;
    text += (isWide ? '\t' : ' ') + piece.text;
    if (isWide) isOpen = false;
    before = piece;
  });
  const entry = contentsEntry.exec(text.replace(/\t/g, ' ').slice(0, 500));
  if (entry) return { text: `${entry[1] ?? entry[3] ?? entry[5]}\t${entry[2] ?? entry[4] ?? entry[6]}`, isOpen: false, isContents: true };
  return { text, isOpen, isContents: false };
}

function goesOn(before: Started, line: TextLine, measures: TextMeasures, page: number): boolean {
  const { last } = before;
  if (!before.isOpen || Math.abs(last.size - line.size) > 0.6 || last.isBold !== line.isBold) return false;
  if (line.base - last.base > measures.leading * line.size * 1.2 + 0.5) return false;
  const [first] = line.pieces;
  if (!first || withBullet.test(first.text) || bullet.test(first.text) || (line.pieces.length > 1 && counter.test(first.text)))
    return false;
  if (!textOf(line).isOpen && !textOf(line).isContents) return false;
  const left = before.left ?? last.left;
  const isAligned = Math.abs(line.left - left) <= 2;
  // The first line of a paragraph may begin further in, and that of a point further out.
  const isIndented = before.left === null && line.left < last.left && last.left - line.left < 4 * line.size;
  const isHanging = before.left === null && last.pieces.some((piece) => Math.abs(piece.left - line.left) <= 3);
  const isPoint = before.left === null && before.text.startsWith('- ') && line.left > last.left && line.left - last.left < 3 * line.size;
  if (!isAligned && !isIndented && !isHanging && !isPoint) return false;
  return isFull(last, line, measures.rightEdge(page));
}

function itemOf(paragraph: Started, before: Started | null, page: number, measures: TextMeasures): TextItem {
  const { text, first, last, lines, isContents } = paragraph;
  const isApart = !before || first.base - before.last.base > measures.leading * Math.max(first.size, before.last.size) * 1.35;
  return {
    kind: 'text',
    text,
    page,
    size: first.size,
    isBold: first.isBold && last.isBold,
    top: first.base - first.size,
    bottom: last.base,
    lines,
    isApart,
    ...(isContents && { isContents }),
  };
}

/** A point of a list, a numbered title or an entry of a list of contents: its gap parts no columns. */
export function isListed(line: TextLine): boolean {
  const [first] = line.pieces;
  if (!first || line.pieces.length < 2) return false;
  const isMarked = line.pieces.length === 2 && (bullet.test(first.text) || counter.test(first.text));
  return isMarked || textOf(line).isContents;
}
