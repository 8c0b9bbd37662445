/**
 * Hands a file to the browser that the pane runs in, which saves it among its downloads or asks where. False where Office's own browser is known to save
 * nothing, without a word (Mac and iPad: OfficeDev/office-js#2700, #4681). True is no proof that it was saved: no browser tells.
 */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer> | Blob, type: string): boolean {
  if (!canSaveFiles()) return false;
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads it after the click; how long after, it does not say.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return true;
}

/** Whether there is any use in trying, so that a view can offer the other way first. */
export const canSaveFiles = (): boolean => !['Mac', 'iOS'].includes(platformOf());

const platformOf = (): string => (typeof Office === 'undefined' ? '' : String(Office.context?.platform ?? ''));
