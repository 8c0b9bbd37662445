import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';

export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs a command line in this process, as `npm run cli --` does. */
export async function cli(...words: readonly string[]): Promise<Answer> {
  let out = '';
  let error = '';
  const code = await run(words, { out: (text) => (out += text), error: (text) => (error += text) }, { LANG: 'C.UTF-8' });
  return { code, out, error };
}

/** A folder of its own that is gone after the tests. */
export function aFolder(): {
  readonly path: (name: string) => string;
  readonly files: () => readonly string[];
  readonly remove: () => void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'));
  return {
    path: (name) => join(folder, name),
    files: () => readdirSync(folder).sort(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
