import type { Language } from '../taskpane/language';
import { addressOfNotice } from './notice-address';

/**
 * Microsoft closes the window with the function that opened it on some machines, so the function waits for the reader; no longer than this, since older
 * versions do not tell when it was closed with Esc, and Excel shows that the add-in is at work as long.
 */
const longestMilliseconds = 60_000;

/** Says a sentence in a window of Office's own, and resolves when it has been closed. Resolves at once where Office opens none. */
export function tell(sentence: string, language: Language): Promise<void> {
  return new Promise((resolve) => {
    const address = addressOfNotice(window.location.href, sentence, language);
    // On the web a frame in the page: no browser stops it as it does a pop-up.
    Office.context.ui.displayDialogAsync(address, { height: 30, width: 30, displayInIframe: true }, ({ status, value }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) return resolve();
      const longest = setTimeout(resolve, longestMilliseconds);
      value.addEventHandler(Office.EventType.DialogEventReceived, () => {
        clearTimeout(longest);
        resolve();
      });
    });
  });
}
