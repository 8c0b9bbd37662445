import { Button, Field, Select } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { copy as en, copyFacts as enFacts } from '../../wording/en/views/copy';
import { copy as sv, copyFacts as svFacts } from '../../wording/sv/views/copy';
import type { SendCopy } from '../../commands/sendCopy';
import { CopyFacts } from '../copy/copy-facts';
import { LineButton } from '../parts/line-button';
import { NextStep } from '../parts/next-step';
import { canSaveFiles, saveFile } from '../parts/save-file';
import { useStyles } from '../parts/styles';
import { ViewHeading } from '../parts/view-heading';
import type { Command, TemplateViewProps } from '../view-props';
import { useViewWords } from '../words';

type Sent = 'report' | 'all';
const choices: readonly Sent[] = ['report', 'all'];
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Makes a copy to send, says what is in it and what is not, and opens it beside the workbook. */
export default function Copy({ reading, workbook, actions, navigate }: TemplateViewProps) {
  const words = useViewWords({ sv, en });
  const facts = useViewWords({ sv: svFacts, en: enFacts });
  const styles = useStyles();
  const [sent, setSent] = useState<Sent>('report');
  const [made, setMade] = useState<SendCopy | null>(null);
  const [missing, setMissing] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const [said, setSaid] = useState('');
  const picked = useRef<HTMLInputElement>(null);
  const busy = workbook.busy !== null;
  const { start } = reading.plan;

  const forget = () => {
    setMade(null);
    setMissing(null);
    setSaid('');
  };
  const prepare = async (file?: File) => {
    forget();
    const prepareIt: Command = async (port, { say }) => {
      say(words.preparing);
      const [{ makeCopy, reportSheet }, bytes] = await Promise.all([
        import(/* webpackChunkName: "copy" */ '../../commands/sendCopy'),
        file ? file.arrayBuffer().then((buffer) => new Uint8Array(buffer)) : port.file(),
      ]);
      const copy = makeCopy(bytes, sent === 'all' ? null : start);
      setMade(copy);
      setMissing(copy ? null : reportSheet(start));
    };
    const isDone = await actions.run('copy', prepareIt, { reread: false });
    // A file that was chosen and did not help is no reason to take the choice away.
    if (!isDone || !file) setRefused(!isDone);
  };
  const open = (copy: SendCopy) => {
    const openIt: Command = async (port) => {
      await port.openBeside(copy.bytes);
      setSaid(words.opened);
    };
    void actions.run('copy', openIt, { reread: false });
  };
  const save = ({ bytes, facts: { sheets } }: SendCopy) => {
    const name = words.file(sheets[0] ?? '');
    if (saveFile(name, bytes, xlsx)) setSaid(words.saved(name));
  };

  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="copy-heading">
        <ViewHeading id="copy-heading">{words.heading}</ViewHeading>
        <p className={styles.text}>{words.lead}</p>
      </section>
      <Field label={words.sheets}>
        <Select
          value={sent}
          onChange={(_, { value }) => {
            setSent(choices.find((each) => each === value) ?? sent);
            forget();
          }}
        >
          {choices.map((each) => (
            <option key={each} value={each}>
              {words.sent[each]}
            </option>
          ))}
        </Select>
      </Field>
      {made === null && (
        <NextStep onClick={() => void prepare()} busy={busy}>
          {words.prepare}
        </NextStep>
      )}
      {missing !== null && (
        <section className={styles.section}>
          <p className={styles.text} role="status">
            {words.noReport(missing)}
          </p>
          <LineButton label={words.toReport} value="" onClick={() => navigate('report')} />
        </section>
      )}
      {refused && made === null && (
        <section className={styles.section}>
          <p className={styles.text}>{words.pick}</p>
          <input
            ref={picked}
            type="file"
            hidden
            accept=".xlsx"
            aria-label={words.choose}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              target.value = '';
              if (file) void prepare(file);
            }}
          />
          <Button disabledFocusable={busy} onClick={() => picked.current?.click()}>
            {words.choose}
          </Button>
        </section>
      )}
      {made !== null && (
        <section className={styles.section} aria-labelledby="copy-ready">
          <CopyFacts id="copy-ready" facts={made.facts} words={words} sentences={facts} />
          <NextStep onClick={() => open(made)} busy={busy}>
            {words.open}
          </NextStep>
          {canSaveFiles() && (
            <Button disabledFocusable={busy} onClick={() => save(made)}>
              {words.save}
            </Button>
          )}
          <p className={styles.text} role="status">
            {said}
          </p>
        </section>
      )}
    </div>
  );
}
