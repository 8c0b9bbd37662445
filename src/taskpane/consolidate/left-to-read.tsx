import { Button } from '@fluentui/react-components';
import { NextStep } from '../parts/next-step';
import { useStyles } from '../parts/styles';
import type { Consolidation } from './use-consolidation';
import { useConsolidateWords } from './words';

/** After a run that was stopped: how far it came, and the ways on. */
export function LeftToRead({ consolidation: { work, resume, leaveRest } }: { consolidation: Consolidation }) {
  const { words } = useConsolidateWords();
  const styles = useStyles();
  const { left, picked, read } = work.batch;
  return (
    <section className={styles.section}>
      <p className={styles.text} role="status">
        {words.stopped(picked.size - left.length, picked.size)}
      </p>
      <NextStep busy={false} onClick={resume}>
        {left.length === 0 ? words.addUp : words.resume(left.length)}
      </NextStep>
      {left.length > 0 && read.size > 0 && <Button onClick={leaveRest}>{words.onlyRead}</Button>}
    </section>
  );
}
