import type { Host } from '../host';

/** Microsoft's numbers: the person closed the window; a window is open already; windows cannot be opened here. */
const CLOSED = 12006;
const OPEN_ALREADY = 12007;
const NOT_OPENED = 12011;

interface Dialog {
  readonly addEventHandler: (type: string, handler: (told: { readonly error: number }) => void) => void;
}
type Answer =
  { readonly status: 'succeeded'; readonly value: Dialog } | { readonly status: 'failed'; readonly error: { readonly code: number } };

/** `Office.context.ui.displayDialogAsync` of one client: a window at a time, shown by whoever has the host. */
export function makeDialogs(host: Host) {
  let isOpen = false;
  return (address: string, _options: object, callback: (answer: Answer) => void): void => {
    const show = host.showDialog;
    if (!show || isOpen) return callback({ status: 'failed', error: { code: isOpen ? OPEN_ALREADY : NOT_OPENED } });
    const handlers: ((told: { readonly error: number }) => void)[] = [];
    isOpen = true;
    show(address, () => {
      isOpen = false;
      for (const handler of handlers) handler({ error: CLOSED });
    });
    callback({
      status: 'succeeded',
      value: { addEventHandler: (type, handler) => void (type === 'dialogEventReceived' && handlers.push(handler)) },
    });
  };
}
