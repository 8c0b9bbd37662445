import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { saveFile } from '../parts/save-file';
import { useStyles } from '../parts/styles';
import type { Reading } from '../view-props';
import { useIntakeWords } from './use-intake';

/** What the council and the board give, as a small file: to share, and to read into another workbook or next year's. */
export function GoalsAsFile({ reading, busy }: { readonly reading: Reading; readonly busy: boolean }) {
  const words = useIntakeWords();
  const styles = useStyles();
  const [said, setSaid] = useState('');
  const save = async () => {
    const { goalStructure } = await import(/* webpackChunkName: "goal-structure" */ '../../intake/goal-structure');
    const name = words.structureName(reading.plan.start.year);
    const text = JSON.stringify(goalStructure(reading.plan), null, 1);
    setSaid(saveFile(name, new TextEncoder().encode(text), 'application/json') ? words.structureSaved(name) : words.structureNotSaved);
  };
  return (
    <section className={styles.section} aria-labelledby="structure-heading">
      <h3 id="structure-heading" className={styles.heading}>
        {words.structure}
      </h3>
      <p className={styles.quiet}>{words.structureLead}</p>
      <Button disabledFocusable={busy} onClick={() => void save()}>
        {words.saveStructure}
      </Button>
      <p className={styles.text} role="status">
        {said}
      </p>
    </section>
  );
}
