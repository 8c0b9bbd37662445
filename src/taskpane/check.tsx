import { Button } from '@fluentui/react-components';
import { FindingGroup } from './finding-group';
import { findingSummary, severities } from './finding-summary';
import type { CellPlace, ShownFinding } from './overview';
import { useStyles } from './styles';
import { useWords } from './words';

export interface CheckProps {
  readonly findings: readonly ShownFinding[];
  readonly stale: boolean;
  readonly busy: boolean;
  readonly onShow: (place: CellPlace) => void;
  readonly onCheck: () => void;
}

/** What is wrong, the gravest first, with a way to each cell. */
export function Check({ findings, stale, busy, onShow, onCheck }: CheckProps) {
  const words = useWords();
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="check-heading">
        <h2 id="check-heading" className={styles.heading}>
          {words.check.heading}
          <span className={styles.figure}>{findingSummary(findings, words)}</span>
        </h2>
        <p className={styles.quiet}>{stale ? words.check.stale : words.check.live}</p>
        <Button onClick={onCheck} disabledFocusable={busy}>
          {words.check.again}
        </Button>
      </section>
      {severities.map((severity) => (
        <FindingGroup key={severity} severity={severity} findings={findings.filter((one) => one.severity === severity)} onShow={onShow} />
      ))}
    </div>
  );
}
