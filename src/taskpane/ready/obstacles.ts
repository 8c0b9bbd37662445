import type { TodoLine } from '../overview';
import type { Reading } from '../view-props';

/** What stands in the way of marking a plan as ready. */
export interface Obstacles {
  /** Open errors; null while the rules are being gone through. */
  readonly errors: number | null;
  readonly left: readonly TodoLine[];
}

export function obstaclesOf({ findings, overview }: Reading): Obstacles {
  return {
    errors: findings && findings.filter(({ finding, quiet }) => finding.severity === 'error' && !quiet).length,
    left: overview.todo.filter(({ done, due }) => done < due),
  };
}

/** Errors and things left, all together. */
export const countOf = ({ errors, left }: Obstacles): number => (errors ?? 0) + left.reduce((sum, { done, due }) => sum + due - done, 0);
