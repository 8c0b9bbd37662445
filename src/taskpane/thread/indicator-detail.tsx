import type { Computed } from '../../domain/computed';
import type { Indicator } from '../../domain/plan';
import { printValue } from '../../domain/print-value';
import { thread as en } from '../../wording/en/views/thread';
import { thread as sv } from '../../wording/sv/views/thread';
import { why } from '../../wording/reasons';
import { Sign } from '../parts/sign';
import { useViewWords, useWording } from '../words';
import { capitalised } from './capitalised';

/** What the figures say of an indicator: its word and its sum; in a plan its target. A judgement that says something else stands beside. */
export function IndicatorDetail({ row, computed }: { readonly row: Indicator; readonly computed: Computed }) {
  const words = useViewWords({ sv, en });
  const wording = useWording();
  const { labels } = wording;
  const result = computed.indicators.get(row.key);
  if (!result || result.reason.code === 'plan') {
    const target = printValue(row.target, row.measureUnit, { minus: '−' });
    return target === '' ? words.noTarget : words.target(target);
  }
  const { word } = result;
  return (
    <>
      <Sign of={word ?? 'notComputable'} />{' '}
      {word ? `${labels.judgements[word]}: ${why(result, wording)}` : capitalised(why(result, wording))}
      {row.judged && row.judged !== word && (
        <>
          {' · '}
          <Sign of={row.judged} /> {words.judgedAs(labels.judgements[row.judged].toLocaleLowerCase(wording.language))}
        </>
      )}
    </>
  );
}
