import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const root = path.resolve(__dirname, '../..');
/** What a build is made from; its answer is as old as the newest of these. */
const sources = ['src', '.config', 'assets', 'docs/handbok.md', 'docs/images', 'manifest.xml', 'package-lock.json'];
const builds = { addin: [], workbench: ['--env', 'workbench'] } as const;

/** The address that the tests build the add-in for. */
export const publicUrl = 'https://addin.example.org/roda-traden/';

/**
 * The folder of a production build of the sources as they are now. It is built once however many test files ask for it at the same time,
 * and not at all where nothing has changed since the last time.
 */
export async function built(target: keyof typeof builds): Promise<string> {
  const folder = path.join(root, 'dist/test', target);
  const marker = path.join(root, 'dist/test', `${target}.built`);
  const lock = path.join(root, 'dist/test', `${target}.lock`);
  const wanted = fingerprint();
  const began = Date.now();
  // A build that another test file made while this one waited was made from sources at least as new.
  const isBuilt = () => existsSync(marker) && (readFileSync(marker, 'utf8') === wanted || statSync(marker).mtimeMs > began);
  mkdirSync(path.dirname(folder), { recursive: true });
  for (;;) {
    if (isBuilt()) return folder;
    if (!acquire(lock)) {
      await pause(200);
      continue;
    }
    try {
      if (isBuilt()) return folder;
      execFileSync(
        process.execPath,
        [
          'node_modules/webpack-cli/bin/cli.js',
          '--config',
          '.config/webpack.cjs',
          '--mode',
          'production',
          '--env',
          `output=${folder}`,
          ...builds[target],
        ],
        { cwd: root, env: { ...process.env, PUBLIC_URL: publicUrl }, stdio: 'pipe', encoding: 'utf8' },
      );
      writeFileSync(marker, wanted);
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
}

/** Making a folder is all or nothing on every system. A lock of five minutes was left by a run that was killed. */
function acquire(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 300_000) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const source of sources) {
    const absolute = path.join(root, source);
    const files = statSync(absolute).isDirectory() ? readdirSync(absolute, { recursive: true, encoding: 'utf8' }).sort() : [''];
    for (const file of files) {
      const { mtimeMs, size } = statSync(path.join(absolute, file));
      hash.update(`${source}/${file} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex');
}
