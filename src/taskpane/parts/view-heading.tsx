import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useArrivalFocus } from './arrival';
import { useStyles } from './styles';

/** The first heading of a view. The focus comes here when the view is gone to, so that a screen reader reads on from it. */
export function ViewHeading({ id, hidden = false, children }: { id: string; hidden?: boolean; children: ReactNode }) {
  const styles = useStyles();
  return (
    <h2
      id={id}
      ref={useArrivalFocus<HTMLHeadingElement>()}
      tabIndex={-1}
      className={mergeClasses(styles.heading, styles.unringed, hidden && styles.hidden)}
    >
      {children}
    </h2>
  );
}
