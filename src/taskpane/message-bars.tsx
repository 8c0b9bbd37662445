import { Button, Link, MessageBar, MessageBarActions, MessageBarBody, ProgressBar, Spinner, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { failureSentence } from './failure';
import type { CellPlace } from './overview';
import type { ReadingOnly } from './view-props';
import { useStyles } from './parts/styles';
import type { Receipt } from './use-actions';
import type { Job, Running } from './use-job';
import type { Held } from './use-navigation';
import { useWording, useWords } from './words';

const useBarStyles = makeStyles({ wrap: { whiteSpace: 'normal' }, working: { display: 'grid', gap: '6px', justifyItems: 'start' } });

/** After this long a person wonders whether anything happens. */
const slowMilliseconds = 4000;

/** Excel holds everything back while a cell is being edited, without an error: after a while that is the likely reason. */
export function WorkingBar({ running: { job, said, cancel } }: { running: Running }) {
  const words = useWords();
  const styles = useBarStyles();
  const quiet = useStyles().quiet;
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowMilliseconds);
    return () => clearTimeout(timer);
  }, []);
  const isMeasured = said !== null && said.done !== null && said.all !== null;
  return (
    <div className={styles.working}>
      <Spinner size="tiny" label={said?.text ?? words.busy[job]} labelPosition="after" />
      {isMeasured && <ProgressBar value={said.done ?? 0} max={said.all ?? 1} aria-label={words.busy[job]} />}
      {slow && said === null && <p className={quiet}>{words.slow}</p>}
      {cancel && (
        <Button size="small" onClick={cancel}>
          {words.cancel}
        </Button>
      )}
    </div>
  );
}

export function ReceiptBar(props: { receipt: Receipt; onShow: (place: CellPlace) => void; onDismiss: () => void }) {
  const { said, undo, link } = props.receipt;
  const words = useWords();
  return (
    <MessageBar intent="success" layout="multiline" politeness="polite">
      <MessageBarBody className={useBarStyles().wrap}>
        {said} {undo && words.undo}{' '}
        {link && (
          <Link as="button" onClick={() => props.onShow(link.place)}>
            {link.label}
          </Link>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={props.onDismiss}>
          {words.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

export function FailureBar({ failure, onDismiss }: { failure: NonNullable<Job['failure']>; onDismiss: () => void }) {
  const wording = useWording();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={useBarStyles().wrap}>{failureSentence(failure.job, failure.error, wording)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={failure.again}>
          {wording.pane.tryAgain}
        </Button>
        <Button size="small" onClick={onDismiss}>
          {wording.pane.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Everything is shown, and nothing can be written: said before somebody has filled in a form. */
export function ReadingOnlyBar({ why }: { why: ReadingOnly }) {
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody className={useBarStyles().wrap}>{useWords().readingOnly[why]}</MessageBarBody>
    </MessageBar>
  );
}

/** Before a view is left that holds something unsaved. */
export function HeldBar({ held }: { held: Held }) {
  const words = useWords().unsaved;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={useBarStyles().wrap}>{held.sentence}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={held.stay}>
          {words.stay}
        </Button>
        <Button size="small" onClick={held.leave}>
          {words.leave}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
