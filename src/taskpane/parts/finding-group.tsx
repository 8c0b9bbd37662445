import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Severity } from '../../domain/finding';
import type { CellPlace, ShownFinding } from '../overview';
import { Sign } from './sign';
import { useStyles } from './styles';
import type { CheckWords } from '../../wording/sv/views/check';

/** A board's first check may find hundreds: a list that long is made in pieces, so that the pane answers at once. */
const shownAtFirst = 40;

const useGroupStyles = makeStyles({
  finding: {
    display: 'grid',
    // The signs differ in width; the words beside them stand in one line.
    gridTemplateColumns: '14px 1fr',
    columnGap: '8px',
    width: 'calc(100% + 12px)',
    marginInline: '-6px',
    padding: '8px 6px',
    boxSizing: 'border-box',
    font: 'inherit',
    textAlign: 'left',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
  },
  clickable: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  place: { fontWeight: tokens.fontWeightSemibold },
  code: { color: tokens.colorNeutralForeground2 },
  sentence: { gridColumn: 2, overflowWrap: 'anywhere' },
});

/** The findings of one gravity; nothing where there is none. */
export function FindingGroup(props: {
  readonly severity: Severity;
  readonly findings: readonly ShownFinding[];
  readonly words: CheckWords;
  readonly onShow: (place: CellPlace) => void;
}) {
  const { severity, findings, words, onShow } = props;
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (findings.length === 0) return null;
  const shown = all ? findings : findings.slice(0, shownAtFirst);
  return (
    <section className={styles.section} aria-labelledby={`group-${severity}`}>
      <h3 id={`group-${severity}`} className={styles.heading}>
        {(findings.length === 1 ? words.one : words.severities)[severity]} ({findings.length})
      </h3>
      <ul className={styles.list}>
        {shown.map((finding) => (
          <li key={finding.id}>
            <FindingLine finding={finding} words={words} onShow={onShow} />
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button appearance="subtle" onClick={() => setAll(true)}>
          {words.more(findings.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

function FindingLine(props: { finding: ShownFinding; words: CheckWords; onShow: (place: CellPlace) => void }) {
  const { finding, words, onShow } = props;
  const styles = useGroupStyles();
  const hidden = useStyles().hidden;
  const { place } = finding;
  const content = (
    <>
      <Sign of={finding.severity} />
      <span>
        <span className={hidden}>{words.one[finding.severity]} </span>
        <span className={styles.place}>{place ? (place.cell ? `${place.sheet}!${place.cell}` : place.sheet) : words.whole}</span>{' '}
        <span className={styles.code}>{finding.code}</span>
      </span>
      <span className={styles.sentence}>{finding.sentence}</span>
    </>
  );
  if (!place) return <div className={styles.finding}>{content}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.finding, styles.clickable)}
      onClick={() => onShow({ sheet: place.sheet, cell: place.cell ?? 'A1' })}
    >
      {content}
    </button>
  );
}
