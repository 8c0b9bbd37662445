import type Big from 'big.js';
import type { Incoming } from './consolidated';

/** As many as are shown above Inkomna. */
const shown = 5;

/** Units with the largest deviations from budget, whichever way; those without one are not among them. */
export const largestDeviations = (incoming: readonly Incoming[]): readonly Incoming[] => largest(incoming, ({ money }) => money?.deviation);

/** Units whose forecast has changed most since the last one. */
export const largestChanges = (incoming: readonly Incoming[]): readonly Incoming[] => largest(incoming, ({ money }) => money?.change);

function largest(incoming: readonly Incoming[], sizeOf: (row: Incoming) => Big | null | undefined): readonly Incoming[] {
  return incoming
    .flatMap((row) => {
      const size = sizeOf(row);
      return size && !size.eq(0) ? [{ row, size: size.abs() }] : [];
    })
    .sort((left, right) => right.size.cmp(left.size) || (left.row.key < right.row.key ? -1 : 1))
    .slice(0, shown)
    .map(({ row }) => row);
}
