import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { failureSentence, type JobName } from './failure';
import type { Job } from './use-job';
import { useStyles } from './styles';
import { useWording, useWords } from './words';

const useMessageStyles = makeStyles({ place: { display: 'grid', gap: '8px', padding: '0 14px' }, wrap: { whiteSpace: 'normal' } });

/** After this long a person wonders whether anything happens. */
const slowMilliseconds = 4000;

/** What is going on, what went well and what did not. The regions stand there from the start, so that what comes into them is read out. */
export function Messages({ job, notice, onDismissNotice }: { job: Job; notice: string | null; onDismissNotice: () => void }) {
  const wording = useWording();
  const words = wording.pane;
  const styles = useMessageStyles();
  return (
    <div className={styles.place}>
      <div role="status">
        {job.running && <Working key={job.running} job={job.running} />}
        {!job.running && notice !== null && (
          <MessageBar intent="success" layout="multiline" politeness="polite">
            <MessageBarBody className={styles.wrap}>{notice}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={onDismissNotice}>
                {words.dismiss}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      <div role="alert">
        {job.failure && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody className={styles.wrap}>{failureSentence(job.failure.job, job.failure.error, wording)}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={job.failure.again}>
                {words.tryAgain}
              </Button>
              <Button size="small" onClick={job.dismiss}>
                {words.dismiss}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </div>
  );
}

/** Excel holds everything back while a cell is being edited, without an error: after a while that is the likely reason. */
function Working({ job }: { job: JobName }) {
  const words = useWords();
  const quiet = useStyles().quiet;
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <Spinner size="tiny" label={words.busy[job]} labelPosition="after" />
      {slow && <p className={quiet}>{words.slow}</p>}
    </>
  );
}
