import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { LeftToRead } from '../consolidate/left-to-read';
import { Origin } from '../consolidate/origin';
import { PickFiles } from '../consolidate/pick-files';
import { RegisterField } from '../consolidate/register-field';
import { Result } from '../consolidate/result';
import { useConsolidation } from '../consolidate/use-consolidation';
import { useConsolidateWords } from '../consolidate/words';
import { LineButton } from '../parts/line-button';
import { useStyles } from '../parts/styles';
import { ViewHeading } from '../parts/view-heading';
import type { ViewProps } from '../view-props';
import { useWords } from '../words';

/** From many units' workbooks to one view: picked, read beside the pane, gone through, and then written. */
export default function Consolidate({ workbook, actions, navigate }: ViewProps) {
  const { words } = useConsolidateWords();
  const { views } = useWords();
  const styles = useStyles();
  const consolidation = useConsolidation(actions);
  const { work, pick, setRegister, clear } = consolidation;
  const { batch, result } = work;
  const busy = workbook.busy !== null;
  const [isNew, setIsNew] = useState(false);
  const isBegun = batch.picked.size > 0;
  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="consolidate-heading">
        <ViewHeading id="consolidate-heading">{words.heading}</ViewHeading>
        {!isBegun && <p className={styles.text}>{words.lead}</p>}
        {workbook.reading && <p className={styles.quiet}>{words.lookOnly}</p>}
      </section>
      {workbook.isConsolidation && <Origin workbook={workbook} actions={actions} />}
      {result && <Result result={result} consolidation={consolidation} workbook={workbook} actions={actions} isNew={isNew} />}
      {(batch.left.length > 0 || (batch.read.size > 0 && !result && !work.foundNothing)) && !busy && (
        <LeftToRead consolidation={consolidation} />
      )}
      {work.foundNothing && <p className={styles.text}>{words.nothingRead}</p>}
      <PickFiles
        pick={(files, from) => {
          setIsNew(true);
          pick(files, from);
        }}
        busy={busy}
        again={isBegun}
      />
      <RegisterField text={work.registerText} busy={busy} onUse={setRegister} />
      {!workbook.reading && <LineButton label={views.help} value="" onClick={() => navigate('help')} />}
      {isBegun && (
        <Button appearance="subtle" disabledFocusable={busy} onClick={clear}>
          {words.clear}
        </Button>
      )}
    </div>
  );
}
