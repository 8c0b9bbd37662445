import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { built, publicUrl } from '../support/built';

/**
 * kB of the pane's script as it is sent (gzip). Fluent and React are most of it; a pane is to be there within half a second, so a library that
 * doubles it must be a decision.
 */
const paneBound = 250;

const scriptOf = (folder: string): string => {
  const [name, ...more] = readdirSync(folder).filter((file) => /^taskpane\..*\.js$/.test(file));
  expect(more).toEqual([]);
  return path.join(folder, name ?? '');
};

describe('the production build', () => {
  let addin = '';
  let workbench = '';
  beforeAll(async () => {
    addin = await built('addin');
    workbench = await built('workbench');
  }, 240_000);

  it('takes office.js from Microsoft and its own script by a hashed name, under a policy that lets nothing out', () => {
    const html = readFileSync(path.join(addin, 'taskpane.html'), 'utf8');
    expect([...html.matchAll(/<script[^>]*src="?([^"\s>]+)/g)].map((match) => match[1])).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      expect.stringMatching(/^taskpane\.[0-9a-f]{10}\.js$/),
    ]);
    expect(/http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(html)?.[1]).toBe(
      "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com; style-src 'self' 'unsafe-inline'; " +
        "img-src 'self' data:; font-src 'self'; worker-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; object-src 'none'",
    );
  });

  it('holds the add-in and no workbench, with every address in the manifest replaced', () => {
    const files = readdirSync(addin, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /standin|excel-client|index\.html|workbench/.test(file))).toEqual([]);
    const manifest = readFileSync(path.join(addin, 'manifest.xml'), 'utf8');
    expect(manifest).not.toContain('localhost');
    for (const [, address = ''] of manifest.matchAll(/="(https:\/\/addin[^"]+)"/g)) {
      expect(address.startsWith(publicUrl)).toBe(true);
      expect(files).toContain(path.normalize(new URL(address).pathname.replace(new URL(publicUrl).pathname, '')));
    }
  });

  it('is the very bundle that the workbench runs', () => {
    expect(readFileSync(scriptOf(workbench)).equals(readFileSync(scriptOf(addin)))).toBe(true);
  });

  it(`has a pane of at most ${paneBound} kB`, () => {
    const kilobytes = gzipSync(readFileSync(scriptOf(addin))).length / 1000;
    expect(kilobytes).toBeLessThan(paneBound);
  });
});
