import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { built, publicUrl } from '../support/built';

/**
 * kB of the scripts and styles that taskpane.html names, as they are sent (gzip); office.js is Microsoft's own. Microsoft's template with one text area and one
 * button weighs 169 kB, 87 without its polyfills: a pane is to be there within half a second.
 */
const firstBound = 130;
/** The same with all that the first view of a workbook needs, in Swedish and the light theme. */
const firstViewBound = 220;

/** kB of the script that must be there before a button of the ribbon is answered; each function fetches the rest. */
const firstFunctionBound = 10;

/** Belongs to a view, a command or the other language, and never in the first script. */
const neverFirst =
  /src\/(?:domain|report|intake|consolidation|wording|workbook|commands\/(?!ribbon))|src\/taskpane\/views\/|tabster\/dist|react-(?:dialog|menu|combobox|table|tabs|field|input|select|button|message-bar|spinner|progress|motion)\/|stylis|rtl-css-js|big\.js|node_modules\/docx\/|fflate/;

const scriptIn = (folder: string, entry: string): string => {
  const [name, ...more] = readdirSync(folder).filter((file) => file.startsWith(`${entry}.`) && file.endsWith('.js'));
  expect(more).toEqual([]);
  return path.join(folder, name ?? '');
};
const scriptOf = (folder: string): string => scriptIn(folder, 'taskpane');

const kilobytes = (file: string): number => gzipSync(readFileSync(file)).length / 1000;

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

  it('has the ribbon’s functions on a page of their own under the same policy, without React, and what they say on one that runs no Office', () => {
    const html = readFileSync(path.join(addin, 'commands.html'), 'utf8');
    expect([...html.matchAll(/<script[^>]*src="?([^"\s>]+)/g)].map((match) => match[1])).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      expect.stringMatching(/^commands\.[0-9a-f]{10}\.js$/),
    ]);
    const policyOf = (page: string) =>
      /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/.exec(readFileSync(path.join(addin, page), 'utf8'))?.[1];
    expect(policyOf('commands.html')).toBe(policyOf('taskpane.html'));
    expect(policyOf('notice.html')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    );
    const maps = readdirSync(addin).filter((file) => /^commands[.-].*\.js\.map$/.test(file));
    const sources = maps.flatMap(
      (file) => (JSON.parse(readFileSync(path.join(addin, file), 'utf8')) as { readonly sources: readonly string[] }).sources,
    );
    expect(sources.filter((source) => /src\/ribbon\/verbs\//.test(source))).toHaveLength(3);
    expect(sources.filter((source) => /node_modules\/(?:react|@fluentui)/.test(source))).toEqual([]);
    expect(kilobytes(scriptIn(addin, 'commands'))).toBeLessThan(firstFunctionBound);
  });

  it('serves the privacy page in both languages beside the pane, without a script', () => {
    const page = readFileSync(path.join(addin, 'privacy.html'), 'utf8');
    expect([...page.matchAll(/<section lang="(..)" id="(..)">/g)].map((match) => match[1])).toEqual(['sv', 'en']);
    expect(page).not.toContain('<script');
  });

  it('serves the handbook beside the pane, without a script, its links and pictures leading somewhere', () => {
    const page = readFileSync(path.join(addin, 'handbok.html'), 'utf8');
    expect(page).toContain("default-src 'none'; img-src 'self'");
    expect(page).not.toMatch(/<script|javascript:|\.md"/);
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    const links = [...page.matchAll(/<a href="#([^"]+)"/g)].map((match) => decodeURI(match[1] ?? ''));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !ids.has(link))).toEqual([]);
    const pictures = [...page.matchAll(/<img src="([^"]+)" alt="[^"]+"/g)].map((match) => match[1] ?? '');
    expect(pictures.length).toBeGreaterThan(3);
    expect(pictures.filter((picture) => !existsSync(path.join(addin, picture)))).toEqual([]);
  });

  it('is the very bundle that the workbench runs', () => {
    expect(readFileSync(scriptOf(workbench)).equals(readFileSync(scriptOf(addin)))).toBe(true);
  });

  it(`sends at most ${firstBound} kB before the pane is there, and nothing of what only a view or a command needs`, () => {
    const html = readFileSync(path.join(addin, 'taskpane.html'), 'utf8');
    const own = [...html.matchAll(/(?:src|rel="stylesheet" href)="([^":]+\.(?:js|css))"/g)].map((match) =>
      path.join(addin, match[1] ?? ''),
    );
    expect(own).toEqual([scriptOf(addin)]);
    expect(own.reduce((sum, file) => sum + kilobytes(file), 0)).toBeLessThan(firstBound);
    const { sources } = JSON.parse(readFileSync(`${scriptOf(addin)}.map`, 'utf8')) as { readonly sources: readonly string[] };
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.filter((source) => neverFirst.test(source))).toEqual([]);
  });

  it(`has the first view with its figures for at most ${firstViewBound} kB, what is not the reader's own in one file fetched beside office.js`, () => {
    const html = readFileSync(path.join(addin, 'taskpane.html'), 'utf8');
    const meanwhile = [...html.matchAll(/<link rel="preload" as="script" href="([^"]+)"/g)].map((match) => match[1]);
    expect(meanwhile).toEqual([expect.stringMatching(/^first-view\.[0-9a-f]{10}\.js$/)]);
    expect(html.indexOf('rel="preload"')).toBeLessThan(html.indexOf('<script'));
    const isOfAllThemes = (file: string): boolean =>
      files.includes(`${file}.map`) && readFileSync(path.join(addin, `${file}.map`), 'utf8').includes('tokens/lib/global/colors.js');
    const files = readdirSync(addin);
    const inLanguageAndTheme = files.filter(
      (file) => /^(?:words-sv|theme-light)\.[0-9a-f]{10}\.js$/.test(file) || (/^\d+\.[0-9a-f]{10}\.js$/.test(file) && isOfAllThemes(file)),
    );
    expect(inLanguageAndTheme).toHaveLength(3);
    const sent = [scriptOf(addin), ...[...meanwhile, ...inLanguageAndTheme].map((file) => path.join(addin, file ?? ''))];
    expect(sent.reduce((sum, file) => sum + kilobytes(file), 0)).toBeLessThan(firstViewBound);
  });
});
