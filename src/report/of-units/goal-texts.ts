import type { ConsolidatedGoal } from '../../consolidation/consolidated';
import { cleanName } from '../../consolidation/names';
import { groupBy } from '../../domain/group-by';
import type { Block } from '../block';
import { body, note, strong } from '../make-block';
import type { Context } from './context';

/** The units' texts under a goal by heading, each after whose it is and where it stands: ready to be written together. */
export const gatheredTexts = ({ texts }: ConsolidatedGoal, { unit, ref, say }: Context): readonly Block[] =>
  [...groupBy(texts, ({ heading }) => cleanName(heading)).values()].flatMap((own) => [
    ...strong(own[0]?.heading ?? ''),
    ...own.flatMap(({ unit: key, unitGoal, text, source }) => [
      ...note(say.goals.of(unit(key), unitGoal, ref([source], '')), { keep: true, after: 1 }),
      ...body(text),
    ]),
  ]);
