import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { ShownFinding } from '../overview';
import { useCheck } from './check-context';
import { useLineStyles } from './styles';
import { useCheckWords } from './words';

/** Why findings may stand as they are. What was said of earlier figures is there to begin with. */
export function AcceptForm({ findings, onDone }: { findings: readonly ShownFinding[]; onDone: () => void }) {
  const { words } = useCheckWords();
  const { decisions, busy } = useCheck();
  const styles = useLineStyles();
  const before = findings.length === 1 ? (findings[0]?.placed.handling?.reason ?? '') : '';
  const [reason, setReason] = useState(before);
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focusField = () => form.current?.querySelector('textarea')?.focus();
  const { holdUnsaved } = decisions;
  const isUnsaved = reason.trim() !== before.trim();

  useEffect(focusField, []);
  useEffect(() => {
    holdUnsaved(isUnsaved ? words.unsaved : null);
    return () => holdUnsaved(null);
  }, [holdUnsaved, isUnsaved, words]);

  const save = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (reason.trim() === '') focusField();
    else if (!busy) void decisions.accept(findings, reason).then((done) => done && onDone());
  };
  const isMissing = asked && reason.trim() === '';
  return (
    <form ref={form} className={styles.form} onSubmit={save} noValidate>
      <Field
        label={words.reason}
        required
        hint={words.reasonHint}
        size="small"
        {...(isMissing ? { validationState: 'error' as const, validationMessage: words.reasonMissing } : {})}
      >
        <Textarea value={reason} rows={3} resize="vertical" onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" type="submit" disabledFocusable={busy}>
          {words.save}
        </Button>
        <Button size="small" appearance="subtle" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
