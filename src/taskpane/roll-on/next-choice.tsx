import { Field, Select } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { laterThan, nextOf, nextPeriod, type CycleDocument, type NextPeriod } from '../../commands/rollOn';
import { nextPeriod as en, rollOnNotes as enNotes } from '../../wording/en/views/nextPeriod';
import { nextPeriod as sv, rollOnNotes as svNotes } from '../../wording/sv/views/nextPeriod';
import type { PlanRead } from '../../workbook/read';
import { useStyles } from '../parts/styles';
import { useViewWords } from '../words';
import { ToldList } from './told-list';

const keyOf = ({ type, year, periodMonth }: CycleDocument): string =>
  `${type} ${year} ${type === 'month' ? (periodMonth ?? '') : ''}`.trim();

export interface NextChoiceProps {
  readonly read: PlanRead;
  readonly onChange: () => void;
  /** What can be done with the one that is chosen; `document`: what it is called. */
  readonly children: (next: NextPeriod, document: string) => ReactNode;
}

/** Which period comes next, and what goes along into it; said before anything is made. */
export function NextChoice({ read, onChange, children }: NextChoiceProps) {
  const words = useViewWords({ sv, en });
  const notes = useViewWords({ sv: svNotes, en: enNotes });
  const styles = useStyles();
  const { start } = read.plan;
  const choices = useMemo(() => laterThan(start), [start]);
  const [chosen, setChosen] = useState(() => keyOf(nextOf(start)));
  const next = useMemo(() => {
    const to = choices.find((each) => keyOf(each) === chosen) ?? choices[0];
    return to ? nextPeriod(read, to) : null;
  }, [read, choices, chosen]);
  if (!next) return null;
  if ('kind' in next)
    return (
      <p className={styles.text} role="status">
        {notes.refused.damaged(next.problems.length)}
      </p>
    );
  const called = ({ type, year, periodMonth }: CycleDocument): string => notes.document(type, year, periodMonth ?? null);
  return (
    <>
      <Field label={words.to}>
        <Select
          value={chosen}
          onChange={(_, { value }) => {
            setChosen(value);
            onChange();
          }}
        >
          {choices.map((each) => (
            <option key={keyOf(each)} value={keyOf(each)}>
              {called(each)}
            </option>
          ))}
        </Select>
      </Field>
      {start.status === 'draft' && <p className={styles.quiet}>{words.notDone}</p>}
      {children(next, called(next.plan.start))}
      <ToldList told={next.told} words={notes} />
    </>
  );
}
