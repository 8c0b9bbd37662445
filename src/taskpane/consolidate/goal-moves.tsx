import { Button, Field, Input } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { Decisions } from '../../consolidation/consolidated';
import { LineButton } from '../parts/line-button';
import { useStyles } from '../parts/styles';
import { useConsolidateStyles } from './styles';
import { useConsolidateWords } from './words';

export interface GoalMovesProps {
  readonly decisions: Decisions;
  readonly busy: boolean;
  readonly onDecide: (decisions: Decisions) => void;
}

/** Numbers of an earlier mandate period, and what they are now. */
export function GoalMoves({ decisions, busy, onDecide }: GoalMovesProps) {
  const { words } = useConsolidateWords();
  const shared = useStyles();
  const styles = useConsolidateStyles();
  const [open, setOpen] = useState(false);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const { goals } = decisions;
  const isWhole = from.trim() !== '' && to.trim() !== '';
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!isWhole || busy) return;
    const others = goals.filter((one) => one.from !== from.trim());
    onDecide({ ...decisions, goals: [...others, { from: from.trim(), to: to.trim() }] });
    setFrom('');
    setTo('');
  };
  return (
    <section className={shared.section}>
      <LineButton label={words.goals} value={goals.length > 0 ? goals.length : ''} expanded={open} onClick={() => setOpen(!open)} />
      {open && (
        <form className={shared.section} onSubmit={add}>
          <p className={shared.quiet}>{words.goalsLead}</p>
          <ul className={shared.list}>
            {goals.map((one) => {
              const pair = words.goalPair(one.from, one.to);
              return (
                <li key={one.from} className={styles.ends}>
                  <span>{pair}</span>
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={words.remove(pair)}
                    disabledFocusable={busy}
                    onClick={() => onDecide({ ...decisions, goals: goals.filter((other) => other !== one) })}
                  >
                    {words.takeBack}
                  </Button>
                </li>
              );
            })}
          </ul>
          <div className={styles.fields}>
            <Field label={words.from}>
              <Input value={from} onChange={(_, { value }) => setFrom(value)} />
            </Field>
            <Field label={words.to}>
              <Input value={to} onChange={(_, { value }) => setTo(value)} />
            </Field>
          </div>
          <div>
            <Button type="submit" disabledFocusable={busy || !isWhole}>
              {words.addGoal}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
