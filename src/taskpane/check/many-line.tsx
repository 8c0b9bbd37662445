import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Sign } from '../parts/sign';
import { useStyles } from '../parts/styles';
import { AcceptForm } from './accept-form';
import { useCheck } from './check-context';
import { FindingLine } from './finding-line';
import { useFocusReturn } from './focus-return';
import type { Line } from './lines-of';
import { Pieces } from './pieces';
import { useLineStyles } from './styles';
import { useCheckWords } from './words';

/** Findings that say the same of several rows: one line, which opens to each of them. They can be accepted together, with one reason. */
export function ManyLine({ line: { findings } }: { line: Line }) {
  const { words, rules } = useCheckWords();
  const { open, busy } = useCheck();
  const styles = useLineStyles();
  const hidden = useStyles().hidden;
  const [isOpen, setIsOpen] = useState(() => findings.some(({ id }) => id === open));
  const [accepting, setAccepting] = useState(false);
  const around = useFocusReturn<HTMLLIElement>(accepting);
  const [first] = findings;
  return (
    <li data-line ref={around}>
      <button type="button" className={styles.line} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <Sign of={first.severity} />
        <span>
          <span className={hidden}>{words.one[first.severity]} </span>
          <span className={styles.place}>{first.place?.sheet ?? words.whole}</span> <span className={styles.code}>{first.code}</span>
        </span>
        <span className={styles.sentence}>
          {rules.get(first.code)?.name}: {words.rows(first.header, findings.length)}
        </span>
      </button>
      {isOpen && (
        <div className={styles.inner}>
          <Pieces of={findings} keyOf={({ id }) => id} needed={open}>
            {(finding) => <FindingLine finding={finding} />}
          </Pieces>
          {accepting ? (
            <AcceptForm findings={findings} onDone={() => setAccepting(false)} />
          ) : (
            <Button size="small" data-opens disabledFocusable={busy} onClick={() => setAccepting(true)}>
              {words.acceptAll(findings.length)}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
