import { attribute, childOf, isElement } from '../../../package/xml/element';
import { readXml } from '../../../package/xml/read-xml';

/** Formats that files name by number alone (ECMA-376 part 1, 18.8.30), those that show a figure or a day in a way of their own. */
const builtIn: Readonly<Record<string, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy-mm-dd',
  15: 'yyyy-mm-dd',
  16: 'd-mmm',
  17: 'mmm-yy',
  22: 'yyyy-mm-dd h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
};

/** The number format of each cell style, by its number in the file. Throws an ArchiveError. */
export function readFormats(bytes: Uint8Array | undefined): readonly string[] {
  if (!bytes) return [];
  const root = readXml(bytes);
  const own = new Map(
    (childOf(root, 'numFmts')?.children ?? [])
      .filter(isElement)
      .map((format) => [attribute(format, 'numFmtId') ?? '', attribute(format, 'formatCode') ?? 'General'] as const),
  );
  return (childOf(root, 'cellXfs')?.children ?? []).filter(isElement).map((style) => {
    const id = attribute(style, 'numFmtId') ?? '0';
    return own.get(id) ?? builtIn[id] ?? 'General';
  });
}
