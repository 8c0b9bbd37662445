import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useNextStepStyles = makeStyles({
  // The thread's red marks the active place and nothing else, so the one primary button is dark instead.
  button: {
    width: '100%',
    minHeight: '36px',
    backgroundColor: tokens.colorNeutralBackgroundInverted,
    color: tokens.colorNeutralForegroundInverted,
    ':hover': { backgroundColor: tokens.colorNeutralForeground2, color: tokens.colorNeutralForegroundInverted },
    ':hover:active': { backgroundColor: tokens.colorNeutralForeground1, color: tokens.colorNeutralForegroundInverted },
  },
  // Seen to be off, and still read: what it would do is why somebody looks for what is missing.
  off: {
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    color: tokens.colorNeutralForeground3,
    ':hover': { backgroundColor: tokens.colorNeutralBackgroundDisabled, color: tokens.colorNeutralForeground3 },
    ':hover:active': { backgroundColor: tokens.colorNeutralBackgroundDisabled, color: tokens.colorNeutralForeground3 },
  },
});

export interface NextStepProps {
  readonly children: ReactNode;
  /** Cannot be pressed for the moment, yet keeps the focus that it has. */
  readonly busy: boolean;
  /** Absent where the button sends the form that it stands in. */
  readonly onClick?: () => void;
}

/** The one primary button of a view. */
export function NextStep({ children, busy, onClick }: NextStepProps) {
  const styles = useNextStepStyles();
  return (
    <Button
      appearance="primary"
      className={mergeClasses(styles.button, busy && styles.off)}
      disabledFocusable={busy}
      {...(onClick ? { onClick } : { type: 'submit' })}
    >
      {children}
    </Button>
  );
}
