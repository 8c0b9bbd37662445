import { useEffect, useState } from 'react';
import type { Place } from '../../domain/finding';
import type { ThreadWords } from '../../wording/sv/views/thread';
import { entryRow } from '../entry/row';
import { cannotWrite } from '../parts/cannot-write';
import { LineButton } from '../parts/line-button';
import type { TemplateViewProps } from '../view-props';
import { useWording } from '../words';
import { because } from './because';
import { Chain } from './chain';
import { Hanging } from './hanging';
import { Judgement, type Draft } from './judgement';
import { judgedAt } from './judging';
import { judgingEdit } from './judging-edit';
import { findingsOf } from './missing';
import { MissingList } from './missing-list';
import { movableRow } from './movable';
import { MoveRow } from './move-row';
import { OtherRow } from './other-row';
import type { RowAtCursor } from './row-at-cursor';
import { write } from './write';

export interface RowInThreadProps extends TemplateViewProps {
  readonly shown: Exclude<RowAtCursor, { readonly kind: 'pick' }>;
  readonly words: ThreadWords;
  /** True while the cursor has gone on to another row. */
  readonly isLeft: boolean;
  /** Told of the row when something that is not in the workbook is begun, and null when it is over. */
  readonly onHold: (place: Place | null) => void;
  readonly onShow: (place: Place) => void;
}

/** Everything that is shown of a row, from its place in the thread to what is missing. */
export function RowInThread({ shown, reading, workbook, actions, navigate, words, isLeft, onHold, onShow }: RowInThreadProps) {
  const wording = useWording();
  const { plan, computed, overview } = reading;
  const { at, name } = shown;
  const thread = shown.kind === 'thread' ? shown.thread : null;
  const busy = cannotWrite(workbook);
  const { sheet } = reading.place({ ...at, column: null });
  const judged = judgedAt(plan, computed, at, thread);
  const movable = movableRow(plan, at);
  const [begun, setBegun] = useState<Draft | null>(null);
  // The row may go away under what was begun.
  const draft = begun && judged && begun.seen.table === judged.table && begun.seen.row.key === judged.row.key ? begun : null;

  const { holdUnsaved } = actions;
  const isHeld = draft !== null;
  const { table, row } = at;
  useEffect(() => {
    if (!isHeld) return;
    holdUnsaved(words.lost);
    onHold({ table, row, column: null });
    return () => {
      holdUnsaved(null);
      onHold(null);
    };
  }, [holdUnsaved, isHeld, onHold, row, table, words]);

  const save = (saved: Draft) =>
    actions.run('judge', async (port) => {
      await write(port, judgingEdit(saved, judged ?? saved.seen), sheet);
      const { seen, word } = saved;
      const said = words.saved(seen.table === 'goals' ? seen.row.title : seen.row.name, word ? wording.labels.judgements[word] : '');
      return { said, undo: true };
    });

  return (
    <>
      {thread ? (
        <Chain
          label={words.chain}
          goals={thread.chain}
          here={at.table === 'goals' ? at.row : null}
          start={plan.start}
          onShow={({ key }) => onShow({ table: 'goals', row: key, column: null })}
        >
          <Hanging reading={reading} thread={thread} here={at} words={words} onShow={(place) => onShow({ ...place, column: null })} />
        </Chain>
      ) : (
        <OtherRow reading={reading} at={at} words={words} onShow={onShow} />
      )}
      {entryRow(plan, at) && (
        <LineButton label={words.enter} value="" onClick={() => navigate('entry', { place: { ...at, column: null } })} />
      )}
      {judged && (
        <Judgement
          key={`judged ${judged.table} ${judged.row.key}`}
          judged={judged}
          draft={draft}
          because={because(judged, plan, computed, words, wording)}
          words={words}
          busy={busy}
          note={isLeft ? words.stays : null}
          onChange={setBegun}
          onSave={save}
        />
      )}
      <MissingList
        findings={findingsOf(overview.findings, at, thread)}
        words={words}
        onShow={({ finding }) => onShow(finding.place)}
        onCheck={() => navigate('check')}
      />
      {movable && (
        <MoveRow
          // What was picked for one row is not another's.
          key={`moved ${at.table} ${at.row}`}
          plan={plan}
          movable={movable}
          name={name || words.nameless}
          sheet={sheet}
          words={words}
          busy={busy || isHeld}
          onMove={(command) => actions.run('move', command)}
        />
      )}
    </>
  );
}
