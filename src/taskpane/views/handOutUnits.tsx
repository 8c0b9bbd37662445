import { useState } from 'react';
import { handOutUnits as en } from '../../wording/en/views/handOutUnits';
import { handOutUnits as sv } from '../../wording/sv/views/handOutUnits';
import { archiveLimits } from '../../package/archive-limits';
import type { Register } from '../../consolidation/register';
import { WorkbookError } from '../../workbook/errors';
import type { WorkbookPort } from '../../workbook/port';
import { MadeFiles, type Made } from '../hand-out/made-files';
import type { HandOut, NoTemplate } from '../hand-out/make';
import { PickTemplate } from '../hand-out/pick-template';
import { UnitList } from '../hand-out/unit-list';
import { zipOfFiles } from '../hand-out/zip-of-files';
import { NextStep } from '../parts/next-step';
import { canSaveFiles, saveFile } from '../parts/save-file';
import { useStyles } from '../parts/styles';
import { ViewHeading } from '../parts/view-heading';
import type { Command, TemplateViewProps } from '../view-props';
import { useViewWords, useWords } from '../words';

/** A list of thousands of units is a few hundred kB. */
const largest = 4_000_000;
const load = () => import(/* webpackChunkName: "hand-out" */ '../hand-out/make');

/** Makes a workbook for every unit of a list from the workbook that is open, and says what is in them. */
export default function HandOutUnits({ reading, workbook, actions, language }: TemplateViewProps) {
  const words = useViewWords({ sv, en });
  const pane = useWords();
  const styles = useStyles();
  const [list, setList] = useState<{ readonly name: string; readonly register: Register; readonly withoutFrame: number } | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const [refused, setRefused] = useState<NoTemplate | null>(null);
  const [said, setSaid] = useState('');
  const [lacksFile, setLacksFile] = useState(false);
  const busy = workbook.busy !== null;
  const { start } = reading.plan;
  const { units = [], problems = [] } = list?.register ?? {};

  const forget = () => {
    setMade(null);
    setRefused(null);
    setSaid('');
    setLacksFile(false);
  };
  const use = (name: string, given: () => Promise<Uint8Array | string>) => {
    forget();
    const readIt: Command = async () => {
      const { frameOf, readRegister, textOfBytes } = await load();
      const text = await given();
      const register = readRegister(typeof text === 'string' ? text : textOfBytes(text));
      const withoutFrame = register.units.filter(({ frame }) => frameOf(start, frame) === null).length;
      setList({ name, register, withoutFrame });
    };
    void actions.run('handOut', readIt, { reread: false });
  };
  const make = (template?: File) => {
    forget();
    const makeThem: Command = async (port, progress) => {
      progress.say(words.reading);
      const [parts, bytes] = await Promise.all([load(), template ? bytesOf(template, archiveLimits.fileBytes) : given(port)]);
      if (bytes === null) return setLacksFile(true);
      const files = parts.handOut(bytes, units);
      setLacksFile(template !== undefined && 'kind' in files);
      if ('kind' in files) return setRefused(files);
      setMade({ files, zip: canSaveFiles() ? await zipOfFiles(files, parts, progress, words.making) : null });
    };
    void actions.run('handOut', makeThem, { reread: false, cancel: true });
  };
  const save = ({ files, zip }: Made) => {
    const name = words.zip(pane.document(files.start.type, files.start.year, files.start.periodMonth));
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
      <UnitList
        list={list}
        words={words}
        language={language}
        busy={busy}
        onPick={(file) => use(file.name, () => bytesOf(file, largest))}
        onPaste={(text) => use(words.pasted, () => Promise.resolve(text))}
      />
      {units.length > 0 && problems.length === 0 && made === null && !lacksFile && (
        <section className={styles.section}>
          {list && list.withoutFrame > 0 && <p className={styles.text}>{words.withoutFrame(list.withoutFrame)}</p>}
          <NextStep onClick={() => make()} busy={busy}>
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
      {lacksFile && <PickTemplate words={words} busy={busy} onPick={(file) => make(file)} />}
      {made && <MadeFiles made={made} said={said} words={words} busy={busy} onSave={save} onOpen={open} />}
    </div>
  );
}

async function bytesOf(file: File, most: number): Promise<Uint8Array> {
  if (file.size > most) throw new WorkbookError('FileUnreadable');
  return new Uint8Array(await file.arrayBuffer());
}

/** The bytes of the workbook that is open; null where Excel does not hand them out. */
async function given(port: WorkbookPort): Promise<Uint8Array | null> {
  try {
    return await port.file();
  } catch (cause) {
    if (cause instanceof WorkbookError && cause.code === 'FileNotGiven') return null;
    throw cause;
  }
}
