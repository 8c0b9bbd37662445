import { parseXml } from '../../../package/xml/parse-xml';

/** The strings that the cells of a workbook share, in the order of their numbers, without how they are pronounced. Throws an ArchiveError. */
export function readStrings(bytes: Uint8Array | undefined): readonly string[] {
  const strings: string[] = [];
  const kinds: string[] = [];
  let text = '';
  if (!bytes) return strings;
  parseXml(bytes, {
    open({ kind }) {
      if (kind === 'si') text = '';
      kinds.push(kind);
    },
    text(some) {
      if (kinds.at(-1) === 't' && kinds.at(-2) !== 'rPh') text += some;
    },
    close() {
      if (kinds.pop() === 'si') strings.push(unescaped(text));
    },
  });
  return strings;
}

/** Signs that XML cannot hold are written as _x000D_. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16))).replace(/\r\n?/g, '\n');
