import { Button, Field, Textarea, mergeClasses } from '@fluentui/react-components';
import { useRef, useState, type ClipboardEvent, type DragEvent } from 'react';
import { NextStep } from '../parts/next-step';
import { useStyles } from '../parts/styles';
import { useIntakeStyles } from './styles';
import { useIntakeWords, type Given } from './use-intake';

const kinds = '.docx,.pdf,.txt,.htm,.html,.csv,.tsv,.xlsx,.json';

export interface PickDocumentProps {
  readonly read: (given: Given) => void;
  readonly busy: boolean;
  /** One has been read already. */
  readonly again: boolean;
}

/** Where a document is chosen, dropped or pasted. What is pasted is read as text, never laid into the page. */
export function PickDocument({ read, busy, again }: PickDocumentProps) {
  const words = useIntakeWords();
  const { quiet } = useStyles();
  const styles = useIntakeStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [typed, setTyped] = useState('');
  const take = (files: FileList | null) => {
    const file = files?.[0];
    if (file && !busy) read({ file });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const html = event.dataTransfer.getData('text/html');
    if (event.dataTransfer.files.length > 0) take(event.dataTransfer.files);
    else if (html && !busy) read({ html });
  };
  const paste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html');
    const text = event.clipboardData.getData('text/plain');
    if (busy || (html === '' && text === '')) return;
    event.preventDefault();
    setTyped('');
    read(html === '' ? { text } : { html });
  };
  const choose = () => picker.current?.click();
  return (
    <div
      className={mergeClasses(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {again ? (
        <Button disabledFocusable={busy} onClick={choose}>
          {words.pickAnother}
        </Button>
      ) : (
        <NextStep busy={busy} onClick={choose}>
          {words.pick}
        </NextStep>
      )}
      <p className={quiet}>{over ? words.drop : words.orDrop}</p>
      <input
        ref={picker}
        type="file"
        hidden
        accept={kinds}
        aria-label={words.pick}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file may be chosen again once it has been changed.
          currentTarget.value = '';
        }}
      />
      <Field label={words.paste} hint={words.pasteHint} className={styles.paste}>
        <Textarea value={typed} onPaste={paste} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {typed.trim() !== '' && (
        <Button disabledFocusable={busy} onClick={() => read({ text: typed })}>
          {words.readPasted}
        </Button>
      )}
    </div>
  );
}
