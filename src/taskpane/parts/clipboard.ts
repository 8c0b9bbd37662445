/**
 * Puts a text on the clipboard: to be called straight from a click. False where the browser lets nobody do so.
 */
export const copyText = (text: string): Promise<boolean> => copy({ 'text/plain': text });

/** The same with headings, tables and lists for programs that take them; `text` is for those that do not. */
export const copyHtml = (html: string, text: string): Promise<boolean> => copy({ 'text/html': html, 'text/plain': text });

type Contents = Readonly<Partial<Record<'text/html' | 'text/plain', string>>>;

/**
 * The old way first: it works at once, within the click, also where the pane is a frame that its host has not given the clipboard (Office on the web:
 * OfficeDev/office-js#1991, #3480), where the new way is refused.
 */
async function copy(contents: Contents): Promise<boolean> {
  if (copyAsSelected(contents)) return true;
  try {
    const blobs = Object.entries(contents).map(([type, content]) => [type, new Blob([content], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}

function copyAsSelected(contents: Contents): boolean {
  let taken = false;
  const take = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    for (const [type, content] of Object.entries(contents)) event.clipboardData.setData(type, content);
    event.preventDefault();
    event.stopPropagation();
    taken = true;
  };
  const focused = document.activeElement;
  const selected = selectSomething();
  document.addEventListener('copy', take, { capture: true });
  try {
    return document.execCommand('copy') && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', take, { capture: true });
    selected.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

/** Safari copies only where something is selected, whatever then becomes of it. */
function selectSomething(): HTMLElement {
  const field = document.createElement('textarea');
  field.value = ' ';
  field.readOnly = true;
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText = 'position:fixed;top:0;left:0;opacity:0;pointer-events:none';
  document.body.append(field);
  field.select();
  return field;
}
