import { Button, Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { groupBy } from '../../domain/group-by';
import type { HandOverWords } from '../../wording/sv/views/handOver';
import { LineButton } from '../parts/line-button';
import { useStyles } from '../parts/styles';
import { useWording } from '../words';
import { groupName } from './group-name';
import { isLeft, type PieceLine } from './lines';
import { nameOfPiece } from './piece-name';
import { StateSign } from './state-sign';

const ways = ['left', 'all'] as const;
/** A board has hundreds of texts: a list that long is made in pieces. */
const shownAtFirst = 8;

export interface PieceListProps {
  readonly lines: readonly PieceLine[];
  readonly words: HandOverWords;
  readonly onPick: (line: PieceLine) => void;
}

/** Every text, or those that are left, under its goal or chapter: something to pick another one from. */
export function PieceList({ lines, words, onPick }: PieceListProps) {
  const wording = useWording();
  const styles = useStyles();
  const [shown, setShown] = useState<(typeof ways)[number]>('left');
  const [most, setMost] = useState(shownAtFirst);
  const groups = [...groupBy(shown === 'all' ? lines : lines.filter(isLeft), ({ group }) => group)];
  return (
    <section className={styles.section} aria-labelledby="pieces">
      <h3 id="pieces" className={styles.heading}>
        {words.list}
      </h3>
      <Field label={words.show}>
        <Select value={shown} onChange={(_, { value }) => setShown(ways.find((way) => way === value) ?? 'left')}>
          {ways.map((way) => (
            <option key={way} value={way}>
              {words.shown[way]}
            </option>
          ))}
        </Select>
      </Field>
      {groups.length === 0 && <p className={styles.text}>{words.allDone}</p>}
      {groups.slice(0, most).map(([group, own]) => (
        <div key={group.id}>
          <h4 className={styles.quiet}>{groupName(group, wording, words)}</h4>
          <ul className={styles.list}>
            {own.map((line) => (
              <li key={line.piece.id}>
                <LineButton
                  label={nameOfPiece(line.piece, words)}
                  value={
                    <span>
                      <StateSign of={line.state} /> {words.state[line.state]}
                    </span>
                  }
                  onClick={() => onPick(line)}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {groups.length > most && (
        <Button appearance="subtle" onClick={() => setMost(groups.length)}>
          {words.more(groups.length - most)}
        </Button>
      )}
    </section>
  );
}
