import { access, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CliFailure } from './failure';

const codeOf = (error: unknown): unknown => (typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined);

/** The bytes of a file. One above `limit` bytes is not read at all. */
export async function readBytes(file: string, limit: number, tooLarge: (file: string) => CliFailure): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw new CliFailure(({ cli }) => cli.unreadable.folder(file));
    if (found.size > limit) throw tooLarge(file);
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (error instanceof CliFailure) throw error;
    const code = codeOf(error);
    throw new CliFailure(({ cli: { unreadable } }) => {
      if (code === 'ENOENT' || code === 'ENOTDIR') return unreadable.missing(file);
      return (code === 'EACCES' || code === 'EPERM' ? unreadable.denied : unreadable.other)(file);
    });
  }
}

/** Whether something is at a path. */
export const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** Writes a file by way of a temporary one beside it, so that a file that is there is either the old or the new one whole. */
export async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    const code = codeOf(error);
    throw new CliFailure(({ cli: { notWritten } }) => {
      if (code === 'ENOENT' || code === 'ENOTDIR') return notWritten.noFolder(file);
      if (code === 'EISDIR' || code === 'ENOTEMPTY') return notWritten.folder(file);
      return (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY' ? notWritten.denied : notWritten.other)(file);
    });
  }
}
