import { mergeClasses } from '@fluentui/react-components';
import type { ShownFinding } from '../overview';
import { useStyles } from '../parts/styles';
import { useLineStyles } from './styles';
import { useCheckWords } from './words';

/** What somebody has answered about earlier figures, or means to do. */
export function Earlier({ finding: { placed } }: { finding: ShownFinding }) {
  const { words } = useCheckWords();
  const styles = useStyles();
  const inner = useLineStyles().inner;
  const row = placed.handling;
  const reason = row?.reason.trim() ?? '';
  if (!row || (reason === '' && row.handling !== 'fix')) return null;
  return <p className={mergeClasses(styles.quiet, inner)}>{row.handling === 'fix' ? words.planned(reason) : words.before(reason)}</p>;
}
