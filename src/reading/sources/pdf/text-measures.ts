import { isFull } from './is-full';
import type { TextLine } from './text-line';

/** How the text of a document is set. */
export interface TextMeasures {
  readonly bodySize: number;
  readonly isBodyBold: boolean;
  /** From line to line, in parts of the letters' size. */
  readonly leading: number;
  /** How far lines reach, by page. */
  readonly rightEdge: (page: number) => number;
}

/** Shorter lines say little of how text is set. */
const longLine = 30;

interface PageLines {
  readonly number: number;
  readonly lines: readonly TextLine[];
}

export function measure(pages: readonly PageLines[]): TextMeasures {
  const sizes = new Map<number, number>();
  const rights = new Map<number, number>();
  let bold = 0;
  let letters = 0;
  for (const { number, lines } of pages) {
    let right = 0;
    for (const line of lines) {
      const length = line.pieces.reduce((sum, { text }) => sum + text.length, 0);
      if (length < longLine || line.pieces.length > 2) continue;
      add(sizes, Math.round(line.size * 2) / 2, length);
      letters += length;
      if (line.isBold) bold += length;
      right = Math.max(right, line.right);
    }
    rights.set(number, right);
  }
  const usual = median([...rights.values()].filter((right) => right > 0));
  const rightEdge = (page: number): number => Math.max(rights.get(page) ?? 0, usual);
  return { bodySize: mostOf(sizes) ?? 10, isBodyBold: bold > letters / 2, leading: leadingOf(pages, rightEdge), rightEdge };
}

/** Told by lines that go on with the sentence of a full line before them: others may be paragraphs of one line. */
function leadingOf(pages: readonly PageLines[], rightEdge: TextMeasures['rightEdge']): number {
  const leadings = new Map<number, number>();
  for (const { number, lines } of pages) {
    lines.forEach((line, at) => {
      const before = lines[at - 1];
      if (!before || Math.abs(before.size - line.size) > 0.6 || !/^\p{Ll}/u.test(line.pieces[0]?.text ?? '')) return;
      const pitch = (line.base - before.base) / line.size;
      if (pitch > 0.9 && pitch < 2.3 && isFull(before, line, rightEdge(number))) add(leadings, Math.round(pitch * 20) / 20, 1);
    });
  }
  return smallestCommon(leadings) ?? usualLeading;
}

/** Of Word and of LibreOffice, where a document has no line that is wrapped. */
const usualLeading = 1.3;

/** Paragraphs of a line or two are set further apart than their lines. */
function smallestCommon(counts: ReadonlyMap<number, number>): number | null {
  const most = Math.max(0, ...counts.values());
  const common = [...counts].filter(([, count]) => count >= most / 4).map(([key]) => key);
  return common.length > 0 ? Math.min(...common) : null;
}

const add = (counts: Map<number, number>, key: number, count: number): void => void counts.set(key, (counts.get(key) ?? 0) + count);

export function mostOf(counts: ReadonlyMap<number, number>): number | null {
  let most: [number, number] | null = null;
  for (const each of counts) if (!most || each[1] > most[1]) most = each;
  return most?.[0] ?? null;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
