import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { toldInShort, toldLines } from '../../commands/roll-on/told-lines';
import type { Told } from '../../commands/roll-on/told';
import type { RollOnNotes } from '../../wording/sv/views/nextPeriod';
import { LineButton } from '../parts/line-button';
import { useStyles } from '../parts/styles';

const useToldStyles = makeStyles({ cells: { margin: 0, paddingInlineStart: '18px', overflowWrap: 'anywhere' } });

/** What becomes of a workbook's contents: in one sentence, then by heading; each count opens what it counts. */
export function ToldList({ told, words }: { readonly told: Told; readonly words: RollOnNotes }) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.text}>{toldInShort(told, words)}</p>
      {toldLines(told, words).map(({ heading, lines }) => (
        <section key={heading} className={styles.section} aria-label={heading}>
          <h3 className={styles.heading}>{heading}</h3>
          <ul className={styles.list}>
            {lines.map((line, at) => (
              <Line key={at} {...line} />
            ))}
          </ul>
        </section>
      ))}
      <p className={styles.quiet}>{words.still}</p>
    </>
  );
}

function Line({ text, cells }: ReturnType<typeof toldLines>[number]['lines'][number]) {
  const [isOpen, setOpen] = useState(false);
  const { cells: inside } = useToldStyles();
  if (cells.length === 0)
    return (
      <li>
        <LineButton label={text} value="" onClick={null} />
      </li>
    );
  return (
    <li>
      <LineButton label={text} value="" expanded={isOpen} onClick={() => setOpen(!isOpen)} />
      {isOpen && (
        <ul className={inside}>
          {cells.map((cell, at) => (
            <li key={at}>{cell}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
