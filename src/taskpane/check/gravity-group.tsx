import type { Severity } from '../../domain/finding';
import type { ShownFinding } from '../overview';
import { useStyles } from '../parts/styles';
import { useCheck } from './check-context';
import { FindingLine } from './finding-line';
import { linesOf } from './lines-of';
import { ManyLine } from './many-line';
import { Pieces } from './pieces';
import { useCheckWords } from './words';

/** The findings of one gravity; nothing where there is none. */
export function GravityGroup({ severity, findings }: { severity: Severity; findings: readonly ShownFinding[] }) {
  const { words } = useCheckWords();
  const { open } = useCheck();
  const styles = useStyles();
  if (findings.length === 0) return null;
  const lines = linesOf(findings);
  // The line may stand for several findings, and far down.
  const needed = open === null ? null : lines.find((line) => line.findings.some(({ id }) => id === open))?.id;
  return (
    <section className={styles.section} aria-labelledby={`group-${severity}`}>
      <h3 id={`group-${severity}`} className={styles.heading}>
        {(findings.length === 1 ? words.one : words.severities)[severity]} ({findings.length})
      </h3>
      <Pieces of={lines} keyOf={({ id }) => id} needed={needed ?? null}>
        {(line) => (line.findings.length === 1 ? <FindingLine finding={line.findings[0]} /> : <ManyLine line={line} />)}
      </Pieces>
    </section>
  );
}
