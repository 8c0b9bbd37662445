import type { DocumentRead } from '../../reading/protocol';
import { useIntakeStyles } from './styles';
import { useIntakeWords } from './use-intake';

/** More of a text than this is not needed to see where it came from. */
const shownLines = 30;

/** Lines of the source as they stand there, cells apart. */
export function SourceLines({ read, lines }: { readonly read: DocumentRead; readonly lines: readonly number[] }) {
  const words = useIntakeWords();
  const styles = useIntakeStyles();
  const wanted = new Set(lines.slice(0, shownLines));
  const found = read.lines.filter(({ line }) => wanted.has(line));
  return (
    <div>
      <p className={styles.caption}>{words.source}</p>
      {found.length === 0 ? (
        <p className={styles.source}>{words.noSource}</p>
      ) : (
        <ol className={styles.source}>
          {found.map(({ line, text, cells }) => (
            <li key={line}>
              <span className={styles.number}>{words.line(line)}</span> {(cells ?? [text]).join(' | ')}
            </li>
          ))}
          {lines.length > shownLines && <li>…</li>}
        </ol>
      )}
    </div>
  );
}
