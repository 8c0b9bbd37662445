import { Button, Field, Select } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { judge as en } from '../../wording/en/views/judge';
import { judge as sv } from '../../wording/sv/views/judge';
import { WorkbookError } from '../../workbook/errors';
import type { LeftEdit } from '../../workbook/edit/changes';
import { cannotWrite } from '../parts/cannot-write';
import { NextStep } from '../parts/next-step';
import { useStyles } from '../parts/styles';
import { ViewHeading } from '../parts/view-heading';
import type { Command, TemplateViewProps } from '../view-props';
import { useViewWords } from '../words';
import { editOf, lacksReason, undecided, withDraft, type Drafts } from '../judge/drafts';
import { filtered, judgeGroups, type JudgeGroup, type Shown } from '../judge/groups';
import { JudgeSection } from '../judge/judge-section';
import { LeftRows } from '../judge/left-rows';

/** A board has hundreds of indicators: a list that long is made in pieces. */
const shownAtFirst = 8;
const ways: readonly Shown[] = ['all', 'left', 'differs'];

/** Suggested against judged word side by side, goal by goal; everything chosen is written by one command. */
export default function Judge({ reading, workbook, actions, navigate, about }: TemplateViewProps) {
  const { plan, computed } = reading;
  const words = useViewWords({ sv, en });
  const styles = useStyles();
  const [drafts, setDrafts] = useState<Drafts>(new Map());
  const [shown, setShown] = useState<Shown>('all');
  const [all, setAll] = useState(about.place !== undefined);
  const [asked, setAsked] = useState(false);
  const [left, setLeft] = useState<readonly LeftEdit[]>([]);
  const groups = useMemo(() => judgeGroups(plan, computed), [plan, computed]);
  const open = undecided(groups, drafts);
  const { holdUnsaved } = actions;

  useEffect(() => holdUnsaved(drafts.size > 0 ? words.unsaved(drafts.size) : null), [drafts.size, holdUnsaved, words]);
  useEffect(() => {
    if (about.place) document.getElementById(`judge-${about.place.table}-${about.place.row ?? ''}`)?.focus();
  }, [about.place]);

  if (groups.length === 0) {
    return (
      <div className={styles.view}>
        <ViewHeading id="judge-heading">{words.heading}</ViewHeading>
        <p className={styles.text}>{plan.start.type === 'VP' ? words.inPlan : words.nothing}</p>
      </div>
    );
  }

  const takeAll = () => {
    setDrafts(open.reduce((taken, row) => withDraft(taken, row, { judged: row.suggested }), drafts));
    actions.announce(words.taken(open.length));
  };
  const save = () => {
    setAsked(true);
    const first = [...drafts.values()].find(lacksReason);
    // The reader is taken to what has to be put right; what a filter hides is shown first.
    if (first) {
      setShown('all');
      setAll(true);
      setTimeout(() => document.getElementById(`reason-${first.seen.id}`)?.focus());
      return;
    }
    const write: Command = async (port) => {
      const { editRows, rowEdit } = await import(/* webpackChunkName: "edit-rows" */ '../../commands/editRows');
      const edited = await editRows(
        port,
        [...drafts.values()].map((draft) => editOf(rowEdit, draft)),
      );
      if (!edited) throw new WorkbookError('ItemNotFound', { table: 'Mål' });
      const rows = new Set(edited.left.map(({ place }) => `${place.table} ${place.row ?? ''}`));
      setLeft(edited.left);
      setDrafts(new Map());
      setAsked(false);
      return { said: words.saved(drafts.size - rows.size), undo: edited.receipt.cellsWritten > 0 };
    };
    void actions.run('judge', write);
  };

  const visible = filtered(groups, shown);
  const listed = all ? visible : visible.slice(0, shownAtFirst);
  const section = (group: JudgeGroup) => (
    <JudgeSection
      key={group.id}
      group={group}
      reading={reading}
      drafts={drafts}
      asked={asked}
      onChange={(row, change) => setDrafts(withDraft(drafts, row, change))}
      {...(group.goal ? { onThread: () => navigate('thread', { place: { table: 'goals', row: group.id, column: null } }) } : {})}
    />
  );
  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="judge-heading">
        <ViewHeading id="judge-heading">{words.heading}</ViewHeading>
        <p className={styles.text}>{words.lead}</p>
        <Field label={words.show}>
          <Select value={shown} onChange={(_, data) => setShown(ways.find((way) => way === data.value) ?? 'all')}>
            {ways.map((way) => (
              <option key={way} value={way}>
                {words.shown[way]}
              </option>
            ))}
          </Select>
        </Field>
        {open.length > 0 && <Button onClick={takeAll}>{words.takeAll(open.length)}</Button>}
      </section>
      <LeftRows left={left} reading={reading} onShow={actions.show} />
      {listed.map(section)}
      {visible.length === 0 && <p className={styles.text}>{words.nothingShown}</p>}
      {listed.length < visible.length && (
        <Button appearance="subtle" onClick={() => setAll(true)}>
          {words.more(visible.length - listed.length)}
        </Button>
      )}
      {drafts.size > 0 && (
        <NextStep onClick={save} busy={cannotWrite(workbook)}>
          {words.save(drafts.size)}
        </NextStep>
      )}
    </div>
  );
}
