import { ProgressBar, makeStyles } from '@fluentui/react-components';
import { home as en } from '../../wording/en/views/home';
import { home as sv } from '../../wording/sv/views/home';
import { findingSummary } from '../parts/finding-summary';
import { LineButton } from '../parts/line-button';
import { MarkCounts } from '../parts/mark-counts';
import { NextStep } from '../parts/next-step';
import { nextStep, todoLabel } from '../parts/next-step-of';
import { useStyles } from '../parts/styles';
import { wayToDo } from '../parts/way-to-do';
import { ViewHeading } from '../parts/view-heading';
import { OlderTemplate } from '../home/older-template';
import { StatusLines } from '../home/status-lines';
import type { TodoLine } from '../overview';
import type { TemplateViewProps } from '../view-props';
import { useViewWords, useWords } from '../words';

const useHomeStyles = makeStyles({
  // Windows' own colour for what is chosen may be as dark as the ground.
  track: { '@media (forced-colors: active)': { backgroundColor: 'Canvas', outline: '1px solid CanvasText' } },
  done: { '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' } },
});

/** What is due, what is wrong, what the sums say; and one button: the next step. */
export default function Home({ reading, workbook, actions, navigate }: TemplateViewProps) {
  const { overview } = reading;
  const { status, contact } = reading.plan.start;
  const words = useViewWords({ sv, en });
  const pane = useWords();
  const styles = useStyles();
  const own = useHomeStyles();
  const done = overview.todo.filter((line) => line.done >= line.due).length;
  const hasReport = reading.snapshot.outline.sheets.some(({ name }) => name.startsWith('Rapport '));
  const step = nextStep(overview, status, words, hasReport);
  const wayTo = (line: TodoLine) => wayToDo(line, reading, actions, navigate);
  const go = () => (step.kind === 'todo' ? wayTo(step.line)?.() : navigate(step.kind));

  return (
    <div className={styles.view}>
      <OlderTemplate version={reading.plan.start.schemaVersion} navigate={navigate} />
      <section className={styles.section} aria-labelledby="todo">
        <ViewHeading id="todo">
          {words.todo(pane.document(overview.type, overview.year, overview.periodMonth), overview.dueDate)}
          <span className={styles.figure}>{words.progress(done, overview.todo.length)}</span>
        </ViewHeading>
        <ProgressBar
          className={own.track}
          bar={{ className: own.done }}
          value={done}
          max={Math.max(overview.todo.length, 1)}
          thickness="large"
          aria-labelledby="todo"
        />
        <ul className={styles.list}>
          {overview.todo.map((line) => (
            <li key={line.kind}>
              <LineButton
                label={todoLabel(line, overview, words)}
                value={line.due === 0 ? words.lineNothing : line.done >= line.due ? words.lineDone : words.progress(line.done, line.due)}
                onClick={wayTo(line)}
              />
            </li>
          ))}
        </ul>
      </section>

      <StatusLines reading={reading} navigate={navigate} />

      <section className={styles.section} aria-labelledby="check-line">
        <h2 id="check-line" className={styles.hidden}>
          {words.check}
        </h2>
        <LineButton label={words.check} value={findingSummary(overview.findings, pane)} onClick={() => navigate('check')} />
      </section>

      <section className={styles.section} aria-labelledby="state">
        <h2 id="state" className={styles.heading}>
          {words.state}
        </h2>
        {overview.goals && <MarkCounts label={words.goals} marks={overview.goals} />}
        {overview.indicators && <MarkCounts label={words.indicators} marks={overview.indicators} />}
        <ul className={styles.list}>
          {overview.sums.map((sum) => (
            <li key={sum.label}>
              <LineButton label={words[sum.label]} value={sum.amount} onClick={null} />
            </li>
          ))}
        </ul>
        {overview.sums.length === 0 && <p className={styles.quiet}>{words.noBudget}</p>}
      </section>

      <NextStep onClick={go} busy={workbook.busy !== null}>
        {step.label}
      </NextStep>
      {contact !== '' && <p className={styles.quiet}>{words.contact(contact)}</p>}
    </div>
  );
}
