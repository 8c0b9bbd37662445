import { useCallback, useEffect, useRef, useState } from 'react';
import { WorkbookError } from '../../workbook/errors';
import { remembered } from '../../workbook/read/remembered';
import { report as en } from '../../wording/en/views/report';
import { report as sv } from '../../wording/sv/views/report';
import { cannotWrite } from '../parts/cannot-write';
import { LineButton } from '../parts/line-button';
import { NextStep } from '../parts/next-step';
import { useStyles } from '../parts/styles';
import { UndoNote } from '../parts/undo-note';
import { ViewHeading } from '../parts/view-heading';
import { readChoices, writeChoices } from '../report/choices';
import { ChoicesForm } from '../report/choices-form';
import { WordWay } from '../report/word-way';
import type { Command, TemplateViewProps } from '../view-props';
import { useViewWords, useWords } from '../words';

/** Makes the sheet with the whole document, or the chapters that are wanted, and goes to it. */
export default function Report({ reading, workbook, actions, navigate, about }: TemplateViewProps) {
  const words = useViewWords({ sv, en });
  const pane = useWords();
  const styles = useStyles();
  const { overview } = reading;
  const [choices, setChoices] = useState(() => readChoices(remembered(reading, 'report') ?? ''));
  const [made, setMade] = useState<string | null>(null);
  const errors = overview.findings?.filter(({ severity, placed }) => severity === 'error' && !placed.quiet).length ?? 0;
  const busy = workbook.busy !== null;
  const isOff = cannotWrite(workbook);
  const nothing = choices.chapters.length === 0;

  const make = useCallback(() => {
    const makeIt: Command = async (port, { say, signal, pastStopping }) => {
      const { makeReport } = await import(/* webpackChunkName: "report" */ '../../commands/makeReport');
      say(words.reading, 1, 2);
      const onWriting = () => {
        pastStopping();
        say(words.writing, 2, 2);
      };
      const report = await makeReport(port, choices, { remember: writeChoices(choices), signal, onWriting });
      if (!report) throw new WorkbookError('ItemNotFound', { table: 'Indikatorer' });
      await port.select(report.sheet, 'A1');
      setMade(report.sheet);
    };
    void actions.run('report', makeIt, { cancel: true });
  }, [actions, choices, words]);

  const begun = useRef(false);
  useEffect(() => {
    if (!about.begin || begun.current || isOff) return;
    begun.current = true;
    make();
  }, [about.begin, isOff, make]);

  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="report-heading">
        <ViewHeading id="report-heading">{words.heading}</ViewHeading>
        <p className={styles.text}>{words.lead}</p>
        <p className={styles.quiet}>{words.of(pane.document(overview.type, overview.year, overview.periodMonth))}</p>
        <UndoNote oneUndo={actions.oneUndo} />
      </section>
      <ChoicesForm choices={choices} onChange={setChoices} />
      {errors > 0 && (
        <section className={styles.section}>
          <p className={styles.text}>{words.errorsLeft(errors)}</p>
          <LineButton label={words.toCheck} value="" onClick={() => navigate('check')} />
        </section>
      )}
      {nothing && <p className={styles.text}>{words.nothingChosen}</p>}
      <NextStep onClick={make} busy={isOff || nothing}>
        {words.make}
      </NextStep>
      {made !== null && (
        <section className={styles.section}>
          <p className={styles.text} role="status">
            {words.made(made)}
          </p>
          <LineButton label={words.show} value="" onClick={() => actions.show({ sheet: made, cell: 'A1' })} />
          <p className={styles.quiet}>{words.keep}</p>
        </section>
      )}
      <WordWay
        file={async (port, date) => {
          const { makeWord } = await import(/* webpackChunkName: "word" */ '../../commands/makeWord');
          return makeWord(port, { ...choices, date });
        }}
        actions={actions}
        off={busy || nothing}
      />
      <LineButton label={words.toCopy} value="" onClick={() => navigate('copy')} />
      <LineButton label={words.toHandOver} value="" onClick={() => navigate('handOver')} />
    </div>
  );
}
