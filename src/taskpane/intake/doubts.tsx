import { Button } from '@fluentui/react-components';
import { innermost } from '../../reading/lines-of-parts';
import { pathKey, type Part } from '../../reading/chosen';
import type { DocumentRead } from '../../reading/protocol';
import type { Doubt } from '../../reading/reading';
import { Pieces } from '../parts/pieces';
import { useStyles } from '../parts/styles';
import { useWording } from '../words';
import { correct, leaveOut, settle, type Intake } from './kept-intake';
import { SourceLines } from './source-lines';
import { useIntakeStyles } from './styles';
import { useIntakeWords } from './use-intake';

export interface DoubtsProps {
  readonly intake: Intake;
  readonly read: DocumentRead;
  readonly parts: readonly Part[];
}

/** What may be wrong in what was read, each beside its lines, for a person to say. */
export function Doubts({ intake, read, parts }: DoubtsProps) {
  const words = useIntakeWords();
  const { reading } = useWording();
  const shared = useStyles();
  const styles = useIntakeStyles();
  const own = read.doubts.filter(({ path }) => path[0] === intake.at);
  const open = own.filter((doubt) => !intake.settled.has(doubt));
  if (own.length === 0) return null;
  const byKey = new Map(parts.map((part) => [pathKey(part.path), part]));
  const partOf = ({ path }: Doubt): Part | undefined => byKey.get(innermost(path, byKey) ?? '');
  return (
    <section className={shared.section} aria-labelledby="doubts-heading">
      <h3 id="doubts-heading" className={shared.heading}>
        {words.doubts}
        <span className={shared.figure}>{open.length}</span>
      </h3>
      {open.length > 0 && <p className={shared.quiet}>{words.doubtsLead}</p>}
      <Pieces of={open} keyOf={(doubt) => `${doubt.kind} ${pathKey(doubt.path)} ${doubt.lines.join(' ')}`} length={6} more={words.more}>
        {(doubt) => {
          const part = partOf(doubt);
          const name = part ? `${words.kinds[part.kind]}: ${part.name || words.unnamed}` : words.found;
          return (
            <li className={styles.asked}>
              <strong>{name}</strong>
              <span>{reading.doubts[doubt.kind]}</span>
              <SourceLines read={read} lines={doubt.lines} />
              <span className={styles.buttons} role="group" aria-label={name}>
                <Button size="small" onClick={() => settle(doubt)}>
                  {words.right}
                </Button>
                {doubt.instead !== undefined && (
                  <Button
                    size="small"
                    onClick={() => {
                      correct(doubt.path, doubt.instead ?? '');
                      settle(doubt);
                    }}
                  >
                    {words.instead(doubt.instead)}
                  </Button>
                )}
                {part && (
                  <Button
                    size="small"
                    onClick={() => {
                      // Of a table it is one row that is in doubt, never the whole of it.
                      leaveOut(doubt.path.includes('rows') ? doubt.path : part.path, true);
                      settle(doubt);
                    }}
                  >
                    {words.leaveOut}
                  </Button>
                )}
              </span>
            </li>
          );
        }}
      </Pieces>
      {open.length < own.length && <p className={shared.quiet}>{words.settled(own.length - open.length)}</p>}
    </section>
  );
}
