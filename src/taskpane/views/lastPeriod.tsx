import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { NextPeriod } from '../../commands/rollOn';
import { toldInShort } from '../../commands/roll-on/told-lines';
import type { PlanRead } from '../../workbook/read';
import { lastPeriod as en, rollOnNotes as enNotes } from '../../wording/en/views/nextPeriod';
import { lastPeriod as sv, rollOnNotes as svNotes } from '../../wording/sv/views/nextPeriod';
import { cannotWrite } from '../parts/cannot-write';
import { NextStep } from '../parts/next-step';
import { useStyles } from '../parts/styles';
import { UndoNote } from '../parts/undo-note';
import { ViewHeading } from '../parts/view-heading';
import { NextChoice } from '../roll-on/next-choice';
import type { Command, ViewProps } from '../view-props';
import { useViewWords, useWording } from '../words';

/** The third way to begin: last period's workbook from a file, rolled on into the workbook that is open. The file is not changed. */
export default function LastPeriod({ workbook, actions, navigate }: ViewProps) {
  const words = useViewWords({ sv, en });
  const notes = useViewWords({ sv: svNotes, en: enNotes });
  const { unitFiles } = useWording();
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<{ readonly name: string; readonly read: PlanRead } | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const busy = workbook.busy !== null;
  const pick = (file: File) => {
    setFound(null);
    setRefused(null);
    const readIt: Command = async (_, { say }) => {
      say(words.reading(file.name));
      const [{ readUnit }, bytes] = await Promise.all([
        import(/* webpackChunkName: "unit-files" */ '../../unit-files'),
        file.arrayBuffer(),
      ]);
      const unit = readUnit(new Uint8Array(bytes));
      if (unit.ok) setFound({ name: file.name, read: unit.read });
      else setRefused(unitFiles.refused[unit.reason]);
    };
    void actions.run('roll', readIt, { reread: false });
  };
  const lay = (next: NextPeriod, document: string) => {
    const layIt: Command = async (port) => {
      await port.create(next.content());
      return { said: `${words.made(document)} ${toldInShort(next.told, notes)}`, undo: true, go: 'home' };
    };
    void actions.run('roll', layIt);
  };
  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="last-period-heading">
        <ViewHeading id="last-period-heading">{words.heading}</ViewHeading>
        <p className={styles.text}>{words.lead}</p>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".xlsx"
          aria-label={words.choose}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = '';
            if (file) pick(file);
          }}
        />
        <Button disabledFocusable={busy} onClick={() => picker.current?.click()}>
          {words.choose}
        </Button>
        <p className={styles.text} role="status">
          {refused ?? (found ? found.name : '')}
        </p>
      </section>
      {found && (
        <NextChoice key={found.name} read={found.read} onChange={() => undefined}>
          {(next, document) => (
            <section className={styles.section}>
              <UndoNote oneUndo={actions.oneUndo} />
              <NextStep onClick={() => lay(next, document)} busy={cannotWrite(workbook)}>
                {words.make(document)}
              </NextStep>
            </section>
          )}
        </NextChoice>
      )}
      <Button appearance="subtle" onClick={() => navigate('first')}>
        {words.cancel}
      </Button>
    </div>
  );
}
