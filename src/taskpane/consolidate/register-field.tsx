import { Button, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { registerSentence } from '../../wording/consolidation';
import type { Register } from '../../consolidation/register';
import { LineButton } from '../parts/line-button';
import { useStyles } from '../parts/styles';
import { useConsolidateStyles } from './styles';
import { useConsolidateWords } from './words';

/** Thousands of units are a few hundred kB. */
const largest = 4_000_000;
const load = () => import(/* webpackChunkName: "add-up" */ './add-up');

export interface RegisterFieldProps {
  readonly text: string;
  readonly busy: boolean;
  readonly onUse: (text: string) => void;
}

/** The register of expected units: pasted, or picked as a file. */
export function RegisterField({ text, busy, onUse }: RegisterFieldProps) {
  const { words, sentences } = useConsolidateWords();
  const styles = useConsolidateStyles();
  const shared = useStyles();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(text);
  const [read, setRead] = useState<Register | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);

  const take = async (given: string) => {
    setTyped(given);
    setRead(given.trim() === '' ? null : (await load()).readRegister(given));
    onUse(given);
  };
  const pick = async (picked: File | undefined) => {
    if (!picked) return;
    setProblem(picked.size > largest ? words.register.notRead(picked.name) : null);
    if (picked.size <= largest) await take((await load()).textOfBytes(new Uint8Array(await picked.arrayBuffer())));
  };
  return (
    <section className={shared.section}>
      <LineButton
        label={words.register.open}
        value={read ? words.register.count(read.units.length) : ''}
        expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <>
          <p className={shared.quiet}>{words.register.lead}</p>
          <Field
            label={words.register.label}
            hint={words.register.hint}
            {...(problem === null ? {} : { validationState: 'error', validationMessage: problem })}
          >
            <Textarea
              className={styles.area}
              value={typed}
              spellCheck={false}
              resize="vertical"
              onChange={(_, { value }) => setTyped(value)}
            />
          </Field>
          <div className={styles.buttons}>
            <Button disabledFocusable={busy} onClick={() => void take(typed)}>
              {words.register.use}
            </Button>
            <Button disabledFocusable={busy} onClick={() => file.current?.click()}>
              {words.register.pick}
            </Button>
          </div>
          <input
            ref={file}
            type="file"
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            className={styles.picker}
            tabIndex={-1}
            aria-label={words.register.pick}
            onChange={({ currentTarget }) => {
              void pick(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
          <div role="status">
            {read?.problems.map((one, at) => (
              <p key={at} className={shared.text}>
                {registerSentence(one, sentences)}
              </p>
            ))}
          </div>
        </>
      )}
    </section>
  );
}
