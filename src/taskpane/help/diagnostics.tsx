import { Button, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { help as en } from '../../wording/en/views/help';
import { help as sv } from '../../wording/sv/views/help';
import { useStyles } from '../parts/styles';
import type { ViewProps } from '../view-props';
import { useViewWords } from '../words';
import { diagnosticsOf } from './diagnostics-of';

/** Versions, requirement sets and counts, to copy and send to whoever helps. */
export function Diagnostics({ workbook, actions }: Pick<ViewProps, 'workbook' | 'actions'>) {
  const words = useViewWords({ sv, en });
  const styles = useStyles();
  const [moment] = useState(() => new Date());
  const [told, setTold] = useState('');
  const text = diagnosticsOf(workbook.reading, moment);
  const tell = (sentence: string) => {
    setTold(sentence);
    actions.announce(sentence);
  };
  const copy = () => {
    // Some windows that Office opens forbid it: then the text is selected, ready for Ctrl+C.
    const field = document.getElementById('diagnostics-text');
    const byHand = () => {
      if (field instanceof HTMLTextAreaElement) field.select();
      tell(words.copyByHand);
    };
    if (!navigator.clipboard) return byHand();
    navigator.clipboard.writeText(text).then(() => tell(words.copied), byHand);
  };
  return (
    <section className={styles.section} aria-labelledby="diagnostics">
      <h3 id="diagnostics" className={styles.heading}>
        {words.diagnostics}
      </h3>
      <p className={styles.quiet}>{words.diagnosticsLead}</p>
      <Textarea id="diagnostics-text" readOnly value={text} rows={8} resize="vertical" aria-labelledby="diagnostics" />
      <Button onClick={copy}>{words.copy}</Button>
      {told !== '' && <p className={styles.quiet}>{told}</p>}
    </section>
  );
}
