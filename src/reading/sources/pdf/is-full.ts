import type { TextLine } from './text-line';

/** Whether the first word of the next line had no room on this one. */
export function isFull(last: TextLine, line: TextLine, edge: number): boolean {
  const [first] = line.pieces;
  if (!first) return false;
  const word = /^\S+/.exec(first.text)?.[0].length ?? 0;
  const width = ((first.right - first.left) * word) / Math.max(1, first.text.length);
  return last.right + line.size * 0.25 + width > edge - line.size * 0.6;
}
