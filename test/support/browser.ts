import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import chromiumOfNpm from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Nothing that reaches for a network, a graphics card or a first-run page. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page that opens workbooks makes much that lives for a moment: as for the tests themselves in package.json.
  '--js-flags=--max-semi-space-size=64',
];

export const howToGetOne =
  'No browser found for the tests: install Microsoft Edge, Google Chrome or Chromium, or name one in RODA_TRADEN_BROWSER (its full path).';

/** Where a browser lies when it is installed the usual way, per operating system. */
const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder
      ? [path.join(folder, 'Microsoft/Edge/Application/msedge.exe'), path.join(folder, 'Google/Chrome/Application/chrome.exe')]
      : [];
  }),
  darwin: ['Microsoft Edge', 'Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  linux: ['microsoft-edge', 'microsoft-edge-stable', 'google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'].flatMap(
    (name) => (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, name)),
  ),
};

/** What a machine has to offer; a test says otherwise. */
export interface Machine {
  readonly platform: string;
  readonly arch: string;
  readonly named: string | undefined;
  /** Where a browser may lie, the best first. */
  readonly places: readonly string[];
  readonly fromPackage: () => Promise<string>;
}

const thisMachine = (): Machine => ({
  platform: process.platform,
  arch: process.arch,
  named: process.env['RODA_TRADEN_BROWSER'] || process.env['CHROME_PATH'],
  places: usualPlaces[process.platform] ?? [],
  fromPackage: () => chromiumOfNpm.executablePath(),
});

/**
 * The path of a browser that can run the tests: the one named by RODA_TRADEN_BROWSER or CHROME_PATH, else Edge, Chrome or Chromium on the
 * machine, else on Linux the one inside the package @sparticuz/chromium.
 * @throws with one line that says how to get one
 */
export async function findBrowser({ platform, arch, named, places, fromPackage }: Machine = thisMachine()): Promise<string> {
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`RODA_TRADEN_BROWSER or CHROME_PATH names a browser that does not exist: ${named}`);
  }
  const installed = places.find(runs);
  if (installed) return installed;
  if (platform === 'linux' && arch === 'x64') return fromPackage();
  throw new Error(howToGetOne);
}

/** Ubuntu's chromium-browser is a script that only asks for a snap package; starting Edge or Chrome on Windows to ask would open a window. */
function runs(file: string): boolean {
  if (!existsSync(file)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return execFileSync(file, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000 }).length > 0;
  } catch {
    return false;
  }
}

/** A headless browser of this machine; close it when the tests are done. */
export async function launchBrowser(machine?: Machine): Promise<Browser> {
  const executablePath = await findBrowser(machine);
  // The browser of the package runs on machines without a graphics library only with the switches that it names itself.
  const own = executablePath.startsWith('/tmp/chromium') ? chromiumOfNpm.args.filter((flag) => !flag.startsWith('--headless')) : [];
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, headless: true, args: [...quiet, ...root, ...own] });
}
