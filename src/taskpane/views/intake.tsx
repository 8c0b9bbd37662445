import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { planFromDocument } from '../../intake/plan-from-document';
import { partsOf } from '../../reading/chosen';
import { Complete } from '../intake/complete';
import { Doubts } from '../intake/doubts';
import { FrontPage } from '../intake/front-page';
import { GoalsAsFile } from '../intake/goals-as-file';
import { keepIntake, noIntake, useIntake } from '../intake/kept-intake';
import { Parts } from '../intake/parts';
import { PickDocument } from '../intake/pick-document';
import { Unplaced } from '../intake/unplaced';
import { documentOf, headOf, isYear, useIntakeWords, useRead } from '../intake/use-intake';
import { cannotWrite } from '../parts/cannot-write';
import { NextStep } from '../parts/next-step';
import { useStyles } from '../parts/styles';
import { UndoNote } from '../parts/undo-note';
import { ViewHeading } from '../parts/view-heading';
import type { Command, ViewProps } from '../view-props';
import { useWording } from '../words';

/** A document becomes a plan: read beside the pane, held against its source, put right, and then laid into the workbook. */
export default function IntakeView({ workbook, actions }: ViewProps) {
  const words = useIntakeWords();
  const { reading: said } = useWording();
  const styles = useStyles();
  const intake = useIntake();
  const read = useRead(actions);
  const { read: found, refused, at } = intake;
  const document = found?.documents[at];
  const parts = useMemo(() => (document ? partsOf(document, at) : []), [document, at]);
  const busy = workbook.busy !== null;

  const make = () => {
    if (!document) return;
    const lay: Command = async (port) => {
      const { createTemplate } = await import(/* webpackChunkName: "template" */ '../../commands/createTemplate');
      const { plan, unplaced } = planFromDocument(documentOf(intake, document));
      await createTemplate(port, plan);
      const { goals, indicators, activities } = plan;
      const made = words.made(goals.length, indicators.length, activities.length);
      return { said: unplaced.length > 0 ? `${made} ${words.leftOfDocument(unplaced.length)}` : made, undo: true, go: 'home' };
    };
    void actions.run('create', lay);
  };

  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="intake-heading">
        <ViewHeading id="intake-heading">{words.heading}</ViewHeading>
        {!found && <p className={styles.text}>{words.lead}</p>}
      </section>
      {refused && (
        <p className={styles.text} role="alert">
          {said.refused[refused]}
        </p>
      )}
      {found && !document && (
        <p className={styles.text} role="alert">
          {words.nothing}
        </p>
      )}
      {found?.loose && !workbook.reading && (
        <p className={styles.text} role="alert">
          {words.looseAlone}
        </p>
      )}
      {found && document && (
        <>
          <FrontPage intake={intake} read={found} document={document} parts={parts} />
          <Doubts intake={intake} read={found} parts={parts} />
          {workbook.reading ? (
            <Complete intake={intake} document={document} reading={workbook.reading} workbook={workbook} actions={actions} />
          ) : (
            <section className={styles.section}>
              <UndoNote oneUndo={actions.oneUndo} />
              <NextStep busy={cannotWrite(workbook) || !isYear(headOf(intake, document).year)} onClick={make}>
                {words.make}
              </NextStep>
            </section>
          )}
          <Parts key={at} intake={intake} read={found} document={document} parts={parts} />
        </>
      )}
      {found && <Unplaced read={found} areLooseAsked={Boolean(workbook.reading)} actions={actions} />}
      <PickDocument read={read} busy={busy} again={found !== null} />
      {!found && workbook.reading && <GoalsAsFile reading={workbook.reading} busy={busy} />}
      {found && (
        <Button appearance="subtle" disabledFocusable={busy} onClick={() => keepIntake(noIntake)}>
          {words.again}
        </Button>
      )}
    </div>
  );
}
