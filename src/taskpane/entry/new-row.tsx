import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, type FormEvent } from 'react';
import type { GrowingTable } from '../../commands/editRows';
import { emptyRows } from '../../domain/empty-rows';
import type { EntryWords } from '../../wording/sv/views/entry';
import { WorkbookError } from '../../workbook/errors';
import { tableSchemas } from '../../workbook/schema/tables';
import { cannotWrite } from '../parts/cannot-write';
import { NextStep } from '../parts/next-step';
import { useStyles } from '../parts/styles';
import { ViewHeading } from '../parts/view-heading';
import type { TemplateViewProps } from '../view-props';
import { useWords } from '../words';
import { fieldsOf } from './fields';
import { liveOf } from './live';
import { Result } from './result';
import { nameOf, type EntryRow } from './row';
import { RowFields } from './row-fields';
import { useRowDraft } from './use-row-draft';

/** A row to be, and what is known of it already. */
export interface RowToAdd {
  readonly table: GrowingTable;
  readonly cells: Readonly<Record<string, unknown>>;
}

export interface NewRowProps extends TemplateViewProps {
  readonly adding: RowToAdd;
  readonly words: EntryWords;
  readonly onLeave: () => void;
}

/** The form for a row that is not in the sheet yet. */
export function NewRow({ adding, words, reading, workbook, actions, navigate, onLeave }: NewRowProps) {
  const { plan, computed } = reading;
  const styles = useStyles();
  const { cancel } = useWords();
  const at = useMemo(() => emptyRow(adding), [adding]);
  const draft = useRowDraft(at, plan.start);
  const live = liveOf(draft.row, plan, computed);
  const fields = fieldsOf(draft.row, plan.start, live);
  const name = nameOf(draft.row);
  const held = draft.unsaved.length > 0 ? words.unsaved(name, draft.unsaved.join(', ')) : null;
  const { holdUnsaved } = actions;
  useEffect(() => {
    holdUnsaved(held);
    return () => holdUnsaved(null);
  }, [held, holdUnsaved]);

  const add = async () => {
    let key: string | null = null;
    const done = await actions.run('save', async (port) => {
      const { addRow } = await import(/* webpackChunkName: "edit-rows" */ '../../commands/editRows');
      const added = await addRow(port, adding.table, { ...adding.cells, ...draft.edit.cells });
      if (!added) throw new WorkbookError('ItemNotFound', { table: tableSchemas[adding.table].name });
      key = added.key;
      return { said: words.added(name), undo: true };
    });
    if (!done) return;
    holdUnsaved(null);
    navigate('entry', { place: { table: adding.table, row: key, column: null } });
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wrong = Object.keys(draft.problems)[0] ?? (name === '' ? tableSchemas[adding.table].anchor : null);
    if (wrong) event.currentTarget.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
    else void add();
  };
  return (
    <form className={styles.view} onSubmit={submit} noValidate aria-labelledby="entry-heading">
      <section className={styles.section}>
        <ViewHeading id="entry-heading">{words.newRow(words.tables[adding.table])}</ViewHeading>
        <p className={styles.quiet}>{words.adding}</p>
      </section>
      <RowFields {...{ at, draft, fields, plan, words }} readOnly={Boolean(reading.readingOnly)} onWiden={null} />
      <Result at={draft.row} live={live} reading={reading} words={words} />
      <NextStep busy={cannotWrite(workbook)}>{words.add}</NextStep>
      <Button appearance="subtle" onClick={onLeave}>
        {cancel}
      </Button>
    </form>
  );
}

const emptyRow = ({ table, cells }: RowToAdd): EntryRow =>
  ({ table, row: { ...emptyRows[table], ...cells, key: '', order: 0 } }) as EntryRow;
