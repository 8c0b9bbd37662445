import { useState } from 'react';
import { LineButton } from '../parts/line-button';
import { useStyles } from '../parts/styles';

/** A line that says how many there are and opens the list of them. */
export function OpenedList({ label, lines }: { readonly label: string; readonly lines: readonly string[] }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  if (lines.length === 0) return null;
  return (
    <div>
      <LineButton label={label} value="" expanded={open} onClick={() => setOpen(!open)} />
      {open && (
        <ul className={styles.list}>
          {lines.map((line, at) => (
            <li key={at} className={styles.quiet}>
              {line}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
