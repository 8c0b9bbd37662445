import type { Steps } from '../domain/in-steps';

/** Milliseconds that the pane works before it lets the browser draw and answer: what takes longer than 50 is felt. */
const sliceMilliseconds = 16;

/** Runs steps a little at a time. Resolves to null, its work left where it was, as soon as nobody wants it any more. */
export async function inSlices<Result>(steps: Steps<Result>, isWanted: () => boolean): Promise<Result | null> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - begun < sliceMilliseconds) continue;
    await othersAreLetIn();
    if (!isWanted()) return null;
    begun = performance.now();
  }
}

/** The browser draws what has been set, and answers whoever clicks, before more work begins. */
export const othersAreLetIn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
