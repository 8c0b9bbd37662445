import { Button } from '@fluentui/react-components';
import { Fragment } from 'react';
import { groupBy } from '../../domain/group-by';
import { innermost } from '../../reading/lines-of-parts';
import { pathKey, type Part, type PartCell } from '../../reading/chosen';
import type { DocumentRead } from '../../reading/protocol';
import type { Doubt } from '../../reading/reading';
import { Pieces } from '../parts/pieces';
import { useStyles } from '../parts/styles';
import { useWording } from '../words';
import { correct, leaveOut, settle, type Intake } from './kept-intake';
import { CellField, cellsNow } from './cell-field';
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
  const shared = useStyles();
  const own = read.doubts.filter(({ path }) => path[0] === intake.at);
  const open = own.filter((doubt) => !intake.settled.has(doubt));
  if (own.length === 0) return null;
  const byKey = new Map(parts.map((part) => [pathKey(part.path), part]));
  // A row that was told by its look is one question, however many cells it has.
  const asked = [...groupBy(open, ({ kind, path, lines }) => `${kind} ${innermost(path, byKey) ?? pathKey(path)} ${lines.join(' ')}`)].map(
    ([key, doubts]): Asked => ({ key, doubts }),
  );
  return (
    <section className={shared.section} aria-labelledby="doubts-heading">
      <h3 id="doubts-heading" className={shared.heading}>
        {words.doubts}
        <span className={shared.figure}>{asked.length}</span>
      </h3>
      {open.length > 0 && <p className={shared.quiet}>{words.doubtsLead}</p>}
      <Pieces of={asked} keyOf={({ key }) => key} length={6} more={words.more}>
        {({ doubts: [doubt, ...others] }) => doubt && <DoubtLine doubt={doubt} others={others} intake={intake} read={read} parts={byKey} />}
      </Pieces>
      {open.length < own.length && <p className={shared.quiet}>{words.settled(own.length - open.length)}</p>}
    </section>
  );
}

interface Asked {
  readonly key: string;
  readonly doubts: readonly Doubt[];
}

interface DoubtLineProps {
  readonly doubt: Doubt;
  /** Of the same kind, in other cells of the same row. */
  readonly others: readonly Doubt[];
  readonly intake: Intake;
  readonly read: DocumentRead;
  readonly parts: ReadonlyMap<string, Part>;
}

function DoubtLine({ doubt, others, intake, read, parts }: DoubtLineProps) {
  const words = useIntakeWords();
  const { reading } = useWording();
  const shared = useStyles();
  const styles = useIntakeStyles();
  const part = parts.get(innermost(doubt.path, parts) ?? '');
  const name = part ? part.name || words.unnamed : words.found;
  const paths = new Set([doubt, ...others].map(({ path }) => pathKey(path)));
  const all = cellsNow(part, intake.choices);
  const cells = all.filter(({ path }) => paths.has(pathKey(path)));
  const done = () => settle([doubt, ...others]);
  const { instead } = doubt;
  return (
    <li className={styles.asked}>
      <span>
        {part && <span className={shared.quiet}>{words.kinds[part.kind]} </span>}
        <strong>{name}</strong>
      </span>
      <span>{reading.doubts[doubt.kind]}</span>
      <SourceLines read={read} lines={doubt.lines} />
      {cells.map((cell) => (
        <CellField key={pathKey(cell.path)} cell={cell} />
      ))}
      {cells.length === 0 && <Becomes cells={all.slice(1).filter(({ text }) => text !== '')} />}
      <span className={styles.buttons} role="group" aria-label={name}>
        <Button size="small" onClick={done}>
          {words.right}
        </Button>
        {instead !== undefined && others.length === 0 && (
          <Button
            size="small"
            onClick={() => {
              correct(doubt.path, instead);
              done();
            }}
          >
            {words.instead(instead)}
          </Button>
        )}
        {part && (
          <Button
            size="small"
            onClick={() => {
              // Of a table it is one row that is in doubt, never the whole of it.
              leaveOut(doubt.path.includes('rows') ? doubt.path : part.path, true);
              done();
            }}
          >
            {words.leaveOut}
          </Button>
        )}
      </span>
    </li>
  );
}

/** What became of a row, where it is the row that is in doubt and no cell of it. */
function Becomes({ cells }: { readonly cells: readonly PartCell[] }) {
  const words = useIntakeWords();
  const styles = useIntakeStyles();
  if (cells.length === 0) return null;
  return (
    <div>
      <p className={styles.caption}>{words.becomes}</p>
      <dl className={styles.becomes}>
        {cells.map(({ key, path, text }) => (
          <Fragment key={pathKey(path)}>
            <dt className={styles.number}>{words.cells[key]}</dt>
            <dd className={styles.cell}>{text}</dd>
          </Fragment>
        ))}
      </dl>
    </div>
  );
}
