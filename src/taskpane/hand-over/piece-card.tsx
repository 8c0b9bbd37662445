import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo, useRef, useState, type RefObject } from 'react';
import { paragraphsOf } from '../../report/hand-over/paragraphs';
import type { HandOverWords } from '../../wording/sv/views/handOver';
import { copyHtml } from '../parts/clipboard';
import { NextStep } from '../parts/next-step';
import { useStyles } from '../parts/styles';
import { useWording } from '../words';
import { groupName } from './group-name';
import type { PieceLine } from './lines';
import { PieceText } from './piece-text';
import { nameOfPiece } from './piece-name';
import { richText } from './rich-text';
import { StateSign } from './state-sign';

const useCardStyles = makeStyles({
  // Above the text, however long it is: the hand finds them where they were for the text before.
  buttons: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))', gap: '8px' },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  name: { overflowWrap: 'anywhere', display: 'block' },
});

export interface PieceCardProps {
  readonly line: PieceLine;
  readonly words: HandOverWords;
  readonly busy: boolean;
  /** Takes the focus when this text has become the one at hand. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onTick: (transferred: boolean) => void;
  readonly onEdit: (() => void) | null;
  readonly onBefore: (() => void) | null;
  readonly onAfter: (() => void) | null;
}

/** The text at hand: what it is, the text itself, the way to the clipboard and the tick. */
export function PieceCard({ line, words, busy, heading, onTick, onEdit, onBefore, onAfter }: PieceCardProps) {
  const { piece, group, state } = line;
  const wording = useWording();
  const styles = useStyles();
  const own = useCardStyles();
  const box = useRef<HTMLDivElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const paragraphs = useMemo(() => paragraphsOf(piece.text), [piece.text]);
  const name = nameOfPiece(piece, words);

  const copy = async () => {
    const done = await copyHtml(richText(paragraphs), piece.text);
    if (!done && box.current) {
      box.current.focus();
      document.getSelection()?.selectAllChildren(box.current);
    }
    setCopied(done);
  };

  return (
    <section className={styles.section} aria-labelledby="piece">
      <p className={styles.quiet}>{groupName(group, wording, words)}</p>
      <h3 id="piece" ref={heading} tabIndex={-1} className={`${styles.heading} ${styles.unringed}`}>
        <span className={own.name}>{name}</span>
      </h3>
      <p className={styles.quiet}>
        {words.about[piece.table]} · <StateSign of={state} /> {words.stateInFull[state]}
      </p>
      <div className={own.buttons}>
        <NextStep busy={false} onClick={() => void copy()}>
          {words.copy}
        </NextStep>
        {state !== 'none' && state !== 'transferred' && (
          <Button disabledFocusable={busy} onClick={() => onTick(true)}>
            {state === 'changed' ? words.tickAgain : words.tick}
          </Button>
        )}
        {(state === 'transferred' || state === 'changed') && (
          <Button appearance="subtle" disabledFocusable={busy} onClick={() => onTick(false)}>
            {words.untick}
          </Button>
        )}
      </div>
      <p className={styles.text} role="status">
        {copied === null ? '' : copied ? words.copied : words.notCopied}
      </p>
      <PieceText label={words.textOf(name)} paragraphs={paragraphs} box={box} />
      <div className={own.ways}>
        {onBefore && (
          <Button size="small" onClick={onBefore}>
            {words.before}
          </Button>
        )}
        {onAfter && (
          <Button size="small" onClick={onAfter}>
            {words.after}
          </Button>
        )}
        {onEdit && (
          <Button size="small" appearance="subtle" onClick={onEdit}>
            {words.edit}
          </Button>
        )}
      </div>
    </section>
  );
}
