import { Button } from '@fluentui/react-components';
import type { DocumentRead } from '../../reading/protocol';
import { copyText } from '../parts/clipboard';
import { Pieces } from '../parts/pieces';
import { useStyles } from '../parts/styles';
import type { Actions } from '../view-props';
import { useWording } from '../words';
import { useIntakeStyles } from './styles';
import { useIntakeWords } from './use-intake';

export interface UnplacedProps {
  readonly read: DocumentRead;
  /** Rows without a goal are asked about elsewhere. */
  readonly areLooseAsked: boolean;
  readonly actions: Actions;
}

/** Lines that have no place in a plan, each with its reason. */
export function Unplaced({ read, areLooseAsked, actions }: UnplacedProps) {
  const words = useIntakeWords();
  const { reading } = useWording();
  const shared = useStyles();
  const styles = useIntakeStyles();
  const unplaced = read.unplaced.filter(({ reason }) => !(areLooseAsked && read.loose && reason === 'withoutGoal'));
  if (unplaced.length === 0) return null;
  const copy = async () => {
    const list = unplaced.map(({ line, text, reason }) => `${line}\t${text.replace(/\s+/g, ' ').trim()}\t${reading.unplaced[reason]}`);
    actions.announce((await copyText(list.join('\n'))) ? words.copied : words.notCopied);
  };
  return (
    <section className={shared.section} aria-labelledby="unplaced-heading">
      <h3 id="unplaced-heading" className={shared.heading}>
        {words.unplaced}
        <span className={shared.figure}>{unplaced.length}</span>
      </h3>
      <p className={shared.quiet}>{words.unplacedLead}</p>
      <Pieces of={unplaced} keyOf={({ line, text }) => `${line} ${text}`} length={10} more={words.more}>
        {({ line, text, reason }) => (
          <li className={styles.asked}>
            <span>
              <span className={styles.number}>{words.line(line)}</span> {text.replace(/\s+/g, ' ').trim()}
            </span>
            <span className={shared.quiet}>{reading.unplaced[reason]}</span>
          </li>
        )}
      </Pieces>
      <Button size="small" onClick={() => void copy()}>
        {words.copy}
      </Button>
    </section>
  );
}
