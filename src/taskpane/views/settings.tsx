import { Field, Input, Select } from '@fluentui/react-components';
import { useEffect, useState, type FormEvent } from 'react';
import { settings as en } from '../../wording/en/views/settings';
import { settings as sv } from '../../wording/sv/views/settings';
import { WorkbookError } from '../../workbook/errors';
import { cannotWrite } from '../parts/cannot-write';
import { NextStep } from '../parts/next-step';
import { useStyles } from '../parts/styles';
import { ViewHeading } from '../parts/view-heading';
import { figuresOf, textOf } from '../settings/figures';
import { LanguageChoice } from '../settings/language-choice';
import { changesOf, type Typed } from '../settings/typed';
import { lists, wordsOf } from '../settings/words-of-list';
import { version } from '../version';
import type { Command, TemplateViewProps } from '../view-props';
import { useViewWords, useWording } from '../words';

/** The limits of the rules and how amounts are written, each with what it changes; then what concerns the pane alone. */
export default function Settings({ reading, workbook, actions }: TemplateViewProps) {
  const words = useViewWords({ sv, en });
  const { labels } = useWording();
  const styles = useStyles();
  const [typed, setTyped] = useState<Typed>({});
  const [asked, setAsked] = useState(false);
  const [left, setLeft] = useState(false);
  const { start } = reading.plan;
  const { cells, wrong } = changesOf(typed, start, labels);
  const changed = Object.keys(cells).length + wrong.length;
  const { holdUnsaved } = actions;
  useEffect(() => holdUnsaved(changed > 0 ? words.unsaved : null), [changed, holdUnsaved, words]);

  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAsked(true);
    if (wrong[0]) {
      event.currentTarget.querySelector<HTMLElement>(`[name="${wrong[0]}"]`)?.focus();
      return;
    }
    const write: Command = async (port) => {
      const { editRows, startEdit } = await import(/* webpackChunkName: "edit-rows" */ '../../commands/editRows');
      const edited = await editRows(port, [startEdit(start, cells)]);
      if (!edited) throw new WorkbookError('ItemNotFound', { table: 'Start' });
      setLeft(edited.left.length > 0);
      setTyped({});
      setAsked(false);
      const saved = Object.keys(cells).length - edited.left.length;
      return saved > 0 ? { said: words.saved(saved), undo: true } : {};
    };
    void actions.run('settings', write);
  };

  return (
    <div className={styles.view}>
      <form className={styles.section} onSubmit={save} noValidate aria-labelledby="settings-heading">
        <ViewHeading id="settings-heading">{words.heading}</ViewHeading>
        <p className={styles.text}>{words.lead}</p>
        {left && (
          <p className={styles.text} role="alert">
            {words.left}
          </p>
        )}
        {figuresOf(start).map((field) => (
          <Field
            key={field}
            label={words.fields[field].label(start.amountUnit ?? '')}
            hint={words.fields[field].changes}
            {...(asked && wrong.includes(field) ? { validationState: 'error' as const, validationMessage: words.wrong[field] } : {})}
          >
            <Input
              name={field}
              inputMode="decimal"
              value={typed[field] ?? textOf(start, field)}
              onChange={(_, { value }) => setTyped({ ...typed, [field]: value })}
            />
          </Field>
        ))}
        {lists.map((field) => (
          <Field key={field} label={words.lists[field].label} hint={words.lists[field].changes}>
            <Select value={typed[field] ?? start[field] ?? ''} onChange={(_, { value }) => setTyped({ ...typed, [field]: value })}>
              {start[field] === null && <option value="">{words.notChosen}</option>}
              {Object.entries(wordsOf(field, labels)).map(([word, label]) => (
                <option key={word} value={word}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
        ))}
        <NextStep busy={cannotWrite(workbook) || changed === 0}>{words.save}</NextStep>
      </form>
      <section className={styles.section} aria-labelledby="pane-settings">
        <h2 id="pane-settings" className={styles.heading}>
          {words.pane}
        </h2>
        <LanguageChoice />
        <p className={styles.quiet}>{words.signs}</p>
        <p className={styles.quiet}>{words.versions(version, start.schemaVersion)}</p>
      </section>
    </div>
  );
}
