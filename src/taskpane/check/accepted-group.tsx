import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ShownFinding } from '../overview';
import { LineButton } from '../parts/line-button';
import { useStyles } from '../parts/styles';
import { useCheck } from './check-context';
import { Pieces } from './pieces';
import { useLineStyles } from './styles';
import { useCheckWords } from './words';

/** What somebody has accepted, closed until it is asked for, with the reasons; each can be taken back. */
export function AcceptedGroup({ findings }: { findings: readonly ShownFinding[] }) {
  const { words } = useCheckWords();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  if (findings.length === 0) return null;
  return (
    <section className={styles.section} aria-label={words.acceptedGroup(findings.length)}>
      <LineButton label={words.acceptedGroup(findings.length)} value="" expanded={isOpen} onClick={() => setIsOpen(!isOpen)} />
      {isOpen && (
        <Pieces of={findings} keyOf={({ id }) => id}>
          {(finding) => <AcceptedLine finding={finding} />}
        </Pieces>
      )}
    </section>
  );
}

function AcceptedLine({ finding }: { finding: ShownFinding }) {
  const { words } = useCheckWords();
  const { decisions, busy } = useCheck();
  const shared = useStyles();
  const styles = useLineStyles();
  const { place } = finding;
  return (
    <li data-line className={styles.detail}>
      <div>
        <span className={styles.place}>{place?.cell ? `${place.sheet}!${place.cell}` : place?.sheet}</span>{' '}
        <span className={styles.code}>{finding.code}</span>
        <div>{finding.sentence}</div>
        <p className={shared.quiet}>
          {words.reason}: {finding.placed.handling?.reason}
        </p>
      </div>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={busy} onClick={() => void decisions.takeBack(finding)}>
          {words.takeBack}
        </Button>
        {decisions.canShow(finding) && (
          <Button size="small" appearance="subtle" onClick={() => decisions.show(finding)}>
            {words.show}
          </Button>
        )}
      </div>
    </li>
  );
}
