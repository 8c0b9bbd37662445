import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useLineStyles = makeStyles({
  line: {
    display: 'block',
    width: '100%',
    minHeight: '28px',
    padding: '3px 6px',
    font: 'inherit',
    textAlign: 'left',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    boxSizing: 'border-box',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  // The active place, in the colour of the thread.
  here: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandForeground1}`,
    // Shadows and grounds are taken away there.
    '@media (forced-colors: active)': { borderLeft: '3px solid Highlight' },
  },
  detail: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

export interface LineProps {
  readonly children: ReactNode;
  /** What is said of it, in smaller words below. */
  readonly detail?: ReactNode;
  /** The row where the cursor stands. */
  readonly here?: boolean;
  readonly onClick: () => void;
}

/** A row of the workbook, and the way to its cell. */
export function Line({ children, detail, here = false, onClick }: LineProps) {
  const styles = useLineStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.line, here && styles.here)}
      {...(here ? { 'aria-current': 'true' as const } : {})}
      onClick={onClick}
    >
      {children}
      {detail && <span className={styles.detail}>{detail}</span>}
    </button>
  );
}
