import { Checkbox, Field, Select, mergeClasses } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { ready as en } from '../../wording/en/views/ready';
import { ready as sv } from '../../wording/sv/views/ready';
import type { Step } from '../../domain/status-steps';
import type { Start } from '../../domain/plan';
import { NextStep } from '../parts/next-step';
import { useStyles } from '../parts/styles';
import { useViewWords, useWording } from '../words';
import { countOf, type Obstacles } from './obstacles';
import { roles, usualRole, type Role } from './steps-of';

export interface StepFormProps {
  readonly steps: readonly Step[];
  readonly start: Start;
  readonly obstacles: Obstacles;
  readonly busy: boolean;
  /** The role as it stands on Start, in Swedish. */
  readonly onMark: (step: Step, role: string) => void;
}

/** Which step, by whom; marking as ready in spite of what is left is a choice that is made out loud. */
export function StepForm({ steps, start, obstacles, busy, onMark }: StepFormProps) {
  const words = useViewWords({ sv, en });
  const { labels } = useWording();
  const styles = useStyles();
  const [step, setStep] = useState<Step>(steps[0] ?? 'ready');
  const [chosen, setChosen] = useState<Role | null>(null);
  const [anyway, setAnyway] = useState(false);
  const [asked, setAsked] = useState(false);
  const role = chosen ?? usualRole(step, start);
  const left = step === 'ready' ? countOf(obstacles) : 0;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    if (left === 0 || anyway) return onMark(step, sv.roles[role]);
    setAsked(true);
    event.currentTarget.querySelector<HTMLInputElement>('input[type="checkbox"]')?.focus();
  };
  return (
    <form className={mergeClasses(styles.section, styles.form, styles.checks)} onSubmit={submit} noValidate aria-label={words.heading}>
      {steps.length > 1 && (
        <Field label={words.step}>
          <Select value={step} onChange={(_, data) => setStep(steps.find((each) => each === data.value) ?? step)}>
            {steps.map((each) => (
              <option key={each} value={each}>
                {labels.statuses[each]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={words.role} hint={words.roleHint}>
        <Select value={role} onChange={(_, data) => setChosen(roles.find((each) => each === data.value) ?? role)}>
          {roles.map((each) => (
            <option key={each} value={each}>
              {words.roles[each]}
            </option>
          ))}
        </Select>
      </Field>
      {left > 0 && (
        <Field {...(asked && !anyway ? { validationState: 'error' as const, validationMessage: words.anywayMissing } : {})}>
          <Checkbox label={words.anyway(left)} checked={anyway} onChange={(_, data) => setAnyway(data.checked === true)} />
        </Field>
      )}
      <NextStep busy={busy}>{words.mark[step]}</NextStep>
    </form>
  );
}
