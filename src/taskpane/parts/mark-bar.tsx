import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Mark, Marks } from '../overview';
import { marksInOrder } from './mark-counts';

const useBarStyles = makeStyles({
  bar: { display: 'flex', height: '10px', gap: '2px', borderRadius: tokens.borderRadiusMedium, overflow: 'hidden' },
  part: { minWidth: '4px', boxSizing: 'border-box', border: '1px solid transparent' },
  // The tints differ in lightness; the edges are there where a system's own colours take the tints away.
  fully: { backgroundColor: tokens.colorStatusSuccessBorder1 },
  partly: { backgroundColor: tokens.colorStatusWarningBackground3 },
  not: { backgroundColor: tokens.colorStatusDangerForeground1 },
  none: { backgroundColor: tokens.colorNeutralStroke1 },
  notComputable: { border: `1px solid ${tokens.colorNeutralStroke1}` },
});

/** Shares of the words as a bar, for the eye alone: figures, signs and words stand under it. */
export function MarkBar({ marks }: { readonly marks: Marks }) {
  const styles = useBarStyles();
  const tints: Readonly<Record<Mark, string>> = styles;
  return (
    <span aria-hidden className={styles.bar}>
      {marksInOrder(marks).map((mark) => (
        <span key={mark} className={mergeClasses(styles.part, tints[mark])} style={{ flexGrow: marks[mark] ?? 0 }} />
      ))}
    </span>
  );
}
