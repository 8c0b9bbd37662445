import type { Edit } from '../../commands/editRows';
import type { Draft } from './judgement';
import { wordOf } from './judging';

/** What was changed of a judgement, and nothing else: what another person has written in the other cell stands. */
export function judgingEdit({ seen, word, reason }: Draft): Edit {
  const cells = {
    ...(word === wordOf(seen) ? {} : { [seen.table === 'goals' ? 'fulfilment' : 'judged']: word }),
    ...(reason === seen.row.reason ? {} : { reason }),
  };
  return { table: seen.table, row: seen.row.key, cells, seen: { ...seen.row } };
}
