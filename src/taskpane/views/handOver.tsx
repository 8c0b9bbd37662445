import { ProgressBar } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { handOver as en } from '../../wording/en/views/handOver';
import { handOver as sv } from '../../wording/sv/views/handOver';
import { WorkbookError } from '../../workbook/errors';
import { remembered } from '../../workbook/read/remembered';
import { isLeft, nextLeft, pieceLines, type PieceLine } from '../hand-over/lines';
import { PieceCard } from '../hand-over/piece-card';
import { PieceList } from '../hand-over/piece-list';
import { nameOfPiece } from '../hand-over/piece-name';
import { cannotWrite } from '../parts/cannot-write';
import { LineButton } from '../parts/line-button';
import { useStyles } from '../parts/styles';
import { ViewHeading } from '../parts/view-heading';
import type { Command, TemplateViewProps } from '../view-props';
import { useViewWords } from '../words';

/** One text after the other to the clipboard, each ticked when it has been pasted. */
export default function HandOver({ reading, workbook, actions, navigate }: TemplateViewProps) {
  const { plan } = reading;
  const words = useViewWords({ sv, en });
  const styles = useStyles();
  const held = remembered(reading, 'transferred') ?? '';
  const { lines, given, done, all, changed } = useMemo(() => pieceLines(plan, held), [plan, held]);
  const [picked, setPicked] = useState<string | null>(null);
  const line = lines.find(({ piece }) => piece.id === picked) ?? lines.find(isLeft) ?? lines[0];
  const at = line ? lines.indexOf(line) : -1;
  const heading = useRef<HTMLHeadingElement>(null);
  // The text that the reader has been taken to; arriving at the view, the focus is the view's own.
  const [taken, take] = useState<{ readonly id: string } | null>(null);
  useEffect(() => {
    if (!taken) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [taken]);

  const go = ({ piece }: PieceLine) => {
    setPicked(piece.id);
    take({ id: piece.id });
  };
  const step = (to: PieceLine | undefined) => (to ? () => go(to) : null);

  const tick = async ({ piece }: PieceLine, transferred: boolean) => {
    const next = transferred ? nextLeft(lines, piece.id) : null;
    const name = nameOfPiece(piece, words);
    const write: Command = async (port) => {
      const { markTransferred } = await import(/* webpackChunkName: "mark-transferred" */ '../../commands/markTransferred');
      const marked = await markTransferred(port, piece, transferred);
      const { sheet } = reading.place({ table: piece.table, row: piece.row, column: null });
      if (!marked) throw new WorkbookError('ItemNotFound', { sheet });
      if (marked.left[0])
        throw new WorkbookError(
          marked.left[0].reason === 'gone' ? 'ItemNotFound' : 'Conflict',
          { sheet },
          marked.receipt.cellsWritten === 0,
        );
      return { said: transferred ? words.ticked(name) : words.unticked(name), undo: true };
    };
    if (!(await actions.run('transfer', write))) return;
    setPicked((next?.piece ?? piece).id);
    take({ id: (next?.piece ?? piece).id });
  };

  // Who has ticked one knows how it is done, and needs the room.
  const lead = lines.length === 0 ? words.nothing : !lines.some(isLeft) ? words.allDone : done === 0 ? words.lead : '';
  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="hand-over-heading">
        <ViewHeading id="hand-over-heading">
          {words.heading}
          {all > 0 && <span className={styles.figure}>{words.progress(done, all)}</span>}
        </ViewHeading>
        {all > 0 && <ProgressBar value={done} max={all} thickness="large" aria-labelledby="hand-over-heading" />}
        {lead !== '' && <p className={styles.text}>{lead}</p>}
        {changed > 0 && <p className={styles.text}>{words.changedSince(changed)}</p>}
      </section>
      {line && (
        <PieceCard
          key={line.piece.id}
          line={line}
          words={words}
          busy={cannotWrite(workbook)}
          heading={heading}
          onTick={(transferred) => void tick(line, transferred)}
          onEdit={
            line.piece.table === 'goals'
              ? null
              : () => navigate('text', { place: { table: line.piece.table, row: line.piece.row, column: null } })
          }
          onBefore={step(lines[at - 1])}
          onAfter={step(lines[at + 1])}
        />
      )}
      {lines.length > 0 && <PieceList lines={lines} words={words} onPick={go} />}
      <section className={styles.section}>
        {given > 0 && <p className={styles.quiet}>{words.given(given)}</p>}
        <LineButton label={words.toFile} value="" onClick={() => navigate('indicatorFile')} />
      </section>
    </div>
  );
}
