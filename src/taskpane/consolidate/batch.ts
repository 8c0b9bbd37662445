import type { NamedFile, PackedUnit, ReadAnswer } from '../../unit-files';

/** A file as the browser gives it. */
type BrowserFile = NamedFile & { readonly lastModified?: number };

/** A file that has been picked, and where it lies in its folder; its name where no folder was picked. */
export interface PickedFile {
  readonly path: string;
  readonly file: BrowserFile;
}

interface Standing {
  readonly file: BrowserFile;
  /** When it was picked, in milliseconds. */
  readonly at: number;
  /** Paths of files picked before it under the same name: the browser does not say whether it is one of them or lies in another folder. */
  readonly mayBe: readonly string[];
}

/** What has been picked and what of it has been read, by path; of several with one path the later have a number. Packed, so that hundreds of plans are small. */
export interface Batch {
  readonly picked: ReadonlyMap<string, Standing>;
  readonly read: ReadonlyMap<string, PackedUnit>;
  /** Paths still to be read, or to be looked at for whether they have changed. */
  readonly left: readonly string[];
}

export const emptyBatch: Batch = { picked: new Map(), read: new Map(), left: [] };

/** Files that Excel and the computer lay beside workbooks: locks of those that are open ("~$…"), and hidden ones. */
const isBesides = (path: string): boolean => /(?:^|\/)(?:~\$|\.)[^/]*$/.test(path);

/**
 * With files more. Each is read, and what is read says whether it is one that was picked before (`withAnswer`). Of a folder only workbooks are taken; a file that
 * somebody has picked by itself is taken whatever it is, and its reason said.
 */
export function withPicked(batch: Batch, files: readonly PickedFile[], from: 'files' | 'folder', at = Date.now()): Batch {
  const taken = files.filter(({ path }) => !isBesides(path) && (from === 'files' || /\.(?:xlsx|xlsm|xls|xlsb|ods)$/i.test(path)));
  const picked = new Map(batch.picked);
  const left = [...batch.left];
  for (const { path, file } of taken) {
    const own = freePath(picked, path);
    picked.set(own, { file, at, mayBe: samePath(batch.picked, path) });
    left.push(own);
  }
  return { picked, read: batch.read, left };
}

const numbered = (path: string, number: number): string => (number === 1 ? path : `${path} (${number})`);

function freePath(picked: Batch['picked'], path: string): string {
  let number = 1;
  while (picked.has(numbered(path, number))) number += 1;
  return numbered(path, number);
}

/** The paths that stand for files of one path, however they are numbered. */
const samePath = (picked: Batch['picked'], path: string): readonly string[] =>
  [...picked.keys()].filter((other) => other.startsWith(path) && /^(?: \(\d+\))?$/.test(other.slice(path.length)));

/**
 * With what became of a file. One with the bytes of a file picked before it under the same name is that file; one of the same document and unit is that file
 * as it is now, and takes its place. All others stand beside each other.
 */
export function withAnswer({ picked, read, left }: Batch, answer: ReadAnswer): Batch {
  const { file: path } = answer;
  const rest = left.filter((other) => other !== path);
  const own = picked.get(path);
  const before = own ? sameAs(own, answer, { picked, read }) : undefined;
  if (answer.ok === 'unchanged' || before !== undefined) {
    const others = new Map([...picked].filter(([other]) => other !== path));
    if (answer.ok === 'unchanged' || before === undefined || !own) return { picked: others, read, left: rest };
    const file = { ...own, mayBe: picked.get(before)?.mayBe ?? [] };
    return { picked: others.set(before, file), read: new Map([...read, [before, { ...answer, file: before }]]), left: rest };
  }
  return { picked, read: new Map([...read, [path, answer]]), left: rest };
}

function sameAs({ file, mayBe }: Standing, answer: ReadAnswer, { picked, read }: Pick<Batch, 'picked' | 'read'>): string | undefined {
  const same = (is: (other: PackedUnit, standing: Standing) => boolean): string | undefined =>
    mayBe.find((path) => {
      const [other, standing] = [read.get(path), picked.get(path)];
      return other !== undefined && standing !== undefined && is(other, standing);
    });
  const document = answer.ok === true ? (answer.document ?? '') : '';
  return (
    same(({ hash }) => hash !== '' && hash === answer.hash) ??
    same((other) => document !== '' && other.ok && other.document === document) ??
    // Nothing is known of what could not be read: it is the same file if it lies there as it did, or has been mended since.
    same((other, before) => !other.ok && (isAsItWas(file, before.file) || (file.lastModified ?? 0) >= before.at))
  );
}

const isAsItWas = (file: BrowserFile, before: BrowserFile): boolean =>
  file.size === before.size && file.lastModified === before.lastModified;

/** What the worker is to read, and what it knows already: bytes can be the same only where they are as many. */
export const toRead = ({ picked, read, left }: Batch) => {
  const files = left.flatMap((path) => {
    const standing = picked.get(path);
    return standing ? [{ path, ...standing }] : [];
  });
  const pathOf = new Map(files.map(({ path, file }) => [file, path]));
  const knownOf = ({ file, mayBe }: Standing): string =>
    mayBe.flatMap((path) => (picked.get(path)?.file.size === file.size ? [read.get(path)?.hash ?? ''] : [])).find(Boolean) ?? '';
  return {
    files: files.map(({ file }): NamedFile => file),
    pathOf: (file: NamedFile): string => pathOf.get(file) ?? file.name,
    known: new Map(files.flatMap((one) => (knownOf(one) === '' ? [] : [[one.path, knownOf(one)] as const]))),
  };
};
