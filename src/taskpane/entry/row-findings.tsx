import { makeStyles } from '@fluentui/react-components';
import type { EntryWords } from '../../wording/sv/views/entry';
import type { ShownFinding } from '../overview';
import { Sign } from '../parts/sign';
import { useStyles } from '../parts/styles';
import type { EntryRow } from './row';

const useLineStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: '14px 1fr', columnGap: '8px', padding: '3px 0' },
  sentence: { overflowWrap: 'anywhere' },
});

/** What the check says of the row as it stands in the sheet; that something is empty is seen in the form. */
export function RowFindings(props: {
  readonly at: EntryRow;
  readonly findings: readonly ShownFinding[] | null;
  readonly words: EntryWords;
}) {
  const { at, findings, words } = props;
  const styles = useStyles();
  const lines = useLineStyles();
  const ofRow = (findings ?? []).filter(
    ({ finding: { place, expected } }) => place.table === at.table && place.row === at.row.key && expected !== 'filled',
  );
  if (ofRow.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="row-findings">
      <h3 id="row-findings" className={styles.heading}>
        {words.findings}
      </h3>
      <ul className={styles.list}>
        {ofRow.map(({ id, severity, sentence }) => (
          <li key={id} className={lines.line}>
            <Sign of={severity} />
            <span className={lines.sentence}>{sentence}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
