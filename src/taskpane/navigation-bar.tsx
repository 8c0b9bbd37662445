import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { waysOf, type ViewId } from './views';
import { useWords } from './words';

const useBarStyles = makeStyles({
  bar: { display: 'flex', padding: '0 8px', gap: '2px' },
  way: {
    padding: '6px 8px',
    minHeight: '32px',
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: '3px solid transparent',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  // The thread marks the active place.
  here: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorBrandForeground1 },
  more: { marginLeft: 'auto' },
});

const inBar = waysOf('bar');

/** The ways to the views that are used most, and one to the rest. */
export function NavigationBar({ at, onGo }: { at: ViewId; onGo: (to: ViewId) => void }) {
  const words = useWords();
  const styles = useBarStyles();
  const way = (id: ViewId, label: string) => (
    <button
      key={id}
      type="button"
      className={mergeClasses(styles.way, id === at && styles.here, id === 'more' && styles.more)}
      {...(id === at ? { 'aria-current': 'page' } : {})}
      {...(id === 'more' ? { 'aria-label': words.views.more } : {})}
      onClick={() => onGo(id)}
    >
      {label}
    </button>
  );
  return (
    <nav className={styles.bar} aria-label={words.viewsLabel}>
      {inBar.map((id) => way(id, words.views[id]))}
      {way('more', '⋯')}
    </nav>
  );
}
