import type { Indicator } from '../../domain/plan';
import { printValue } from '../../domain/print-value';
import type { Value } from '../../domain/value';
import { thread as en } from '../../wording/en/views/thread';
import { thread as sv } from '../../wording/sv/views/thread';
import { why } from '../../wording/reasons';
import { proposedOutcome } from '../parts/proposed-outcome';
import { Sign } from '../parts/sign';
import type { Reading } from '../view-props';
import { useViewWords, useWording } from '../words';
import { capitalised } from './capitalised';

export interface IndicatorDetailProps {
  readonly row: Indicator;
  readonly reading: Pick<Reading, 'plan' | 'computed'>;
}

/**
 * What the figures say of an indicator: its word and its sum; in a plan its target. A judgement that says something else stands beside, and what
 * the answers of a survey give.
 */
export function IndicatorDetail({ row, reading }: IndicatorDetailProps) {
  const words = useViewWords({ sv, en });
  const wording = useWording();
  const { labels } = wording;
  const result = reading.computed.indicators.get(row.key);
  if (!result || result.reason.code === 'plan') {
    const target = print(row, row.target);
    return target === '' ? words.noTarget : words.target(target);
  }
  const { word } = result;
  const proposed = print(row, proposedOutcome(row, reading));
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
      {proposed !== '' && proposed !== print(row, row.outcome) && ` · ${words.proposed(proposed)}`}
    </>
  );
}

const print = ({ measureUnit }: Indicator, value: Value | null): string => (value ? printValue(value, measureUnit, { minus: '−' }) : '');
