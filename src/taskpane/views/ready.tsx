import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { ready as en } from '../../wording/en/views/ready';
import { ready as sv } from '../../wording/sv/views/ready';
import { WorkbookError } from '../../workbook/errors';
import type { Step } from '../../domain/status-steps';
import { cannotWrite } from '../parts/cannot-write';
import { useStyles } from '../parts/styles';
import { ViewHeading } from '../parts/view-heading';
import { changesSinceReady } from '../ready/changes';
import { ChangedRows } from '../ready/changed-rows';
import { ObstacleList } from '../ready/obstacle-list';
import { obstaclesOf } from '../ready/obstacles';
import { ReadyReceiptOf, type ReadyReceipt } from '../ready/receipt';
import { StepForm } from '../ready/step-form';
import { stepsLeft, stepsTaken } from '../ready/steps-of';
import type { Command, TemplateViewProps } from '../view-props';
import { useViewWords, useWording } from '../words';

/** What stands in the way, then status, day and role on Start, with a receipt; what is changed afterwards is shown. */
export default function Ready({ reading, workbook, actions, navigate }: TemplateViewProps) {
  const words = useViewWords({ sv, en });
  const { labels, language } = useWording();
  const styles = useStyles();
  const [receipt, setReceipt] = useState<ReadyReceipt | null>(null);
  const [left, setLeft] = useState(false);
  const { start } = reading.plan;
  const taken = stepsTaken(start, language);
  const changes = useMemo(() => changesSinceReady(reading), [reading]);
  const obstacles = obstaclesOf(reading);
  const busy = cannotWrite(workbook);
  const open = stepsLeft(start);

  const mark = (step: Step, role: string) => {
    const moment = new Date();
    const write: Command = async (port) => {
      const { markStep } = await import(/* webpackChunkName: "mark-ready" */ '../../commands/markReady');
      const marked = await markStep(port, start, { step, role, day: dayOf(moment) });
      if (!marked) throw new WorkbookError('ItemNotFound', { table: 'Start' });
      setLeft(marked.left.length > 0);
      if (marked.left.length > 0) return {};
      setReceipt({ step, role, moment, overview: reading.overview });
      return { said: words.marked[step], undo: true };
    };
    void actions.run('mark', write);
  };
  const takeBack = () => {
    const write: Command = async (port) => {
      const { takeStepBack } = await import(/* webpackChunkName: "mark-ready" */ '../../commands/markReady');
      const back = await takeStepBack(port, start);
      if (!back) throw new WorkbookError('ItemNotFound', { table: 'Start' });
      setLeft(back.left.length > 0);
      setReceipt(null);
      return back.left.length > 0 ? {} : { said: words.takenBack(labels.statuses[taken.at(-2)?.step ?? 'draft']), undo: true };
    };
    // The button goes with the step; the reader is left at the top of what there is to do now.
    void actions.run('mark', write).then(() => document.getElementById('ready-heading')?.focus());
  };

  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="ready-heading">
        <ViewHeading id="ready-heading">{words.heading}</ViewHeading>
        {taken.length === 0 && <p className={styles.text}>{words.draft}</p>}
        <ul className={styles.list}>
          {taken.map(({ step, day, role }) => (
            <li key={step}>{words.taken(labels.statuses[step], day, role)}</li>
          ))}
        </ul>
        {left && (
          <p className={styles.text} role="alert">
            {words.left}
          </p>
        )}
      </section>
      {receipt && <ReadyReceiptOf receipt={receipt} />}
      {changes && <ChangedRows changes={changes} reading={reading} onShow={actions.show} />}
      {start.status === 'draft' && <ObstacleList obstacles={obstacles} reading={reading} actions={actions} navigate={navigate} />}
      {open[0] && (
        <StepForm
          key={start.status}
          steps={open}
          start={start}
          obstacles={obstacles}
          busy={busy || (start.status === 'draft' && obstacles.errors === null)}
          onMark={mark}
        />
      )}
      {taken.length > 0 && (
        <Button disabledFocusable={busy} onClick={takeBack}>
          {words.takeBack(labels.statuses[start.status])}
        </Button>
      )}
    </div>
  );
}

/** "2026-09-11", by the reader's own clock. */
const dayOf = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
