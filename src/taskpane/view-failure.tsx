import { Component, type ReactNode } from 'react';
import { useWords } from './words';
import { useStyles } from './parts/styles';

/** A view whose code cannot be fetched, or that breaks, says so and leaves the rest of the pane as it was. */
export class ViewFailure extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}

function Failed() {
  const words = useWords();
  const styles = useStyles();
  return (
    <div className={styles.view} role="alert">
      <p className={styles.text}>{words.viewFailed}</p>
      <p>
        <button type="button" onClick={() => window.location.reload()}>
          {words.reload}
        </button>
      </p>
    </div>
  );
}
