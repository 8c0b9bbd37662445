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

/** Compiled once; each call of it is a client of its own. */
let library: ((this: unknown, window: unknown) => void) | undefined;

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

/** As in a browser, the script's globals and its window's members are one and the same. */
function compile(): (this: unknown, window: unknown) => void {
  const source = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8');
  const compiled = compileFunction(`with (window) {${source}\n}`, ['window']);
  return function run(window) {
    compiled.call(this, window);
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
