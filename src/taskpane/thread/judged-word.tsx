import { thread as en } from '../../wording/en/views/thread';
import { thread as sv } from '../../wording/sv/views/thread';
import type { Judgement } from '../../domain/plan';
import { Sign } from '../parts/sign';
import { useViewWords, useWording } from '../words';

/** A judged word with its sign; an empty cell says that nobody has judged. */
export function JudgedWord({ word }: { readonly word: Judgement | null }) {
  const words = useViewWords({ sv, en });
  const { labels } = useWording();
  return word ? (
    <>
      <Sign of={word} /> {labels.judgements[word]}
    </>
  ) : (
    words.notJudged
  );
}
