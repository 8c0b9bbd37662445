import { Button, makeStyles, tokens } from '@fluentui/react-components';
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
    <Button appearance="primary" className={styles.button} disabledFocusable={busy} {...(onClick ? { onClick } : { type: 'submit' })}>
      {children}
    </Button>
  );
}
