import { makeStyles } from '@fluentui/react-components';
import { Suspense, lazy, useEffect, useState } from 'react';
import { useStyles } from './parts/styles';
import type { CellPlace } from './overview';
import type { Receipt } from './use-actions';
import type { Job } from './use-job';
import type { Held } from './use-navigation';
import type { ReadingOnly } from './view-props';

const bars = () => import(/* webpackChunkName: "message-bars" */ './message-bars');
const WorkingBar = lazy(() => bars().then((module) => ({ default: module.WorkingBar })));
const ReceiptBar = lazy(() => bars().then((module) => ({ default: module.ReceiptBar })));
const FailureBar = lazy(() => bars().then((module) => ({ default: module.FailureBar })));
const ReadingOnlyBar = lazy(() => bars().then((module) => ({ default: module.ReadingOnlyBar })));
const HeldBar = lazy(() => bars().then((module) => ({ default: module.HeldBar })));

const useMessageStyles = makeStyles({ place: { display: 'grid', gap: '8px', padding: '0 14px', ':has(> * > *)': { paddingTop: '10px' } } });

/** What is over before this is not worth a line that comes and goes. */
const patienceMilliseconds = 400;

export interface MessagesProps {
  readonly job: Job;
  readonly receipt: Receipt | null;
  readonly held: Held | null;
  /** null where the workbook can be written to. */
  readonly readingOnly: ReadingOnly | null;
  /** For a screen reader alone. */
  readonly announced: string;
  readonly onShow: (place: CellPlace) => void;
  readonly onDismiss: () => void;
}

/** What is going on, what went well and what did not. The regions stand there from the start, so that what comes into them is read out. */
export function Messages({ job, receipt, held, readingOnly, announced, onShow, onDismiss }: MessagesProps) {
  const styles = useMessageStyles();
  const hidden = useStyles().hidden;
  const { running, failure } = job;
  const lasting = useLasting(running?.job ?? null);
  return (
    <div className={styles.place}>
      <div role="status">
        <Suspense>
          {readingOnly && <ReadingOnlyBar why={readingOnly} />}
          {running && lasting && <WorkingBar key={running.job} running={running} />}
          {!running && receipt && <ReceiptBar receipt={receipt} onShow={onShow} onDismiss={onDismiss} />}
        </Suspense>
      </div>
      <div role="alert">
        <Suspense>
          {failure && <FailureBar failure={failure} onDismiss={job.dismiss} />}
          {held && <HeldBar held={held} />}
        </Suspense>
      </div>
      <div role="status" className={hidden}>
        {announced}
      </div>
    </div>
  );
}

/** True when the same thing has been going on for a while. */
function useLasting(job: string | null): boolean {
  const [lasting, setLasting] = useState<string | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setLasting(job), job === null ? 0 : patienceMilliseconds);
    return () => clearTimeout(timer);
  }, [job]);
  return job !== null && lasting === job;
}
