import type { Goal, Start } from '../../domain/plan';
import { thread as en } from '../../wording/en/views/thread';
import { thread as sv } from '../../wording/sv/views/thread';
import { isToBeJudged } from '../left-to-do';
import { Sign } from '../parts/sign';
import { useViewWords, useWording } from '../words';

/** A goal's judged word with its sign. Where none is given it says so of the goals that are the reader's to judge, and nothing of the others. */
export function GoalDetail({ goal, start }: { readonly goal: Goal; readonly start: Start }) {
  const words = useViewWords({ sv, en });
  const { labels } = useWording();
  const { fulfilment } = goal;
  if (start.type === 'VP') return null;
  if (!fulfilment) return isToBeJudged(goal, start) ? words.notJudged : null;
  return (
    <>
      <Sign of={fulfilment} /> {labels.judgements[fulfilment]}
    </>
  );
}
