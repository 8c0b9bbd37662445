import type { Steps } from '../../src/domain/in-steps';
import { inSlices } from '../../src/taskpane/in-slices';

/** Works for so many milliseconds a step. */
function* working(steps: number, milliseconds: number): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

describe('work in slices', () => {
  it('lets others in between', async () => {
    let others = 0;
    const timer = setInterval(() => (others += 1), 0);
    expect(await inSlices(working(40, 4), () => true)).toBe('done');
    clearInterval(timer);
    expect(others).toBeGreaterThan(4);
  });

  it('does not wait where there is little to do', async () => {
    let waited = false;
    setTimeout(() => (waited = true));
    await inSlices(working(3, 0), () => true);
    expect(waited).toBe(false);
  });

  it('stops as soon as nobody wants it', async () => {
    let wanted = true;
    setTimeout(() => (wanted = false));
    expect(await inSlices(working(1_000, 4), () => wanted)).toBeNull();
  });
});
