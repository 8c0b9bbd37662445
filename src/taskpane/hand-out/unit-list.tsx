import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
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
  readonly onPaste: (text: string) => void;
}

/** The list of units: pasted or a file to choose, how many units it has, and what is wrong with it line by line. */
export function UnitList({ list, words, language, busy, onPick, onPaste }: UnitListProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
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
      <Field label={words.paste}>
        <Textarea value={typed} spellCheck={false} resize="vertical" onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Button disabledFocusable={busy || typed.trim() === ''} onClick={() => onPaste(typed)}>
        {words.use}
      </Button>
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
