import { Button, Field, Select, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { periodKey } from '../../consolidation/common-frame';
import { remindList } from '../../consolidation/incoming';
import { largestChanges, largestDeviations } from '../../consolidation/largest';
import { isUsable } from '../../consolidation/received';
import type { AddedUp } from '../../unit-files/add-up';
import { remindersText } from '../../wording/consolidation';
import { copyText } from '../parts/clipboard';
import { NextStep } from '../parts/next-step';
import { useStyles } from '../parts/styles';
import { UndoNote } from '../parts/undo-note';
import type { Actions, Workbook } from '../view-props';
import { useWords } from '../words';
import { decisionsNow } from './decisions';
import { FindingList } from './finding-list';
import { GoalMoves } from './goal-moves';
import { IncomingList } from './incoming-list';
import { LargestList } from './largest-list';
import { NameProposals } from './name-proposals';
import { TakeOver } from './take-over';
import { Totals } from './totals';
import { UnitsReport } from './units-report';
import type { Consolidation } from './use-consolidation';
import { useConsolidateWords } from './words';

export interface ResultProps {
  readonly result: AddedUp;
  readonly consolidation: Consolidation;
  readonly workbook: Workbook;
  readonly actions: Actions;
  /** It has come while the view was looked at: the reader is taken to it. */
  readonly isNew: boolean;
}

/** What the units say together, before anything of it is written. */
export function Result({ result: { consolidated, periods }, consolidation, workbook, actions, isNew }: ResultProps) {
  const { words, sentences } = useConsolidateWords();
  const pane = useWords();
  const styles = useStyles();
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isNew) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [isNew]);
  const { work, setPeriod, decide, write } = consolidation;
  const { incoming, files, amountUnit, type, year, periodMonth } = consolidated;
  const busy = workbook.busy !== null;
  const decisions = decisionsNow(work);
  const hasRegister = incoming.some(({ expected }) => expected);
  const expected = hasRegister ? incoming.filter((row) => row.expected) : incoming;
  const some = expected.filter(({ state }) => isUsable(state)).length;
  const reminders = remindList(incoming);

  const remind = async () => {
    const isCopied = await copyText(remindersText(reminders, consolidated, sentences));
    setSaid(isCopied ? words.reminded(reminders.length) : words.notCopied);
  };
  const report = pane.document(type, year, periodMonth);
  return (
    <>
      <section className={styles.section} aria-labelledby="result-heading">
        <h3 id="result-heading" ref={heading} tabIndex={-1} className={mergeClasses(styles.heading, styles.unringed)}>
          {words.in(some, expected.length)}
        </h3>
        <p className={styles.text}>{[report, consolidated.board].filter(Boolean).join(' · ')}</p>
        <p className={styles.quiet}>
          {words.read(files.length, work.readAt)}. {!hasRegister && words.noRegister}
        </p>
        {periods.length > 1 && (
          <Field label={words.period}>
            <Select value={periodKey(consolidated)} disabled={busy} onChange={(_, { value }) => setPeriod(value)}>
              {periods.map((one) => (
                <option key={periodKey(one)} value={periodKey(one)}>
                  {words.periodChoice(pane.document(one.type, one.year, one.periodMonth), one.count)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {!workbook.reading && (
          <>
            <UndoNote oneUndo={actions.oneUndo} />
            <NextStep busy={busy} onClick={() => write(words.written(some, expected.length))}>
              {words.write}
            </NextStep>
          </>
        )}
      </section>
      <IncomingList consolidated={consolidated} />
      {reminders.length > 0 && (
        <section className={styles.section}>
          <Button onClick={() => void remind()}>{words.remind}</Button>
          <p className={styles.quiet} role="status">
            {said}
          </p>
        </section>
      )}
      <Totals consolidated={consolidated} />
      <LargestList
        id="largest-deviations"
        heading={words.deviations}
        rows={largestDeviations(incoming)}
        of="deviation"
        amountUnit={amountUnit}
      />
      <LargestList id="largest-changes" heading={words.changes} rows={largestChanges(incoming)} of="change" amountUnit={amountUnit} />
      {workbook.reading && workbook.reading.plan.start.level !== 'unit' && (
        <TakeOver consolidated={consolidated} workbook={workbook} actions={actions} />
      )}
      <UnitsReport consolidated={consolidated} workbook={workbook} actions={actions} />
      <FindingList consolidated={consolidated} />
      <NameProposals proposals={consolidated.proposals} decisions={decisions} busy={busy} onDecide={decide} />
      <GoalMoves decisions={decisions} busy={busy} onDecide={decide} />
    </>
  );
}
