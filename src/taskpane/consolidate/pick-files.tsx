import { Button, mergeClasses } from '@fluentui/react-components';
import { useRef, useState, type ChangeEvent, type DragEvent } from 'react';
import { NextStep } from '../parts/next-step';
import { useStyles } from '../parts/styles';
import { droppedFiles, pickedFiles } from './dropped-files';
import { useConsolidateStyles } from './styles';
import type { Consolidation } from './use-consolidation';
import { useConsolidateWords } from './words';

/** Not in the standard's words, yet in every browser of today but those of telephones. */
const ofFolders = { webkitdirectory: '' };
const canPickFolders = (): boolean => typeof HTMLInputElement === 'undefined' || 'webkitdirectory' in HTMLInputElement.prototype;

export interface PickFilesProps {
  readonly pick: Consolidation['pick'];
  readonly busy: boolean;
  /** Files have been picked already. */
  readonly again: boolean;
}

/** Where the units' workbooks are picked: files, a folder, or what is dropped. */
export function PickFiles({ pick, busy, again }: PickFilesProps) {
  const { words } = useConsolidateWords();
  const styles = useConsolidateStyles();
  const { quiet } = useStyles();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (from: 'files' | 'folder') => (event: ChangeEvent<HTMLInputElement>) => {
    const picked = pickedFiles(event.currentTarget.files);
    // The same files may be picked again once they have been changed.
    event.currentTarget.value = '';
    if (picked.length > 0) pick(picked, from);
  };
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (busy) return;
    const dropped = await droppedFiles(event.dataTransfer);
    if (dropped.length > 0) pick(dropped, dropped.some(({ path }) => path.includes('/')) ? 'folder' : 'files');
  };
  const byFolder = canPickFolders() && (
    <Button disabledFocusable={busy} onClick={() => folder.current?.click()}>
      {words.pickFolder}
    </Button>
  );
  return (
    <div
      className={mergeClasses(styles.drop, over && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      {again ? (
        <div className={styles.buttons}>
          <Button disabledFocusable={busy} onClick={() => files.current?.click()}>
            {words.pickMore}
          </Button>
          {byFolder}
        </div>
      ) : (
        <>
          <NextStep busy={busy} onClick={() => files.current?.click()}>
            {words.pickFiles}
          </NextStep>
          {byFolder}
        </>
      )}
      <p className={quiet}>{over ? words.drop : again ? words.again : words.orDrop}</p>
      <input
        ref={files}
        type="file"
        multiple
        accept=".xlsx,.xlsm"
        className={styles.picker}
        tabIndex={-1}
        aria-label={words.pickFiles}
        onChange={take('files')}
      />
      <input
        ref={folder}
        type="file"
        {...ofFolders}
        className={styles.picker}
        tabIndex={-1}
        aria-label={words.pickFolder}
        onChange={take('folder')}
      />
    </div>
  );
}
