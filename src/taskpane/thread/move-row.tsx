import { Button, Field, Select, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Plan } from '../../domain/plan';
import type { ThreadWords } from '../../wording/sv/views/thread';
import { useStyles } from '../parts/styles';
import type { Command } from '../view-props';
import { useWording } from '../words';
import { coded } from './goal-name';
import { goalChoices, goalNow, isGiven, moveEdit, type Movable } from './movable';
import { write } from './write';

const useMoveStyles = makeStyles({
  button: { alignSelf: 'start' },
  // A list is as wide as its longest goal unless it is told.
  field: { minWidth: 0, '& select': { textOverflow: 'ellipsis' } },
});

export interface MoveRowProps {
  readonly plan: Plan;
  readonly movable: Movable;
  readonly name: string;
  /** Of the row, for what went wrong. */
  readonly sheet: string;
  readonly words: ThreadWords;
  readonly busy: boolean;
  /** Resolves to whether it was done. */
  readonly onMove: (command: Command) => Promise<boolean>;
}

/** Hangs the row on another goal. The list is grouped by level; nothing is written until the button is pressed. */
export function MoveRow({ plan, movable, name, sheet, words, busy, onMove }: MoveRowProps) {
  const styles = useStyles();
  const own = useMoveStyles();
  const { labels } = useWording();
  const now = goalNow(movable);
  const [chosen, setChosen] = useState<string | null>(null);
  const choices = goalChoices(plan, movable);
  const goals = choices.flatMap((choice) => choice.goals);
  const to = goals.find(({ code }) => code === (chosen ?? now));
  const move = async () => {
    if (!to || to.code === now) return;
    const done = await onMove(async (port) => {
      await write(port, moveEdit(movable, to), sheet);
      return { said: words.moved(name, coded(to)), undo: true };
    });
    if (done) setChosen(null);
  };
  return (
    <section className={styles.section} aria-labelledby="thread-move">
      <h2 id="thread-move" className={styles.heading}>
        {words.move}
      </h2>
      {isGiven(plan, movable) ? (
        <p className={styles.quiet}>{words.given}</p>
      ) : (
        <>
          <Field className={own.field} label={movable.kind === 'goals' ? words.under : words.goal}>
            <Select className={own.field} value={to?.code ?? ''} onChange={(_, { value }) => setChosen(value)}>
              {!to && <option value="">{words.chooseGoal}</option>}
              {choices.map((choice) => (
                <optgroup key={choice.level} label={labels.goalLevelsInFull[choice.level]}>
                  {choice.goals.map((goal) => (
                    <option key={goal.key} value={goal.code}>
                      {coded(goal)}
                    </option>
                  ))}
                </optgroup>
              ))}
            </Select>
          </Field>
          <Button className={own.button} disabledFocusable={busy || !to || to.code === now} onClick={() => void move()}>
            {words.doMove}
          </Button>
        </>
      )}
    </section>
  );
}
