/**
 * Prints src/report/sheet/carlito-widths.ts: how wide every letter of Carlito is. Carlito has Calibri's widths, and may be given away.
 *   npx tsx scripts/carlito-widths.ts Carlito-Regular.ttf Carlito-Bold.ttf > src/report/sheet/carlito-widths.ts
 */
import { readFileSync } from 'node:fs';

/** Letters that a Swedish or European report may hold, and the signs of the report. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2044],
  [0x20ac, 0x20ac],
  [0x2212, 0x2212],
  [0x2264, 0x2265],
];

interface Table {
  readonly offset: number;
}

const tablesOf = (font: Buffer): ReadonlyMap<string, Table> => {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, i) => {
      const at = 12 + 16 * i;
      return [font.toString('latin1', at, at + 4), { offset: font.readUInt32BE(at + 8) }];
    }),
  );
};

const offsetOf = (tables: ReadonlyMap<string, Table>, name: string): number => {
  const table = tables.get(name);
  if (!table) throw new Error(`The font has no table ${name}`);
  return table.offset;
};

/** Glyph of a code point by the cmap's format 4 subtable. */
const glyphFinder = (font: Buffer, cmap: number): ((code: number) => number) => {
  const subtables = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, i) => cmap + font.readUInt32BE(cmap + 8 + 8 * i));
  const at = subtables.find((offset) => font.readUInt16BE(offset) === 4);
  if (at === undefined) throw new Error('The font has no cmap of format 4');
  const segments = font.readUInt16BE(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + 2 * segments + 2;
  const deltas = starts + 2 * segments;
  const offsets = deltas + 2 * segments;
  return (code) => {
    for (let i = 0; i < segments; i++) {
      if (code > font.readUInt16BE(ends + 2 * i)) continue;
      const start = font.readUInt16BE(starts + 2 * i);
      if (code < start) return 0;
      const delta = font.readUInt16BE(deltas + 2 * i);
      const offset = font.readUInt16BE(offsets + 2 * i);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = font.readUInt16BE(offsets + 2 * i + offset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
};

const widthsOf = (path: string): { readonly unitsPerEm: number; readonly widths: readonly (readonly number[])[] } => {
  const font = readFileSync(path);
  const tables = tablesOf(font);
  const glyphOf = glyphFinder(font, offsetOf(tables, 'cmap'));
  const full = font.readUInt16BE(offsetOf(tables, 'hhea') + 34);
  const hmtx = offsetOf(tables, 'hmtx');
  const width = (code: number): number => {
    const glyph = glyphOf(code);
    return glyph === 0 ? 0 : font.readUInt16BE(hmtx + 4 * Math.min(glyph, full - 1));
  };
  return {
    unitsPerEm: font.readUInt16BE(offsetOf(tables, 'head') + 18),
    widths: RANGES.map(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => width(first + i))),
  };
};

const [regularPath, boldPath] = process.argv.slice(2);
if (!regularPath || !boldPath) throw new Error('Give the paths of the regular and the bold font');
const regular = widthsOf(regularPath);
const bold = widthsOf(boldPath);

const entry = (i: number): string =>
  `  { first: ${RANGES[i]?.[0]}, regular: [${regular.widths[i]?.join(', ')}], bold: [${bold.widths[i]?.join(', ')}] },`;

process.stdout.write(`/**
 * Advance widths of Carlito, which has the same widths as Calibri, in units of the em; 0 = the font has no such letter.
 * Made from the font files by scripts/carlito-widths.ts: do not edit.
 */
export const unitsPerEm = ${regular.unitsPerEm};

// prettier-ignore
export const widthRanges: readonly { readonly first: number; readonly regular: readonly number[]; readonly bold: readonly number[] }[] = [
${RANGES.map((_, i) => entry(i)).join('\n')}
];
`);
