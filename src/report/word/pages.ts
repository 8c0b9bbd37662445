import type { Box } from './boxes';
import { TEXT_HEIGHT } from './look';

export interface Pages {
  /** The page of each heading of the list of contents, in order; 1 is the first. */
  readonly headings: readonly number[];
  readonly count: number;
}

/** Lines that stand together at the foot and at the top of a page. */
const TOGETHER = 2;
/** What lengths in twentieths of a point may be wrong by, in points. */
const ROUNDING = 0.05;

/**
 * Lays boxes on pages by Word's rules: of two spaces that meet the larger counts and none stands at the top of a page; what is kept with the next
 * goes over with it; of a paragraph that goes on at least two lines stand on each page; rows are not divided.
 */
export function pagesOf(boxes: readonly Box[]): Pages {
  const headings: number[] = [];
  let page = 1;
  let y = 0;
  let top = true;
  let after = 0;
  const turn = (head: number) => {
    page += 1;
    y = head;
    top = true;
    after = 0;
  };
  boxes.forEach((box, at) => {
    if (box.newPage && !(top && y === 0)) turn(0);
    const gap = () => (top ? 0 : Math.max(after, box.before));
    const room = () => TEXT_HEIGHT + ROUNDING - y - gap();
    if (!top && togetherFrom(boxes, at) > room()) turn(box.head);
    if (box.listed) headings.push(page);
    y += gap();
    top = false;
    let left = box.lines;
    for (;;) {
      const fit = Math.floor((TEXT_HEIGHT + ROUNDING - y) / box.height);
      if (left <= fit || box.lines === 1) break;
      left -= Math.max(1, Math.min(fit, left - TOGETHER));
      turn(box.head);
      top = false;
    }
    y += left * box.height;
    after = box.after;
  });
  return { headings, count: page };
}

/** What has to stand on one page with a box; where that is more than a page holds, the box alone. */
function togetherFrom(boxes: readonly Box[], first: number): number {
  let height = 0;
  for (let at = first; ; at += 1) {
    const box = boxes[at];
    const next = boxes[at + 1];
    if (!box) break;
    if (at > first) height += Math.max(boxes[at - 1]?.after ?? 0, box.before);
    const kept = box.keepNext && next !== undefined && !next.newPage;
    height += (kept ? box.lines : leastOf(box)) * box.height;
    if (height > TEXT_HEIGHT) break;
    if (!kept) return height;
  }
  const own = boxes[first];
  return own ? leastOf(own) * own.height : 0;
}

const leastOf = ({ lines }: Box): number => (lines < 2 * TOGETHER ? lines : TOGETHER);
