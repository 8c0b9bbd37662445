import type { ShownFinding } from '../overview';
import { Sign } from '../parts/sign';
import { useStyles } from '../parts/styles';
import { useCheck } from './check-context';
import { Earlier } from './earlier';
import { FindingDetail } from './finding-detail';
import { useLineStyles } from './styles';
import { useCheckWords } from './words';

/** A finding: to press it goes to its cell and opens what there is to know and do; pressed again it closes. */
export function FindingLine({ finding }: { finding: ShownFinding }) {
  const { words } = useCheckWords();
  const { decisions, open, setOpen } = useCheck();
  const styles = useLineStyles();
  const hidden = useStyles().hidden;
  const { place } = finding;
  const isOpen = open === finding.id;
  const press = () => {
    setOpen(isOpen ? null : finding.id);
    if (!isOpen) decisions.show(finding);
  };
  return (
    <li data-line>
      <button type="button" className={styles.line} aria-expanded={isOpen} onClick={press}>
        <Sign of={finding.severity} />
        <span>
          <span className={hidden}>{words.one[finding.severity]} </span>
          <span className={styles.place}>{place ? (place.cell ? `${place.sheet}!${place.cell}` : place.sheet) : words.whole}</span>{' '}
          <span className={styles.code}>{finding.code}</span>
        </span>
        <span className={styles.sentence}>{finding.sentence}</span>
      </button>
      <Earlier finding={finding} />
      {isOpen && <FindingDetail finding={finding} />}
    </li>
  );
}
