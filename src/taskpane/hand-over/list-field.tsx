import { Button, Field, Textarea, makeStyles } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { decodeList } from '../../report/hand-over/name-list';
import type { IndicatorFileWords } from '../../wording/sv/views/indicatorFile';

/** A list of names is small. */
const largest = 4_000_000;

const useListStyles = makeStyles({ area: { '& textarea': { minHeight: '72px' } }, file: { display: 'none' } });

/** Where the list of names is pasted, or picked as a text file. */
export function ListField(props: { readonly text: string; readonly words: IndicatorFileWords; readonly onText: (text: string) => void }) {
  const { text, words, onText } = props;
  const styles = useListStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (file: File | undefined) => {
    if (!file) return;
    setProblem(file.size > largest ? words.notRead(file.name) : null);
    if (file.size <= largest) onText(decodeList(new Uint8Array(await file.arrayBuffer())));
  };
  return (
    <>
      <Field
        label={words.list}
        hint={words.listHint}
        {...(problem === null ? {} : { validationState: 'error', validationMessage: problem })}
      >
        <Textarea className={styles.area} value={text} resize="vertical" spellCheck={false} onChange={(_, { value }) => onText(value)} />
      </Field>
      <div>
        <Button size="small" onClick={() => picker.current?.click()}>
          {words.pick}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".txt,.tsv,.csv,text/plain"
          className={styles.file}
          tabIndex={-1}
          aria-label={words.pick}
          onChange={({ currentTarget }) => {
            void read(currentTarget.files?.[0]);
            // The same file may be picked again once it has been changed.
            currentTarget.value = '';
          }}
        />
      </div>
    </>
  );
}
