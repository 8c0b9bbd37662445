import type { Decisions } from '../../consolidation/consolidated';
import { nameOf } from './cells';
import type { Context } from './context';
import type { NameRow } from './typed';

/** What is to be decided about names, the unanswered first, then what was decided. */
export function nameRows(context: Context, { names }: Decisions): readonly NameRow[] {
  const key = ({ of, name, like }: Pick<NameRow, 'of' | 'name' | 'like'>): string => [of, name, like].join('\n');
  const decided = new Set(names.map(key));
  const { proposals } = context.consolidated;
  return [
    ...proposals
      .filter((one) => !decided.has(key(one)))
      .map((one) => ({ ...one, same: null, units: one.units.map((unit) => nameOf(context, unit)).join(', ') })),
    ...names.map((one) => ({ ...one, units: '' })),
  ];
}
