import type { Edit } from '../../commands/editRows';
import type { Draft } from './judgement';
import { wordOf, type Judged } from './judging';

/**
 * What was changed of a judgement, and nothing else: what another person has written in the other cell stands. `now` is the row as it was shown when
 * the change was saved: what has come there after that is not written over.
 */
export function judgingEdit({ seen, word, reason }: Draft, now: Judged = seen): Edit {
  const cells = {
    ...(word === wordOf(seen) ? {} : { [seen.table === 'goals' ? 'fulfilment' : 'judged']: word }),
    ...(reason === seen.row.reason ? {} : { reason }),
  };
  return { table: seen.table, row: seen.row.key, cells, seen: { ...now.row } };
}
