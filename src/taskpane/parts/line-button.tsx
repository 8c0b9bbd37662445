import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useLineStyles = makeStyles({
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: '8px',
    // The words stand in line with the heading; the ground of a pointed-at line reaches a little further.
    width: 'calc(100% + 12px)',
    marginInline: '-6px',
    minHeight: '30px',
    padding: '4px 6px',
    font: 'inherit',
    textAlign: 'left',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    boxSizing: 'border-box',
  },
  clickable: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  label: { minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  arrow: { color: tokens.colorNeutralForeground3 },
  end: { display: 'flex', gap: '8px', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

/** A line of a list: words to the left, a figure to the right. Something to click where there is somewhere to go. */
export function LineButton(props: {
  readonly label: string;
  readonly value: ReactNode;
  readonly onClick: (() => void) | null;
  /** Where it opens what follows it, instead of going somewhere. */
  readonly expanded?: boolean;
}) {
  const { label, value, onClick, expanded } = props;
  const styles = useLineStyles();
  if (!onClick) {
    return (
      <div className={styles.line}>
        <span className={styles.label}>{label}</span>
        <span className={styles.end}>{value}</span>
      </div>
    );
  }
  return (
    <button
      type="button"
      className={mergeClasses(styles.line, styles.clickable)}
      {...(expanded === undefined ? {} : { 'aria-expanded': expanded })}
      onClick={onClick}
    >
      <span className={styles.label}>{label}</span>
      <span className={styles.end}>
        {value}
        <span aria-hidden className={styles.arrow}>
          {expanded === undefined ? '›' : expanded ? '▴' : '▾'}
        </span>
      </span>
    </button>
  );
}
