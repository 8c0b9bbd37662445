import { useState } from 'react';
import { CreateForm } from './create-form';
import { LineButton } from './line-button';
import { NextStep } from './next-step';
import type { ExampleName, TemplateChoice } from './overview';
import { useStyles } from './styles';
import { UndoNote } from './undo-note';
import { useWords } from './words';

export interface FirstRunProps {
  readonly thisYear: number;
  readonly busy: boolean;
  readonly oneUndo: boolean;
  /** The ribbon's Skapa mall goes straight to the form. */
  readonly formOpen: boolean;
  readonly onCreate: (choice: TemplateChoice) => void;
  readonly examples: readonly ExampleName[];
  readonly onExample: (id: string) => void;
}

/** A workbook without a template: what the add-in is for, a template, or an example to try. */
export function FirstRun({ thisYear, busy, oneUndo, formOpen, examples, onCreate, onExample }: FirstRunProps) {
  const words = useWords().firstRun;
  const styles = useStyles();
  const [choosing, setChoosing] = useState(formOpen);
  if (choosing) {
    return (
      <div className={styles.view}>
        <CreateForm thisYear={thisYear} busy={busy} oneUndo={oneUndo} onCreate={onCreate} onCancel={() => setChoosing(false)} />
      </div>
    );
  }
  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="first-run">
        <h2 id="first-run" className={styles.heading}>
          {words.heading}
        </h2>
        <p className={styles.text}>{words.lead}</p>
      </section>
      <NextStep onClick={() => setChoosing(true)} busy={busy}>
        {words.create}
      </NextStep>
      <section className={styles.section} aria-labelledby="examples">
        <h2 id="examples" className={styles.heading}>
          {words.examples}
        </h2>
        <p className={styles.quiet}>{words.examplesLead}</p>
        <UndoNote oneUndo={oneUndo} />
        <ul className={styles.list}>
          {examples.map(({ id, name }) => (
            <li key={id}>
              <LineButton label={name} value="" onClick={() => onExample(id)} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
