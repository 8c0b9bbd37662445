import { Button } from '@fluentui/react-components';
import { check as en } from '../../wording/en/views/check';
import { check as sv } from '../../wording/sv/views/check';
import { FindingGroup } from '../parts/finding-group';
import { findingSummary, severities } from '../parts/finding-summary';
import { useStyles } from '../parts/styles';
import { ViewHeading } from '../parts/view-heading';
import type { TemplateViewProps } from '../view-props';
import { useViewWords, useWords } from '../words';

/** What is wrong, the gravest first, with a way to each cell. */
export default function Check({ reading, workbook, actions }: TemplateViewProps) {
  const words = useViewWords({ sv, en });
  const pane = useWords();
  const styles = useStyles();
  const { findings } = reading.overview;
  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="check-heading">
        <ViewHeading id="check-heading">
          {words.heading}
          <span className={styles.figure}>{findingSummary(findings, pane)}</span>
        </ViewHeading>
        <p className={styles.quiet}>{workbook.stale ? words.stale : words.live}</p>
        <Button
          onClick={() => void actions.check(({ overview }) => words.done(findingSummary(overview.findings, pane)))}
          disabledFocusable={workbook.busy !== null}
        >
          {words.again}
        </Button>
      </section>
      {severities.map((severity) => (
        <FindingGroup
          key={severity}
          severity={severity}
          findings={findings?.filter((one) => one.severity === severity) ?? []}
          words={words}
          onShow={actions.show}
        />
      ))}
    </div>
  );
}
