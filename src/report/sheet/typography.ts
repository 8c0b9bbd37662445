import type { Style } from '../../workbook/content';
import type { RowKind, TextKind } from './entry';
import type { Setting } from './text-height';

/** One family, four sizes, words in three inks. Inks pass 4.5:1 on white; the sign and the word say the same without them. */
export const FONT = 'Calibri';
export const QUIET = '#605E5C';
export const LINE = '#C8C6C4';
export const inks = { fully: '#0B6A0B', partly: '#8A5300', not: '#A4262C' };

interface Look {
  readonly size: 20 | 14 | 12 | 10;
  readonly bold?: boolean;
  readonly color?: string;
  readonly style?: Style;
}

const rows: Readonly<Record<RowKind, Look>> = {
  space: { size: 10 },
  heading: { size: 10, bold: true },
  word: { size: 10, bold: true },
  fully: { size: 10, bold: true, color: inks.fully },
  partly: { size: 10, bold: true, color: inks.partly },
  not: { size: 10, bold: true, color: inks.not },
  fact: { size: 10, style: { horizontal: 'Left', vertical: 'Center' } },
  header: { size: 10, color: QUIET, style: { vertical: 'Bottom' } },
  words: { size: 10, color: QUIET },
  row: { size: 10 },
  sum: { size: 10, bold: true },
  listTop: { size: 10, bold: true, style: { vertical: 'Center' } },
  listed: { size: 10, style: { vertical: 'Center' } },
};

const texts: Readonly<Record<TextKind, Look>> = {
  body: { size: 10 },
  strong: { size: 10, bold: true },
  note: { size: 10, color: QUIET },
  title: { size: 20, bold: true },
  level1: { size: 20 },
  level2: { size: 14, bold: true },
  level3: { size: 12, bold: true },
  level4: { size: 10, bold: true },
};

const isRow = (kind: RowKind | TextKind): kind is RowKind => kind in rows;
const lookOf = (kind: RowKind | TextKind): Look => (isRow(kind) ? rows[kind] : texts[kind]);

export const settingOf = (kind: RowKind | TextKind): Setting => {
  const { size, bold = false } = lookOf(kind);
  return { size, bold };
};

/** What sets a row apart from the sheet's own style; undefined where nothing does. */
export function styleOf(kind: RowKind | TextKind): Style | undefined {
  const { size, bold, color, style } = lookOf(kind);
  const font = { ...(size !== 10 && { size }), ...(bold && { bold }), ...(color && { color }) };
  const own = { ...(Object.keys(font).length > 0 && { font }), ...style };
  return Object.keys(own).length > 0 ? own : undefined;
}

/** A hairline above a row of a table. */
export const HAIRLINE = { style: 'Continuous', weight: 'Hairline', color: LINE } as const;

/** Of a figure with so many decimals, with a real minus: "1 234,5", "−1 234,5". */
export const numberFormat = (decimals: number): string => {
  const digits = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  return `${digits};"−"${digits}`;
};
