import { useEffect, useRef } from 'react';
import { sourceAt } from '../../workbook/consolidated/source-at';
import { useStyles } from '../parts/styles';
import type { Actions, Workbook } from '../view-props';
import { keepWork, useWork } from './kept-work';
import { useConsolidateWords } from './words';

/** Källa: where the figure under the cursor was read. */
export function Origin({ workbook, actions }: { workbook: Workbook; actions: Actions }) {
  const { words } = useConsolidateWords();
  const styles = useStyles();
  const { standing } = useWork();
  const asked = useRef(false);
  const { busy, selection } = workbook;
  useEffect(() => {
    // Once, whatever comes of it: what failed says so in the frame, with a way to try again.
    if (asked.current || standing || busy !== null) return;
    asked.current = true;
    void actions.run(
      'look',
      async (port) => {
        const { readConsolidated } = await import(/* webpackChunkName: "add-up" */ './add-up');
        keepWork({ standing: await readConsolidated(port) });
      },
      { reread: false },
    );
  }, [actions, busy, standing]);
  const found = standing && selection && sourceAt(standing.snapshot, selection.sheet, selection.address);
  return (
    <section className={styles.section} aria-labelledby="origin-heading">
      <h3 id="origin-heading" className={styles.heading}>
        {words.origin}
      </h3>
      {found ? (
        <>
          <p className={styles.text}>{words.figure(found.unit, found.row, found.column)}</p>
          <p className={styles.text}>
            <strong>{words.place(found.file, found.sheet, found.cell)}</strong>
          </p>
        </>
      ) : (
        <p className={styles.quiet}>{words.originLead}</p>
      )}
    </section>
  );
}
