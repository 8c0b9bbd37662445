import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useStyles } from '../parts/styles';
import type { TextWords } from '../../wording/sv/views/text';
import { printCount } from './print-count';

const usePreviousStyles = makeStyles({
  summary: {
    padding: '6px 0',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  text: {
    margin: '0 0 8px',
    padding: '8px 10px',
    maxHeight: '40vh',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface PreviousTextProps {
  readonly text: string;
  /** True where the new text is empty: then nothing is lost by beginning from the old one. */
  readonly isFree: boolean;
  readonly words: TextWords;
  /** null where the new text can only be read. */
  readonly onCopy: (() => void) | null;
}

/** What was written last period, to read beside and to begin from. */
export function PreviousText({ text, isFree, words, onCopy }: PreviousTextProps) {
  const styles = usePreviousStyles();
  const quiet = useStyles().quiet;
  const [asking, setAsking] = useState(false);
  const copy = () => {
    setAsking(false);
    onCopy?.();
  };
  return (
    <details open>
      <summary className={styles.summary}>{words.previous(printCount(text.length))}</summary>
      {/* Scrolled with the keyboard, so it takes the focus. */}
      <p className={styles.text} tabIndex={0} role="region" aria-label={words.previous(printCount(text.length))}>
        {text}
      </p>
      <div role="status">{asking && <p className={quiet}>{words.replace}</p>}</div>
      <div className={styles.buttons}>
        {asking ? (
          <>
            <Button size="small" onClick={copy}>
              {words.replaceYes}
            </Button>
            <Button size="small" onClick={() => setAsking(false)}>
              {words.replaceNo}
            </Button>
          </>
        ) : (
          <Button size="small" disabledFocusable={!onCopy} onClick={() => (isFree ? copy() : setAsking(true))}>
            {words.copy}
          </Button>
        )}
      </div>
    </details>
  );
}
