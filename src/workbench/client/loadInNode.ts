import { readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import type { Host } from '../host';
import { makeBridge } from './bridge';
import { makeOffice, type WorkbenchOffice } from './office';

/** A client of its own on a host: Microsoft's library as npm has it, loaded in this process. */
export interface NodeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: WorkbenchOffice;
}

type Library = (this: unknown, window: Readonly<Record<string, unknown>>) => void;

/** Compiled once; each call of it is a client of its own. */
let library: Library | undefined;

/**
 * Loads the unmodified client with a window of the few members that it touches when it starts. It runs as a function of its own, so every
 * call gives an isolated client and nothing becomes global; arrays and errors are this realm's.
 */
export function loadExcelInNode(host: Host): Promise<NodeClient> {
  const office = makeOffice(host);
  const scope = Object.assign(makeWindow(office), { _richApiNativeBridge: makeBridge(host) });
  library ??= compile();
  library.call(scope, scope);
  const loaded: unknown = scope;
  if (!isClient(loaded)) throw new Error('The client library did not load');
  return Promise.resolve({ Excel: loaded.Excel, OfficeExtension: loaded.OfficeExtension, Office: office });
}

/** What the script reads as globals and its window gives it. */
const GIVEN = [
  'Office',
  'console',
  'document',
  'location',
  'navigator',
  'self',
  'setTimeout',
  'clearTimeout',
  '_richApiNativeBridge',
] as const;
/** What it declares, or lays in its window, and reads the other way again. */
const SHARED = `Type, Sys, Office, OfficeExtension, Excel, OSF, Microsoft, OfficeExtensionBatch, OfficeRuntime, CustomFunctionMappings`;
/** The language's own, at hand: through the global object of a test's realm each of them is a call. */
const LANGUAGE =
  'Object, Array, Function, Error, TypeError, String, Number, Boolean, Symbol, Promise, RegExp, Date, Math, JSON, parseInt, isNaN';

/**
 * As in a browser, a global of the script and the member of its window are one and the same, for those where it matters: a `with` would make it
 * so for all, and every name in the library slow.
 */
function compile(): Library {
  const source = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8');
  const members = SHARED.split(', ').map(
    (name) => `${name}: { get: () => ${name}, set: (given) => { ${name} = given; }, configurable: true }`,
  );
  const before = `var ${SHARED}; var { ${LANGUAGE} } = globalThis; Object.defineProperties(window, { ${members.join(', ')} });`;
  const compiled = compileFunction(`${before}\n${source}`, ['window', ...GIVEN]);
  return function run(window) {
    compiled.call(this, window, ...GIVEN.map((name) => window[name]));
  };
}

function makeWindow(office: WorkbenchOffice) {
  const nothing = (): void => undefined;
  const element = (): object => ({ style: {}, setAttribute: nothing, appendChild: nothing });
  const window = {
    Office: office,
    Promise,
    JSON,
    setTimeout,
    clearTimeout,
    console,
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', host: 'localhost', origin: 'https://localhost' },
    navigator: { userAgent: 'Node', language: 'sv-SE' },
    document: {
      createElement: element,
      getElementsByTagName: () => [],
      addEventListener: nothing,
      removeEventListener: nothing,
      cookie: '',
      URL: '',
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    attachEvent: nothing,
    name: '',
    // The script declares these with `var` and reads them from the window.
    OfficeExtension: undefined,
    Excel: undefined,
  };
  return Object.assign(window, { window, self: window });
}

function isClient(value: unknown): value is Pick<NodeClient, 'Excel' | 'OfficeExtension'> {
  return typeof value === 'object' && value !== null && 'Excel' in value && 'OfficeExtension' in value;
}
