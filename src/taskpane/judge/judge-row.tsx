import { Button, Field, Select, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import type { Computed } from '../../domain/computed';
import type { Judgement, Plan } from '../../domain/plan';
import { judge as en } from '../../wording/en/views/judge';
import { judge as sv } from '../../wording/sv/views/judge';
import { goalEvidence } from '../../wording/evidence';
import { why } from '../../wording/reasons';
import { Sign } from '../parts/sign';
import { useStyles } from '../parts/styles';
import { capitalised } from '../thread/capitalised';
import { needsReason } from '../thread/judging';
import { useViewWords, useWording } from '../words';
import type { Draft } from './drafts';
import type { Judgeable } from './groups';

const useRowStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '10px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { margin: 0, fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere' },
  // Side by side, and one under the other where the pane is too narrow or the text too large for two.
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(128px, 1fr))',
    columnGap: '12px',
    rowGap: '4px',
    alignItems: 'start',
  },
  label: { margin: 0, paddingTop: '2px', paddingBottom: '2px', lineHeight: tokens.lineHeightBase300 },
  word: { margin: 0, minHeight: '32px', display: 'flex', alignItems: 'center', gap: '6px', flexWrap: 'wrap' },
  select: { minWidth: 0 },
});

const judgements: readonly Judgement[] = ['fully', 'partly', 'not', 'none'];

export interface JudgeRowProps {
  readonly row: Judgeable;
  readonly plan: Plan;
  readonly computed: Computed;
  readonly standing: Pick<Draft, 'judged' | 'reason'>;
  /** The reason is asked for and missing. */
  readonly missing: boolean;
  readonly onChange: (change: Partial<Pick<Draft, 'judged' | 'reason'>>) => void;
}

/** A goal or an indicator: what the figures suggest and how it was worked out, beside the word that a person sets, with the reason where they differ. */
export function JudgeRow({ row, plan, computed, standing, missing, onChange }: JudgeRowProps) {
  const words = useViewWords({ sv, en });
  const wording = useWording();
  const styles = useRowStyles();
  const shared = useStyles();
  const { judged, reason } = standing;
  const name = row.table === 'goals' ? row.row.title : row.row.name;
  // Field names a control by its label alone: which of the many it is stands in the heading.
  const nameId = row.table === 'goals' ? `group-${row.row.key}` : `name-${row.id}`;
  const differs = needsReason(judged, row.suggested);
  const isUnjudgeable = row.table === 'indicators' && row.suggested === null;
  return (
    <li className={styles.row}>
      <h4 id={`name-${row.id}`} className={styles.name}>
        {row.table === 'goals' ? words.theGoal : name}
      </h4>
      <p className={shared.quiet}>{sumOf(row, plan, computed, wording) || words.noEvidence}</p>
      <div className={styles.pair}>
        <div>
          <p className={styles.label}>{words.suggested}</p>
          <p className={styles.word}>
            {row.suggested || isUnjudgeable ? (
              <>
                <Sign of={row.suggested ?? 'notComputable'} />
                {row.suggested ? wording.labels.judgements[row.suggested] : wording.labels.notComputable}
              </>
            ) : (
              words.noSuggestion
            )}
          </p>
        </div>
        <Field label={{ children: words.judged, id: `judged-${row.id}` }}>
          <Select
            id={`judge-${row.id}`}
            className={styles.select}
            aria-labelledby={`judged-${row.id} ${nameId}`}
            value={judged ?? ''}
            onChange={(_, data) => onChange({ judged: judgements.find((word) => word === data.value) ?? null })}
          >
            <option value="">{words.notJudged}</option>
            {judgements.map((word) => (
              <option key={word} value={word}>
                {wording.labels.judgements[word]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {row.suggested && judged === null && (
        <div>
          <Button size="small" aria-label={words.takeOf(name)} onClick={() => onChange({ judged: row.suggested })}>
            {words.take}
          </Button>
        </div>
      )}
      {(differs || reason !== '') && (
        <Field
          label={{ children: words.reason, id: `why-${row.id}` }}
          required={differs}
          {...(differs && !missing ? { hint: words.reasonHint } : {})}
          {...(missing ? { validationState: 'error' as const, validationMessage: words.reasonMissing } : {})}
        >
          <Textarea
            id={`reason-${row.id}`}
            aria-labelledby={`why-${row.id} ${nameId}`}
            value={reason}
            resize="vertical"
            onChange={(_, data) => onChange({ reason: data.value })}
          />
        </Field>
      )}
    </li>
  );
}

/** "Prognos 71,5 av 75 = 95 %, uppfylls delvis från 95 %"; what stands beneath a goal. */
function sumOf(row: Judgeable, plan: Plan, computed: Computed, wording: ReturnType<typeof useWording>): string {
  if (row.table === 'indicators') {
    const result = computed.indicators.get(row.row.key);
    return result ? capitalised(why(result, wording)) : '';
  }
  const result = computed.goals.get(row.row.code);
  return result ? capitalised(goalEvidence(result, (code) => plan.goals.find((goal) => goal.code === code)?.level, wording)) : '';
}
