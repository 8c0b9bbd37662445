import { useStyles } from './styles';
import { useWords } from '../words';

/** Said before something large is written, where Excel cannot promise to take it back in one step (ExcelApi below 1.20). */
export function UndoNote({ oneUndo }: { readonly oneUndo: boolean }) {
  const words = useWords();
  const styles = useStyles();
  return oneUndo ? null : <p className={styles.quiet}>{words.undoSteps}</p>;
}
