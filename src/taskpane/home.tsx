import { ProgressBar, mergeClasses } from '@fluentui/react-components';
import { LineButton } from './line-button';
import { MarkCounts } from './mark-counts';
import { NextStep } from './next-step';
import { nextStep, todoLabel } from './next-step-of';
import type { CellPlace, Overview } from './overview';
import { findingSummary } from './finding-summary';
import { useStyles } from './styles';
import { useWords } from './words';

export interface HomeProps {
  readonly overview: Overview;
  readonly busy: boolean;
  readonly onShow: (place: CellPlace) => void;
  readonly onCheck: () => void;
  readonly onReport: () => void;
}

/** What is due, what is wrong, what the sums say; and one button: the next step. */
export function Home({ overview, busy, onShow, onCheck, onReport }: HomeProps) {
  const words = useWords();
  const styles = useStyles();
  const done = overview.todo.filter((line) => line.done >= line.due).length;
  const step = nextStep(overview, words);
  const go = () => (step.kind === 'cell' ? onShow(step.place) : step.kind === 'check' ? onCheck() : onReport());

  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="todo">
        <h2 id="todo" className={styles.heading}>
          {words.home.todo(words.document(overview.type, overview.year, overview.periodMonth), overview.dueDate)}
          <span className={styles.figure}>{words.home.progress(done, overview.todo.length)}</span>
        </h2>
        <ProgressBar value={done} max={Math.max(overview.todo.length, 1)} thickness="large" aria-labelledby="todo" />
        <ul className={styles.list}>
          {overview.todo.map((line) => (
            <li key={line.kind}>
              <LineButton
                label={todoLabel(line, overview, words)}
                value={
                  line.due === 0
                    ? words.home.lineNothing
                    : line.done >= line.due
                      ? words.home.lineDone
                      : words.home.progress(line.done, line.due)
                }
                onClick={line.next && (() => line.next && onShow(line.next))}
              />
            </li>
          ))}
        </ul>
      </section>

      <section className={styles.section} aria-labelledby="check-line">
        <h2 id="check-line" className={mergeClasses(styles.heading, styles.hidden)}>
          {words.home.check}
        </h2>
        <LineButton label={words.home.check} value={findingSummary(overview.findings, words)} onClick={onCheck} />
      </section>

      <section className={styles.section} aria-labelledby="state">
        <h2 id="state" className={styles.heading}>
          {words.home.state}
        </h2>
        {overview.goals && <MarkCounts label={words.home.goals} marks={overview.goals} />}
        {overview.indicators && <MarkCounts label={words.home.indicators} marks={overview.indicators} />}
        <ul className={styles.list}>
          {overview.sums.map((sum) => (
            <li key={sum.label}>
              <LineButton label={words.home[sum.label]} value={sum.amount} onClick={null} />
            </li>
          ))}
        </ul>
        {overview.sums.length === 0 && <p className={styles.quiet}>{words.home.noBudget}</p>}
      </section>

      <NextStep onClick={go} busy={busy}>
        {step.label}
      </NextStep>
    </div>
  );
}
