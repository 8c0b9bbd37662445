import type { PickedFile } from './batch';

/** Folders deeper than this are not a unit's workbooks. */
const deepest = 8;

/** The files that were dropped, those in dropped folders among them. To be called in the event: afterwards the browser has let go of them. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly PickedFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (entries.length === 0) return pickedFiles(transfer.files);
  const found = await Promise.all(entries.map((entry) => filesIn(entry, 0)));
  return found.flat();
}

/** Files from a field where they are picked; those of a folder have their way from it. */
export const pickedFiles = (files: FileList | null): readonly PickedFile[] =>
  [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

async function filesIn(entry: FileSystemEntry, depth: number): Promise<readonly PickedFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)));
    return file ? [{ path: entry.fullPath.replace(/^\//, ''), file }] : [];
  }
  if (!isFolder(entry) || depth >= deepest) return [];
  const found: PickedFile[] = [];
  for (const inside of await entriesOf(entry)) found.push(...(await filesIn(inside, depth + 1)));
  return found;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A folder gives its entries a hundred at a time, and none when there are no more. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0) return all;
    all.push(...some);
  }
}
