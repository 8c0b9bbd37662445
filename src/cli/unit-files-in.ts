import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { NamedFile } from '../unit-files';
import { CliFailure } from './failure';

/**
 * The files that paths lead to; of a folder its .xlsx files, in the order of their names, without those that Excel keeps beside an open workbook and
 * without `outputs`, which are no unit's. One that is not there is a file that cannot be opened: it is told of with the others.
 */
export async function unitFilesIn(paths: readonly string[], outputs: readonly (string | undefined)[] = []): Promise<readonly NamedFile[]> {
  const files: NamedFile[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found?.isDirectory()) {
      files.push(aFile(path, found?.size ?? 0));
      continue;
    }
    const isOutput = (name: string): boolean =>
      outputs.some((output) => output !== undefined && resolve(join(path, name)) === resolve(output));
    const names = (await readdir(path)).filter((name) => /\.xlsx$/i.test(name) && !/^(~\$|\.)/.test(name) && !isOutput(name)).sort();
    if (names.length === 0) throw new CliFailure(({ cli }) => cli.consolidated.emptyFolder(path));
    for (const name of names) files.push(aFile(join(path, name), (await stat(join(path, name)).catch(() => null))?.size ?? 0));
  }
  return files;
}

const aFile = (name: string, size: number): NamedFile => ({
  name,
  size,
  arrayBuffer: async () => {
    const bytes = await readFile(name);
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  },
});
