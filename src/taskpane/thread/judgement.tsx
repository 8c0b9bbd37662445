import { Button, Field, Select, Textarea, mergeClasses } from '@fluentui/react-components';
import { useRef, useState, type FormEvent } from 'react';
import type { Judgement as Word } from '../../domain/plan';
import type { ThreadWords } from '../../wording/sv/views/thread';
import { NextStep } from '../parts/next-step';
import { Sign } from '../parts/sign';
import { useStyles } from '../parts/styles';
import { useWording } from '../words';
import { needsReason, wordOf, type Judged } from './judging';

const choices: readonly Word[] = ['fully', 'partly', 'not', 'none'];

/** A judgement that has been changed here and is not in the workbook. `seen`: the row as it was when the change began. */
export interface Draft {
  readonly seen: Judged;
  readonly word: Word | null;
  readonly reason: string;
}

export interface JudgementProps {
  readonly judged: Judged;
  readonly draft: Draft | null;
  /** Why the figures suggest what they do; '' where nothing is suggested. */
  readonly because: string;
  readonly words: ThreadWords;
  readonly busy: boolean;
  /** What is said while the cursor has gone on and the thread has not. */
  readonly note: string | null;
  readonly onChange: (draft: Draft | null) => void;
  /** Resolves to whether it was written. */
  readonly onSave: (draft: Draft) => Promise<boolean>;
}

/** What is suggested, and what the person judges. A word that differs is explained before it is saved. */
export function Judgement({ judged, draft, because, words, busy, note, onChange, onSave }: JudgementProps) {
  const styles = useStyles();
  const { labels } = useWording();
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focus = (field: 'word' | 'reason') => form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  const { suggested } = judged;
  const { word, reason } = draft ?? { word: wordOf(judged), reason: judged.row.reason };
  const suggestion = suggested ? labels.judgements[suggested] : judged.table === 'goals' ? words.nothingSuggested : labels.notComputable;
  const now = wordOf(judged);
  const wordNow = now ? labels.judgements[now] : words.notJudged;
  const isOvertaken = draft !== null && (now !== wordOf(draft.seen) || judged.row.reason !== draft.seen.row.reason);
  const isMissing = needsReason(word, suggested) && reason.trim() === '';

  const change = (next: Partial<Pick<Draft, 'word' | 'reason'>>) => {
    const changed: Draft = { seen: draft?.seen ?? judged, word, reason, ...next };
    const isAsBefore = changed.word === wordOf(changed.seen) && changed.reason === changed.seen.row.reason;
    setAsked(false);
    onChange(isAsBefore ? null : changed);
  };
  const leave = () => {
    // The button that was pressed goes away.
    focus('word');
    setAsked(false);
    onChange(null);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!draft || busy) return;
    setAsked(isMissing);
    if (isMissing) focus('reason');
    else if (await onSave({ ...draft, reason: reason.trim() === '' ? '' : reason })) leave();
  };

  return (
    <section className={styles.section} aria-labelledby="thread-judgement">
      <h2 id="thread-judgement" className={styles.heading}>
        {words.judgement[judged.table]}
      </h2>
      <div>
        <p className={styles.text}>
          {words.suggested}: <Sign of={suggested ?? 'notComputable'} /> {suggestion}
        </p>
        {because !== '' && <p className={styles.quiet}>{because}</p>}
      </div>
      <form ref={form} className={mergeClasses(styles.section, styles.form)} onSubmit={(event) => void submit(event)} noValidate>
        <Field label={words.judged}>
          <Select
            name="word"
            value={word ?? ''}
            onChange={(_, { value }) => change({ word: choices.find((each) => each === value) ?? null })}
          >
            <option value="">{words.notJudged}</option>
            {choices.map((each) => (
              <option key={each} value={each}>
                {labels.judgements[each]}
              </option>
            ))}
          </Select>
        </Field>
        {(reason !== '' || (word !== null && suggested !== null && word !== suggested)) && (
          <Field
            label={words.reason}
            required={needsReason(word, suggested)}
            {...(asked && isMissing ? { validationState: 'error' as const, validationMessage: words.reasonMissing } : {})}
          >
            <Textarea name="reason" resize="vertical" rows={3} value={reason} onChange={(_, { value }) => change({ reason: value })} />
          </Field>
        )}
        {draft && (
          <>
            {isOvertaken && <p className={styles.text}>{words.overtaken([wordNow, judged.row.reason].filter(Boolean).join('. '))}</p>}
            <p className={styles.quiet}>{[words.unsaved, note].filter(Boolean).join(' ')}</p>
            <NextStep busy={busy}>{words.save}</NextStep>
            <Button appearance="subtle" onClick={leave}>
              {words.discard}
            </Button>
          </>
        )}
      </form>
    </section>
  );
}
