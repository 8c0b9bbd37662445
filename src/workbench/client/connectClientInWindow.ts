import type { Host } from '../host';
import { makeBridge, type NativeBridge } from './bridge';
import { makeOffice, type WorkbenchOffice } from './office';

declare global {
  interface Window {
    _richApiNativeBridge?: NativeBridge;
  }
}

/** Gives a window the bridge and `Office`; to be called before the client's script is loaded there. Answers that `Office`. */
export function connectClientInWindow(window: Window, host: Host, language?: string): WorkbenchOffice {
  const office = makeOffice(host, language);
  window._richApiNativeBridge = makeBridge(host);
  // The client puts an `Office` of its own in the place, one that waits for Microsoft's start-up: ours stays.
  Object.defineProperty(window, 'Office', { get: () => office, set: () => undefined, configurable: true });
  return office;
}
