/** Work that stops now and then, so that whoever runs it can let others in before it goes on. */
export type Steps<Result> = Generator<void, Result, void>;

/** Runs all of it at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
