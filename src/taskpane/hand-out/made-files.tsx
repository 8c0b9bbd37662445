import type { HandOut } from '../../commands/handOut';
import type { HandOutUnitsWords } from '../../wording/sv/views/handOutUnits';
import { LineButton } from '../parts/line-button';
import { NextStep } from '../parts/next-step';
import { useStyles } from '../parts/styles';

export interface Made {
  readonly files: HandOut;
  /** null where nothing can be saved: each is made when it is opened. */
  readonly zip: Blob | null;
}

export interface MadeFilesProps {
  readonly made: Made;
  /** What was saved or opened last. */
  readonly said: string;
  readonly words: HandOutUnitsWords;
  readonly busy: boolean;
  readonly onSave: (made: Made) => void;
  readonly onOpen: (files: HandOut, at: number) => void;
}

/** The workbooks that have been made: all in one file to save, or one at a time to open. */
export function MadeFiles({ made, said, words, busy, onSave, onOpen }: MadeFilesProps) {
  const styles = useStyles();
  const { files, zip } = made;
  return (
    <section className={styles.section} aria-labelledby="hand-out-made">
      <h2 id="hand-out-made" className={styles.heading}>
        {words.made(files.names.length)}
      </h2>
      <p className={styles.text}>{words.given(files.given)}</p>
      {zip ? (
        <NextStep onClick={() => onSave(made)} busy={busy}>
          {words.save}
        </NextStep>
      ) : (
        <>
          <p className={styles.text}>{words.oneByOne}</p>
          <ul className={styles.list} aria-label={words.names}>
            {files.names.map((name, at) => (
              <li key={name}>
                <LineButton label={words.open(name)} value="" onClick={() => onOpen(files, at)} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.text} role="status">
        {said}
      </p>
    </section>
  );
}
