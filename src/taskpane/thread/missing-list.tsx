import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ThreadWords } from '../../wording/sv/views/thread';
import type { ShownFinding } from '../overview';
import { LineButton } from '../parts/line-button';
import { Sign } from '../parts/sign';
import { useStyles } from '../parts/styles';
import { useWords } from '../words';
import { Line } from '../parts/line';

/** As many as one reads beside a row; the rest stand in Kontroll. */
const shownAtFirst = 5;

const useMissingStyles = makeStyles({ list: { marginInline: '-6px' } });

export interface MissingListProps {
  readonly findings: readonly ShownFinding[] | null;
  readonly words: ThreadWords;
  readonly onShow: (finding: ShownFinding) => void;
  readonly onCheck: () => void;
}

/** What is missing or wrong in what is shown, with the way to each cell. */
export function MissingList({ findings, words, onShow, onCheck }: MissingListProps) {
  const styles = useStyles();
  const own = useMissingStyles();
  const pane = useWords().findings;
  const count = findings?.length ?? 0;
  return (
    <section className={styles.section} aria-labelledby="thread-missing">
      <h2 id="thread-missing" className={styles.heading}>
        {words.missing}
        {count > 0 && <span className={styles.figure}>{count}</span>}
      </h2>
      {count === 0 && <p className={styles.quiet}>{findings ? pane.nothing : pane.checking}</p>}
      {findings && count > 0 && (
        <ul className={mergeClasses(styles.list, own.list)}>
          {findings.slice(0, shownAtFirst).map((finding) => (
            <li key={finding.id}>
              <Line onClick={() => onShow(finding)}>
                <Sign of={finding.severity} /> <span className={styles.hidden}>{words.severities[finding.severity]}: </span>
                {finding.sentence}
              </Line>
            </li>
          ))}
        </ul>
      )}
      {count > 0 && <LineButton label={words.toCheck(count)} value="" onClick={onCheck} />}
    </section>
  );
}
