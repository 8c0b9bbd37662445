import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { EntryWords } from '../../wording/sv/views/entry';
import type { Conflict } from './draft';

const useConflictStyles = makeStyles({
  conflict: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  line: { margin: 0 },
  versions: { margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '10px', rowGap: '2px' },
  version: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap', maxHeight: '120px', overflowY: 'auto' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface ConflictsProps {
  readonly conflicts: readonly Conflict[];
  readonly words: Pick<EntryWords, 'conflict' | 'nothing' | 'theirs' | 'mine' | 'keepTheirs' | 'keepMine'>;
  readonly onKeepTheirs: (key: string) => void;
  readonly onKeepMine: (key: string) => void;
}

/** What somebody else has written in the same cells meanwhile: both versions, and a choice. */
export function Conflicts({ conflicts, words, onKeepTheirs, onKeepMine }: ConflictsProps) {
  const styles = useConflictStyles();
  return (
    <div role="alert">
      {conflicts.map(({ column: { key, header }, theirs, mine }) => (
        <div key={key} className={styles.conflict}>
          <p className={styles.line}>{words.conflict(header)}</p>
          <dl className={styles.versions}>
            <dt>{words.theirs}</dt>
            <dd className={styles.version}>{theirs || words.nothing}</dd>
            <dt>{words.mine}</dt>
            <dd className={styles.version}>{mine || words.nothing}</dd>
          </dl>
          <div className={styles.buttons}>
            <Button size="small" onClick={() => onKeepTheirs(key)}>
              {words.keepTheirs}
            </Button>
            <Button size="small" onClick={() => onKeepMine(key)}>
              {words.keepMine}
            </Button>
          </div>
        </div>
      ))}
    </div>
  );
}
