import { useState, type ReactNode } from 'react';
import type { Severity } from '../../domain/finding';
import { useLineStyles } from '../check/styles';
import type { Mark } from '../overview';
import { Sign } from '../parts/sign';
import { useStyles } from '../parts/styles';

export interface UnfoldProps {
  readonly sign: Mark | Severity;
  /** The sign's word where it does not stand in the line, for those who do not see the sign. */
  readonly hiddenWord?: string;
  readonly title: string;
  /** Beside the title, in quieter words. */
  readonly beside?: string;
  readonly line?: string;
  readonly children: () => ReactNode;
}

/** A line of a list with a sign; pressed it opens what there is to know. What is closed is not made. */
export function Unfold({ sign, hiddenWord, title, beside, line, children }: UnfoldProps) {
  const styles = useLineStyles();
  const hidden = useStyles().hidden;
  const [open, setOpen] = useState(false);
  return (
    <li>
      <button type="button" className={styles.line} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Sign of={sign} />
        <span>
          {hiddenWord && <span className={hidden}>{hiddenWord} </span>}
          <span className={styles.place}>{title}</span> {beside && <span className={styles.code}>{beside}</span>}
        </span>
        {line && <span className={styles.sentence}>{line}</span>}
      </button>
      {open && <div className={styles.detail}>{children()}</div>}
    </li>
  );
}
