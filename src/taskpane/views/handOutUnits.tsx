import { useState } from 'react';
import { handOutUnits as en } from '../../wording/en/views/handOutUnits';
import { handOutUnits as sv } from '../../wording/sv/views/handOutUnits';
import type { Register } from '../../consolidation/register';
import { WorkbookError } from '../../workbook/errors';
import type { HandOut, NoTemplate } from '../hand-out/make';
import { UnitList } from '../hand-out/unit-list';
import { zipOfFiles } from '../hand-out/zip-of-files';
import { LineButton } from '../parts/line-button';
import { NextStep } from '../parts/next-step';
import { canSaveFiles, saveFile } from '../parts/save-file';
import { useStyles } from '../parts/styles';
import { ViewHeading } from '../parts/view-heading';
import type { Command, TemplateViewProps } from '../view-props';
import { useViewWords, useWords } from '../words';

/** A list of thousands of units is a few hundred kB. */
const largest = 4_000_000;
const load = () => import(/* webpackChunkName: "hand-out" */ '../hand-out/make');

interface Made {
  readonly files: HandOut;
  /** null where nothing can be saved: each is made when it is opened. */
  readonly zip: Blob | null;
}

/** Makes a workbook for every unit of a list from the workbook that is open, and says what is in them. */
export default function HandOutUnits({ reading, workbook, actions, language }: TemplateViewProps) {
  const words = useViewWords({ sv, en });
  const pane = useWords();
  const styles = useStyles();
  const [list, setList] = useState<{ readonly name: string; readonly register: Register; readonly withoutFrame: number } | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const [refused, setRefused] = useState<NoTemplate | null>(null);
  const [said, setSaid] = useState('');
  const busy = workbook.busy !== null;
  const { start } = reading.plan;
  const { units = [], problems = [] } = list?.register ?? {};

  const forget = () => {
    setMade(null);
    setRefused(null);
    setSaid('');
  };
  const pick = (file: File) => {
    forget();
    const readIt: Command = async () => {
      if (file.size > largest) throw new WorkbookError('FileUnreadable');
      const { frameOf, readRegister, textOfBytes } = await load();
      const register = readRegister(textOfBytes(new Uint8Array(await file.arrayBuffer())));
      const withoutFrame = register.units.filter(({ frame }) => frameOf(start, frame) === null).length;
      setList({ name: file.name, register, withoutFrame });
    };
    void actions.run('handOut', readIt, { reread: false });
  };
  const make = () => {
    forget();
    const makeThem: Command = async (port, progress) => {
      progress.say(words.reading);
      const [parts, bytes] = await Promise.all([load(), port.file()]);
      const files = parts.handOut(bytes, units);
      if ('kind' in files) return setRefused(files);
      setMade({ files, zip: canSaveFiles() ? await zipOfFiles(files, parts, progress, words.making) : null });
    };
    void actions.run('handOut', makeThem, { reread: false, cancel: true });
  };
  const save = (zip: Blob | null) => {
    const name = words.zip(pane.document(start.type, start.year, start.periodMonth));
    if (zip && saveFile(name, zip, 'application/zip')) setSaid(words.saved(name));
  };
  const open = (files: HandOut, at: number) => {
    const openIt: Command = async (port) => {
      const { name, bytes } = files.file(at);
      await port.openBeside(bytes);
      setSaid(words.opened(name));
    };
    void actions.run('handOut', openIt, { reread: false });
  };

  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="hand-out-heading">
        <ViewHeading id="hand-out-heading">{words.heading}</ViewHeading>
        <p className={styles.text}>{words.lead}</p>
        <p className={styles.quiet}>{words.notSent}</p>
      </section>
      <UnitList list={list} words={words} language={language} busy={busy} onPick={pick} />
      {units.length > 0 && problems.length === 0 && made === null && (
        <section className={styles.section}>
          {list && list.withoutFrame > 0 && <p className={styles.text}>{words.withoutFrame(list.withoutFrame)}</p>}
          <NextStep onClick={make} busy={busy}>
            {words.make(units.length)}
          </NextStep>
        </section>
      )}
      <div role="status">
        {refused && (
          <p className={styles.text}>
            {refused.kind === 'damaged' ? words.noTemplate.damaged(refused.problems.length) : words.noTemplate[refused.kind]}
          </p>
        )}
      </div>
      {made && (
        <section className={styles.section} aria-labelledby="hand-out-made">
          <h2 id="hand-out-made" className={styles.heading}>
            {words.made(made.files.names.length)}
          </h2>
          <p className={styles.text}>{words.given(made.files.given)}</p>
          {made.zip ? (
            <NextStep onClick={() => save(made.zip)} busy={busy}>
              {words.save}
            </NextStep>
          ) : (
            <>
              <p className={styles.text}>{words.oneByOne}</p>
              <ul className={styles.list} aria-label={words.names}>
                {made.files.names.map((name, at) => (
                  <li key={name}>
                    <LineButton label={words.open(name)} value="" onClick={() => open(made.files, at)} />
                  </li>
                ))}
              </ul>
            </>
          )}
          <p className={styles.text} role="status">
            {said}
          </p>
        </section>
      )}
    </div>
  );
}
