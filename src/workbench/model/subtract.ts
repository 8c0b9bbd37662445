import { intersect, type Rect } from './address';

/** What is left of a rectangle when another is taken out of it: at most four. */
export function subtract(rect: Rect, hole: Rect): readonly Rect[] {
  const cut = intersect(rect, hole);
  if (!cut) return [rect];
  const parts = [
    { ...rect, bottom: cut.top - 1 },
    { ...rect, top: cut.bottom + 1 },
    { top: cut.top, bottom: cut.bottom, left: rect.left, right: cut.left - 1 },
    { top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: rect.right },
  ];
  return parts.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}
