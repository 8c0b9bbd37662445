import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Register } from '../../consolidation/register';
import { consolidationWords, registerSentence } from '../../wording/consolidation';
import type { HandOutUnitsWords } from '../../wording/sv/views/handOutUnits';
import type { Language } from '../language';
import { useStyles } from '../parts/styles';

export interface UnitListProps {
  readonly list: { readonly name: string; readonly register: Register } | null;
  readonly words: HandOutUnitsWords;
  readonly language: Language;
  readonly busy: boolean;
  readonly onPick: (file: File) => void;
}

/** The list of units: a file to choose, how many units it has, and what is wrong with it line by line. */
export function UnitList({ list, words, language, busy, onPick }: UnitListProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const { units = [], problems = [] } = list?.register ?? {};
  return (
    <section className={styles.section} aria-labelledby="unit-list">
      <h2 id="unit-list" className={styles.heading}>
        {words.list}
      </h2>
      <p className={styles.quiet}>{words.columns}</p>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        aria-label={words.choose}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again once it has been mended.
          target.value = '';
          if (file) onPick(file);
        }}
      />
      <Button disabledFocusable={busy} onClick={() => picker.current?.click()}>
        {words.choose}
      </Button>
      <div role="status">
        {list && <p className={styles.text}>{words.chosen(list.name, units.length)}</p>}
        {list && problems.length > 0 && <p className={styles.text}>{words.problems(problems.length)}</p>}
        {list && problems.length === 0 && units.length === 0 && <p className={styles.text}>{words.noUnits}</p>}
      </div>
      {problems.length > 0 && (
        <ul className={styles.list}>
          {problems.map((problem, at) => (
            <li key={at}>{registerSentence(problem, consolidationWords[language])}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
