import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, type FormEvent } from 'react';
import type { EntryWords } from '../../wording/sv/views/entry';
import { cannotWrite } from '../parts/cannot-write';
import { NextStep } from '../parts/next-step';
import { useStyles } from '../parts/styles';
import { ViewHeading } from '../parts/view-heading';
import type { TemplateViewProps } from '../view-props';
import { useWords } from '../words';
import { Conflicts } from './conflicts';
import { fieldsOf, isFromAbove } from './fields';
import { neighbours, nextLeft, rowsLeft } from './left';
import { liveOf } from './live';
import type { RowToAdd } from './new-row';
import { Proposal } from './proposal';
import { Result } from './result';
import { belongsTo, nameOf, placeOf, type EntryRow } from './row';
import { RowFields } from './row-fields';
import { RowFindings } from './row-findings';
import { saveEdit } from './save';
import { useRowDraft } from './use-row-draft';

const useFormStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  heading: { overflowWrap: 'anywhere' },
});

export interface RowFormProps extends TemplateViewProps {
  readonly at: EntryRow;
  readonly words: EntryWords;
  /** Says whether something typed is not in the sheet. */
  readonly onUnsaved: (unsaved: boolean) => void;
  readonly onAll: () => void;
  readonly onAdd: (row: RowToAdd) => void;
}

/** The form for one row: what is due in it, what comes of it, and the way on. */
export function RowForm({ at, words, reading, workbook, actions, navigate, onUnsaved, onAll, onAdd }: RowFormProps) {
  const { plan, computed, overview } = reading;
  const pane = useWords();
  const styles = useStyles();
  const own = useFormStyles();
  const draft = useRowDraft(at, plan.start);
  const live = liveOf(draft.row, plan, computed);
  const fields = fieldsOf(draft.row, plan.start, live);
  const left = useMemo(() => rowsLeft(plan, computed), [plan, computed]);
  const next = nextLeft(left, plan, at);
  const { before, after } = neighbours(plan, at);
  const name = nameOf(at);
  const isUnsaved = draft.unsaved.length > 0;
  const held = isUnsaved ? words.unsaved(name, draft.unsaved.join(', ')) : null;
  const busy = workbook.busy !== null;
  const readOnly = Boolean(reading.readingOnly);

  const { holdUnsaved } = actions;
  useEffect(() => {
    holdUnsaved(held);
    onUnsaved(held !== null);
  }, [held, holdUnsaved, onUnsaved]);
  // What would be lost is asked about when the view is left by its own ways, not when it is gone.
  useEffect(() => () => holdUnsaved(null), [holdUnsaved]);

  const save = async (): Promise<boolean> => {
    const saved = await saveEdit(actions, draft.edit, name, words);
    if (saved.done) draft.forgetAllBut([...saved.left, ...Object.keys(draft.problems), ...draft.conflicts.map(({ column }) => column.key)]);
    return saved.done && saved.left.length === 0;
  };
  const goOn = () => (next ? navigate('entry', { place: placeOf(next.at, next.column) }) : navigate('home'));
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const [wrong] = Object.keys(draft.problems);
    if (wrong) event.currentTarget.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
    else if (draft.conflicts.length === 0) void (isUnsaved ? save() : goOn());
  };
  const widen = async (column: string) => {
    if (isUnsaved && !(await save())) return;
    holdUnsaved(null);
    navigate('text', { place: placeOf(at, column) });
  };
  const go = (to: EntryRow) => navigate('entry', { place: placeOf(to) });
  const cell = reading.place(placeOf(at));

  return (
    <form className={styles.view} onSubmit={submit} noValidate aria-labelledby="entry-heading">
      <section className={styles.section}>
        <ViewHeading id="entry-heading">
          <span className={own.heading}>{name}</span>
        </ViewHeading>
        <p className={styles.quiet}>{[words.tables[at.table], belongsTo(at, plan)].filter(Boolean).join(' · ')}</p>
        {isFromAbove(at, plan.start) && fields.length > 0 && <p className={styles.quiet}>{words.given}</p>}
        {fields.length === 0 && <p className={styles.text}>{words.nothingToFill}</p>}
        {fields.some(({ due, apart }) => due && !apart) && (
          <p className={styles.quiet}>{words.due(pane.document(overview.type, overview.year, overview.periodMonth))}</p>
        )}
        <Conflicts conflicts={draft.conflicts} words={words} onKeepTheirs={draft.forget} onKeepMine={draft.keepMine} />
      </section>
      <RowFields {...{ at, draft, fields, plan, words, readOnly }} onWiden={(column) => void widen(column)} />
      <Result at={draft.row} live={live} reading={reading} words={words} />
      <Proposal at={draft.row} reading={reading} words={words} onTake={(text) => draft.type('outcome', text)} />
      <NextStep busy={isUnsaved ? cannotWrite(workbook) : busy}>
        {isUnsaved ? words.save : next ? words.next(nameOf(next.at)) : words.allDone}
      </NextStep>
      {isUnsaved && (
        <Button appearance="subtle" onClick={() => draft.forgetAllBut([])}>
          {words.regret}
        </Button>
      )}
      <RowFindings at={at} findings={overview.findings} words={words} />
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
        {cell.cell !== null && (
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => cell.cell !== null && actions.show({ sheet: cell.sheet, cell: cell.cell })}
          >
            {words.show}
          </Button>
        )}
        {!isUnsaved && (
          <>
            {at.table === 'budget' && live.budget?.deviation?.lt(0) && (
              <Button
                size="small"
                disabledFocusable={readOnly}
                onClick={() => onAdd({ table: 'actions', cells: { area: at.row.area || at.row.label } })}
              >
                {words.newAction}
              </Button>
            )}
            <Button size="small" appearance="subtle" onClick={onAll}>
              {words.all(left.length)}
            </Button>
          </>
        )}
      </div>
    </form>
  );
}
