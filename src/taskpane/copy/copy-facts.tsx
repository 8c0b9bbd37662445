import { factsOf, type SendFacts } from '../../package/send/facts';
import type { CopyFactWords, CopyWords } from '../../wording/sv/views/copy';
import { useStyles } from '../parts/styles';

interface Props {
  readonly id: string;
  readonly facts: SendFacts;
  readonly words: CopyWords;
  readonly sentences: CopyFactWords;
}

/** What goes out and what does not, before it does. */
export function CopyFacts({ id, facts, words, sentences }: Props) {
  const styles = useStyles();
  return (
    <>
      <h2 id={id} className={styles.heading}>
        {words.ready}
      </h2>
      <ul className={styles.list} role="status">
        <li className={styles.text}>{words.out(facts.sheets)}</li>
        {factsOf(facts).map(([fact, count]) => (
          <li key={fact} className={styles.text}>
            {sentences[fact](count)}
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{words.always}</p>
    </>
  );
}
