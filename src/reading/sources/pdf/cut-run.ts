import type { Run } from './page';

/** A run as two, at the blank that is nearest to a place on the page; as one where it has no blank near there. */
export function cutAt(run: Run, x: number): readonly Run[] {
  const sign = (run.right - run.left) / Math.max(1, run.text.length);
  const wanted = (x - run.left) / sign;
  let best = -1;
  for (let at = run.text.indexOf(' '); at > 0; at = run.text.indexOf(' ', at + 1)) {
    if (best < 0 || Math.abs(at - wanted) < Math.abs(best - wanted)) best = at;
  }
  // Letters are of many widths: how many there are up to a place is told to a few.
  if (best < 0 || Math.abs(best - wanted) > 3 + run.text.length / 8) return [run];
  const [left, right] = [run.text.slice(0, best), run.text.slice(best + 1)];
  return [
    { ...run, text: left.trimEnd(), right: Math.min(x, run.left + best * sign) },
    { ...run, text: right.trimStart(), left: Math.max(x + 0.1, run.left + (best + 1) * sign) },
  ];
}
