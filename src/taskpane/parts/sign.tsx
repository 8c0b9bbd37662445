import { makeStyles, tokens } from '@fluentui/react-components';
import type { Severity } from '../../domain/finding';
import type { Mark } from '../overview';

/** Each state has a shape of its own, so that it is told apart without its colour (and in a black-and-white print). */
const signs: Readonly<Record<Mark | Severity, string>> = {
  fully: '●',
  partly: '◆',
  not: '▲',
  none: '○',
  notComputable: '–',
  error: '▲',
  warning: '◆',
  note: '○',
};

const useSignStyles = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  middling: { color: tokens.colorStatusWarningForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The sign alone, silent for a screen reader: the word must stand beside it. */
export function Sign({ of }: { of: Mark | Severity }) {
  const styles = useSignStyles();
  const tone = {
    fully: styles.good,
    partly: styles.middling,
    warning: styles.middling,
    not: styles.bad,
    error: styles.bad,
    none: styles.quiet,
    notComputable: styles.quiet,
    note: styles.quiet,
  }[of];
  return (
    <span aria-hidden className={tone}>
      {signs[of]}
    </span>
  );
}
