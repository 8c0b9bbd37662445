import { NextStep } from './next-step';
import { useStyles } from './styles';
import { useWords } from './words';
import { LineButton } from './line-button';
import { UndoNote } from './undo-note';

export interface ReportProps {
  readonly errors: number;
  readonly busy: boolean;
  readonly oneUndo: boolean;
  /** Name of the report's sheet, once it has been made. */
  readonly made: string | null;
  readonly onMake: () => void;
  readonly onShow: (sheet: string) => void;
}

export function Report({ errors, busy, oneUndo, made, onMake, onShow }: ReportProps) {
  const words = useWords().report;
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="report-heading">
        <h2 id="report-heading" className={styles.heading}>
          {words.heading}
        </h2>
        <p className={styles.text}>{words.lead}</p>
        <UndoNote oneUndo={oneUndo} />
        {errors > 0 && <p className={styles.quiet}>{words.errorsLeft(errors)}</p>}
      </section>
      <NextStep onClick={onMake} busy={busy}>
        {words.make}
      </NextStep>
      {made !== null && (
        <section className={styles.section}>
          <p className={styles.text}>{words.made(made)}</p>
          <LineButton label={words.show} value="" onClick={() => onShow(made)} />
          <p className={styles.quiet}>{words.keep}</p>
        </section>
      )}
    </div>
  );
}
