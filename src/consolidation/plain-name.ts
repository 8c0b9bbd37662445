/** A name as it is compared: without regard to case, sort of blanks and dashes, writing of å, and full stops at the end. */
export const plainName = (name: string): string =>
  name
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.+$/, '');
