import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Overview } from './overview';
import { findingSummary } from './parts/finding-summary';
import { waysOf, type ViewId } from './views';
import { useWords } from './words';

const useBarStyles = makeStyles({
  // Five ways and a count stand on one line at 350 pixels, in two at 320.
  bar: { display: 'flex', flexWrap: 'wrap', padding: '0 9px' },
  way: {
    padding: '6px 5px',
    whiteSpace: 'nowrap',
    minHeight: '32px',
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: '3px solid transparent',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // Contrast themes draw what is transparent: only the active place has a line.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  // The thread marks the active place.
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  more: { marginLeft: 'auto' },
  count: { marginLeft: '4px', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

const inBar = waysOf('bar');

/** The ways to the views that are used most, and one to the rest. */
export function NavigationBar({ at, findings, onGo }: { at: ViewId; findings: Overview['findings']; onGo: (to: ViewId) => void }) {
  const words = useWords();
  const styles = useBarStyles();
  const way = (id: ViewId, label: string) => (
    <button
      key={id}
      type="button"
      className={mergeClasses(styles.way, id === at && styles.here, id === 'more' && styles.more)}
      {...(id === at ? { 'aria-current': 'page' } : {})}
      {...(id === 'check' && findings ? { title: findingSummary(findings, words) } : {})}
      {...(id === 'more' ? { 'aria-label': words.views.more } : {})}
      onClick={() => onGo(id)}
    >
      {label}
      {id === 'check' && findings && findings.length > 0 && (
        <span aria-hidden className={styles.count}>
          {findings.length}
        </span>
      )}
    </button>
  );
  return (
    <nav className={styles.bar} aria-label={words.viewsLabel}>
      {inBar.map((id) => way(id, words.views[id]))}
      {way('more', '⋯')}
    </nav>
  );
}
