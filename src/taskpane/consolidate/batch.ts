import type { NamedFile, PackedUnit, ReadAnswer } from '../../unit-files';

/** A file that has been picked, and where it lies in its folder; its name where no folder was picked. */
export interface PickedFile {
  readonly path: string;
  readonly file: NamedFile;
}

/** What has been picked and what of it has been read, by path. Packed, so that hundreds of plans are small. */
export interface Batch {
  readonly picked: ReadonlyMap<string, NamedFile>;
  readonly read: ReadonlyMap<string, PackedUnit>;
  /** Paths still to be read, or to be looked at for whether they have changed. */
  readonly left: readonly string[];
}

export const emptyBatch: Batch = { picked: new Map(), read: new Map(), left: [] };

/** Files that Excel and the computer lay beside workbooks: locks of those that are open ("~$…"), and hidden ones. */
const isBesides = (path: string): boolean => /(?:^|\/)(?:~\$|\.)[^/]*$/.test(path);

/**
 * With files more. One that was picked before is looked at again, and read where its bytes are others. Of a folder only workbooks are taken; a file that somebody
 * has picked by itself is taken whatever it is, and its reason said.
 */
export function withPicked(batch: Batch, files: readonly PickedFile[], from: 'files' | 'folder'): Batch {
  const taken = files.filter(({ path }) => !isBesides(path) && (from === 'files' || /\.(?:xlsx|xlsm|xls|xlsb|ods)$/i.test(path)));
  const again = new Set(taken.map(({ path }) => path));
  return {
    picked: new Map([...batch.picked, ...taken.map(({ path, file }) => [path, file] as const)]),
    read: batch.read,
    left: [...batch.left.filter((path) => !again.has(path)), ...again],
  };
}

/** With what became of a file. */
export function withAnswer(batch: Batch, answer: ReadAnswer): Batch {
  const left = batch.left.filter((path) => path !== answer.file);
  return answer.ok === 'unchanged' ? { ...batch, left } : { ...batch, left, read: new Map([...batch.read, [answer.file, answer]]) };
}

/** What the worker is to read, and what it knows already. */
export const toRead = ({ picked, read, left }: Batch) => {
  const files = left.flatMap((path) => {
    const file = picked.get(path);
    return file ? [{ path, file }] : [];
  });
  const pathOf = new Map(files.map(({ path, file }) => [file, path]));
  return {
    files: files.map(({ file }) => file),
    pathOf: (file: NamedFile): string => pathOf.get(file) ?? file.name,
    known: new Map([...read].flatMap(([path, { hash }]) => (hash === '' ? [] : [[path, hash] as const]))),
  };
};
