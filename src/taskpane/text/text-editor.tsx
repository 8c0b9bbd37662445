import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, type FormEvent, type KeyboardEvent } from 'react';
import { entry as entryEn } from '../../wording/en/views/entry';
import { entry as entrySv } from '../../wording/sv/views/entry';
import type { TextWords } from '../../wording/sv/views/text';
import { longestText } from '../../workbook/schema/cell-of-value';
import { Conflicts } from '../entry/conflicts';
import { fieldsOf } from '../entry/fields';
import { liveOf } from '../entry/live';
import { promptOf } from '../entry/long-text';
import { Result } from '../entry/result';
import { belongsTo, nameOf, placeOf } from '../entry/row';
import { saveEdit } from '../entry/save';
import { useRowDraft } from '../entry/use-row-draft';
import { cannotWrite } from '../parts/cannot-write';
import { NextStep } from '../parts/next-step';
import { useStyles } from '../parts/styles';
import { ViewHeading } from '../parts/view-heading';
import type { TemplateViewProps } from '../view-props';
import { useViewWords } from '../words';
import { dueTexts, isSameText, textName, type TextAt } from './due-texts';
import { PreviousText } from './previous-text';
import { printCount } from './print-count';
import { TextField } from './text-field';

const useEditorStyles = makeStyles({ ways: { display: 'flex', flexWrap: 'wrap', gap: '8px' }, heading: { overflowWrap: 'anywhere' } });

export interface TextEditorProps extends TemplateViewProps {
  readonly writing: TextAt;
  readonly words: TextWords;
}

/** One text, comfortably: with last period's beside, its length, and the way to the next that is due. */
export function TextEditor({ writing, words, reading, workbook, actions, navigate }: TextEditorProps) {
  const { plan, computed } = reading;
  const { at, column } = writing;
  const entryWords = useViewWords({ sv: entrySv, en: entryEn });
  const styles = useStyles();
  const own = useEditorStyles();
  const draft = useRowDraft(at, plan.start);
  const live = liveOf(draft.row, plan, computed);
  const fields = fieldsOf(draft.row, plan.start, live);
  const isMine = fields.some(({ key }) => key === column.key);
  const readOnly = Boolean(reading.readingOnly);
  const isTicked = fields.some(({ key }) => key === 'done');
  const due = useMemo(() => dueTexts(plan, computed), [plan, computed]);
  const here = due.findIndex((each) => isSameText(each, writing));
  const [before, after] = [due[here - 1], due[here + 1]];
  const text = draft.text(column.key);
  const name = textName(writing);
  const isUnsaved = draft.unsaved.length > 0;
  const isTooLong = text.length > longestText;
  const held = isUnsaved ? words.unsaved(name, printCount(text.length)) : null;
  const { holdUnsaved } = actions;
  useEffect(() => holdUnsaved(held), [held, holdUnsaved]);
  useEffect(() => () => holdUnsaved(null), [holdUnsaved]);

  const save = async () => {
    if (isTooLong || draft.conflicts.length > 0) return;
    const saved = await saveEdit(actions, draft.edit, name, words);
    if (saved.done) draft.forgetAllBut(saved.left);
  };
  const go = (to: TextAt) => navigate('text', { place: placeOf(to.at, to.column.key) });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isUnsaved) void save();
    else if (after) go(after);
    else navigate('entry', { place: placeOf(at) });
  };
  const saveByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !isUnsaved) return;
    event.preventDefault();
    void save();
  };
  const previous = at.table === 'texts' && column.key === 'text' ? at.row.previousText : '';
  const around = [at.table === 'texts' ? '' : name, entryWords.tables[at.table], belongsTo(at, plan)].filter(Boolean).join(' · ');

  return (
    <form className={styles.view} onSubmit={submit} onKeyDown={saveByKey} noValidate aria-labelledby="text-heading">
      <section className={styles.section}>
        <ViewHeading id="text-heading">
          <span className={own.heading}>{at.table === 'texts' ? nameOf(at) : column.header}</span>
        </ViewHeading>
        <p className={styles.quiet}>{around}</p>
        {!isMine && <p className={styles.text}>{words.given}</p>}
        <Conflicts conflicts={draft.conflicts} words={entryWords} onKeepTheirs={draft.forget} onKeepMine={draft.keepMine} />
      </section>
      <TextField
        label={column.header}
        prompt={promptOf(column)}
        text={text}
        readOnly={!isMine || readOnly}
        words={words}
        onType={(typed) => draft.type(column.key, typed)}
      />
      {isTicked && (
        <Checkbox
          className={styles.checks}
          label={words.done}
          checked={draft.text('done') !== ''}
          disabled={readOnly}
          onChange={(_, { checked }) => draft.type('done', checked === true ? 'Ja' : '')}
        />
      )}
      <NextStep busy={(isUnsaved ? cannotWrite(workbook) : workbook.busy !== null) || (isUnsaved && isTooLong)}>
        {isUnsaved ? words.save : after ? words.next(textName(after)) : words.row}
      </NextStep>
      {isUnsaved && (
        <Button appearance="subtle" onClick={() => draft.forgetAllBut([])}>
          {words.regret}
        </Button>
      )}
      {previous !== '' && (
        <PreviousText
          text={previous}
          isFree={text.trim() === ''}
          words={words}
          onCopy={readOnly ? null : () => draft.type(column.key, previous)}
        />
      )}
      {at.table !== 'texts' && <Result at={draft.row} live={live} reading={reading} words={entryWords} />}
      <div className={own.ways}>
        {before && (
          <Button size="small" onClick={() => go(before)}>
            {words.before}
          </Button>
        )}
        {after && (
          <Button size="small" onClick={() => go(after)}>
            {words.after}
          </Button>
        )}
        {(after || isUnsaved) && (
          <Button size="small" appearance="subtle" onClick={() => navigate('entry', { place: placeOf(at) })}>
            {words.row}
          </Button>
        )}
      </div>
    </form>
  );
}
