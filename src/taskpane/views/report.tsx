import { useCallback, useEffect, useRef, useState } from 'react';
import { WorkbookError } from '../../workbook/errors';
import { report as en } from '../../wording/en/views/report';
import { report as sv } from '../../wording/sv/views/report';
import { LineButton } from '../parts/line-button';
import { NextStep } from '../parts/next-step';
import { useStyles } from '../parts/styles';
import { UndoNote } from '../parts/undo-note';
import { ViewHeading } from '../parts/view-heading';
import type { Command, TemplateViewProps } from '../view-props';
import { useViewWords } from '../words';

/** Makes the sheet with the whole document and goes to it. */
export default function Report({ reading: { overview }, workbook, actions, about }: TemplateViewProps) {
  const words = useViewWords({ sv, en });
  const styles = useStyles();
  const [made, setMade] = useState<string | null>(null);
  const errors = overview.findings?.filter((finding) => finding.severity === 'error').length ?? 0;
  const busy = workbook.busy !== null;

  const make = useCallback(() => {
    const makeIt: Command = async (port) => {
      const { makeReport } = await import(/* webpackChunkName: "report" */ '../../commands/makeReport');
      const report = await makeReport(port);
      if (!report) throw new WorkbookError('ItemNotFound', { table: 'Indikatorer' });
      await port.select(report.sheet, 'A1');
      setMade(report.sheet);
    };
    void actions.run('report', makeIt);
  }, [actions]);

  const begun = useRef(false);
  useEffect(() => {
    if (!about.begin || begun.current || busy) return;
    begun.current = true;
    make();
  }, [about.begin, busy, make]);

  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="report-heading">
        <ViewHeading id="report-heading">{words.heading}</ViewHeading>
        <p className={styles.text}>{words.lead}</p>
        <UndoNote oneUndo={actions.oneUndo} />
        {errors > 0 && <p className={styles.quiet}>{words.errorsLeft(errors)}</p>}
      </section>
      <NextStep onClick={make} busy={busy}>
        {words.make}
      </NextStep>
      {made !== null && (
        <section className={styles.section}>
          <p className={styles.text}>{words.made(made)}</p>
          <LineButton label={words.show} value="" onClick={() => actions.show({ sheet: made, cell: 'A1' })} />
          <p className={styles.quiet}>{words.keep}</p>
        </section>
      )}
    </div>
  );
}
