import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { WordFile } from '../../commands/makeWord';
import { report as en } from '../../wording/en/views/report';
import { report as sv } from '../../wording/sv/views/report';
import { WorkbookError } from '../../workbook/errors';
import type { WorkbookPort } from '../../workbook/port';
import { copyHtml } from '../parts/clipboard';
import { saveFile } from '../parts/save-file';
import { useStyles } from '../parts/styles';
import type { Actions, Command } from '../view-props';
import { useViewWords } from '../words';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Made = Pick<WordFile, 'name' | 'copyable'> & { readonly saved: boolean };

export interface WordWayProps {
  /** Makes it; null where the workbook has nothing to report. `date`, "2026-09-11", stands above every page. */
  readonly file: (port: WorkbookPort, date: string) => Promise<WordFile | null>;
  readonly actions: Actions;
  readonly off: boolean;
}

/** The report as a Word document: saved where Office's browser saves files, and everywhere on the clipboard. */
export function WordWay({ file: make, actions, off }: WordWayProps) {
  const { word: words } = useViewWords({ sv, en });
  const styles = useStyles();
  const [made, setMade] = useState<Made | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);

  const set: Command = async (port) => {
    const file = await make(port, new Date().toLocaleDateString('sv-SE'));
    if (!file) throw new WorkbookError('ItemNotFound', { table: 'Indikatorer' });
    const { name, copyable } = file;
    setCopied(null);
    setMade({ name, copyable, saved: saveFile(name, file.bytes, wordType) });
  };
  const copy = async ({ copyable }: Made) => {
    const { html, text } = copyable();
    setCopied(await copyHtml(html, text));
  };

  return (
    <section className={styles.section} aria-labelledby="word-heading">
      <h3 id="word-heading" className={styles.heading}>
        {words.heading}
      </h3>
      <p className={styles.quiet}>{words.lead}</p>
      <div>
        <Button disabledFocusable={off} onClick={() => void actions.run('word', set, { reread: false })}>
          {words.save}
        </Button>
      </div>
      <div role="status">
        {made && <p className={styles.text}>{made.saved ? words.saved(made.name) : words.cannotSave}</p>}
        {made?.saved && <p className={styles.quiet}>{words.orCopy}</p>}
        {copied !== null && <p className={styles.text}>{copied ? words.copied : words.notCopied}</p>}
      </div>
      {made && (
        <div>
          <Button onClick={() => void copy(made)}>{words.copy}</Button>
        </div>
      )}
    </section>
  );
}
