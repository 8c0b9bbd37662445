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

export function measure(pages: readonly { readonly number: number; readonly lines: readonly TextLine[] }[]): TextMeasures {
  const sizes = new Map<number, number>();
  const leadings = new Map<number, number>();
  const rights = new Map<number, number>();
  let bold = 0;
  let letters = 0;
  for (const { number, lines } of pages) {
    let right = 0;
    lines.forEach((line, at) => {
      const length = line.pieces.reduce((sum, { text }) => sum + text.length, 0);
      if (length < longLine || line.pieces.length > 2) return;
      add(sizes, Math.round(line.size * 2) / 2, length);
      letters += length;
      if (line.isBold) bold += length;
      right = Math.max(right, line.right);
      const before = lines[at - 1];
      const pitch = before && Math.abs(before.size - line.size) < 0.6 ? (line.base - before.base) / line.size : 0;
      if (pitch > 0.9 && pitch < 2.3) add(leadings, Math.round(pitch * 20) / 20, 1);
    });
    rights.set(number, right);
  }
  const usual = median([...rights.values()].filter((right) => right > 0));
  return {
    bodySize: mostOf(sizes) ?? 10,
    isBodyBold: bold > letters / 2,
    leading: smallestCommon(leadings) ?? 1.2,
    rightEdge: (page) => Math.max(rights.get(page) ?? 0, usual),
  };
}

const add = (counts: Map<number, number>, key: number, count: number): void => void counts.set(key, (counts.get(key) ?? 0) + count);

/** Paragraphs of a line or two are set further apart than their lines. */
function smallestCommon(counts: ReadonlyMap<number, number>): number | null {
  const most = Math.max(0, ...counts.values());
  const common = [...counts].filter(([, count]) => count >= most / 4).map(([key]) => key);
  return common.length > 0 ? Math.min(...common) : null;
}

export function mostOf(counts: ReadonlyMap<number, number>): number | null {
  let most: [number, number] | null = null;
  for (const each of counts) if (!most || each[1] > most[1]) most = each;
  return most?.[0] ?? null;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
