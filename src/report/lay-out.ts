import type { CellContent, MergeContent, RangeStyle, RowStyles, SheetContent } from '../workbook/content';
import { printed } from './cell';
import type { Cell, Entry } from './entry';
import { COLUMN_WIDTHS, FIGURE_WIDTH, letterOf, NAME_WIDTH, PAGE_WIDTH } from './grid';
import { pageBreaks } from './page-breaks';
import { fits, textHeight } from './text-height';
import { FONT, HAIRLINE, INK, settingOf, styleOf } from './typography';

/** No row is lower, or Excel would hide it. */
const LOWEST = 2;
const LAST = letterOf(COLUMN_WIDTHS.length - 1);

export interface Frame {
  readonly name: string;
  readonly header: { readonly left: string; readonly center: string; readonly right: string };
  readonly footer: string;
}

type SheetRow = RowStyles['rows'][number];
type Measured = SheetRow & { readonly height: number };

/** Entries → a sheet: two rows each, one of cells and one of text across the page. */
export function layOut(entries: readonly Entry[], frame: Frame): SheetContent {
  const last = entries.length * 2;
  const rows = entries.flatMap((entry) => [cellRow(entry), textRow(entry)]);
  const heights = rows.map((row) => row.height);
  const breaks = pageBreaks(
    entries.map((entry, at) => ({
      height: (heights[2 * at] ?? 0) + (heights[2 * at + 1] ?? 0),
      keep: entry.keep,
      newPage: entry.newPage ?? false,
    })),
  );
  return {
    name: frame.name,
    visibility: 'visible',
    showGridlines: false,
    columns: COLUMN_WIDTHS.map((width) => ({ width })),
    blocks: [{ address: `A1:${LAST}${last}`, cells: entries.flatMap((entry) => [cellsOf(entry), textOf(entry)]) }],
    formats: [...sheetFormats(last), ...figureFormats(entries)],
    rows: { first: 1, rows },
    tables: [],
    merges: [{ address: `A1:${LAST}${last}`, repeat: 2 }, ...headerMerges(entries)],
    validations: [],
    conditions: [
      { address: `A1:${LAST}${last}`, formula: '=AND(ISODD(ROW()),COUNTA($B1:$I1)>0)', style: { borders: { EdgeTop: HAIRLINE } } },
    ],
    links: [],
    page: {
      orientation: 'portrait',
      scale: 100,
      margins: { top: 2, right: 2, bottom: 2, left: 2 },
      printArea: `A1:${LAST}${last}`,
      header: frame.header,
      footer: { left: '', center: frame.footer, right: '' },
      breaks: breaks.map((at) => 2 * at + 1),
    },
  };
}

const contentOf = (cell: Cell | undefined): CellContent =>
  cell === null || cell === undefined ? null : typeof cell === 'string' ? cell : cell.amount.toNumber();

const cellsOf = (entry: Entry): readonly CellContent[] => COLUMN_WIDTHS.map((_, at) => contentOf(entry.cells[at]));
const textOf = (entry: Entry): readonly CellContent[] => COLUMN_WIDTHS.map((_, at) => (at === 0 && entry.text !== '' ? entry.text : null));

function cellRow(entry: Entry): Measured {
  const setting = settingOf(entry.row);
  const wraps = entry.cells.some((cell, at) => at > 0 && typeof cell === 'string' && entry.row === 'row' && !fitsAt(cell, entry));
  const heights = entry.cells.map((cell, at) => {
    if (cell === null) return 0;
    const text = typeof cell === 'string' ? cell : printed(cell.amount, entry.decimals ?? 0);
    const oneLine = at > 0 ? !(wraps || entry.row === 'header') : isLine(entry);
    return textHeight(oneLine ? '' : text, widthAt(at, entry), setting);
  });
  const style = styleOf(entry.row);
  const own = wraps ? { ...style, wrap: true } : isLine(entry) ? { ...style, wrap: false } : style;
  return { height: Math.max(LOWEST, ...heights), ...(own && Object.keys(own).length > 0 && { style: own }) };
}

/** A row with words in its first cell only: they reach over the empty cells beside them. */
const isLine = (entry: Entry): boolean =>
  entry.cells.length === 1 && fits(String(entry.cells[0] ?? ''), PAGE_WIDTH, settingOf(entry.row)) && !fitsAt(entry.cells[0] ?? '', entry);

const fitsAt = (cell: Cell, entry: Entry): boolean =>
  typeof cell !== 'string' ||
  (fits(cell, entry.cells[0] === cell ? NAME_WIDTH : FIGURE_WIDTH, settingOf(entry.row)) && !cell.includes('\n'));

function widthAt(at: number, entry: Entry): number {
  const span = entry.spans?.find(([first]) => first === at);
  if (span) return (span[1] - span[0] + 1) * FIGURE_WIDTH;
  return at === 0 ? NAME_WIDTH : FIGURE_WIDTH;
}

function textRow(entry: Entry): Measured {
  if (entry.text === '') return { height: Math.max(LOWEST, entry.after) };
  const style = styleOf(entry.kind);
  const height = Math.min(409, textHeight(entry.text, PAGE_WIDTH, settingOf(entry.kind)) + entry.after);
  return { height, ...(style && { style }) };
}

/** The sheet's own style: everything but sizes, weights and inks. Text rows show their first cell's. */
function sheetFormats(last: number): readonly RangeStyle[] {
  return [
    { address: `A1:${LAST}${last}`, style: { font: { name: FONT, size: 10, color: INK }, vertical: 'Top' } },
    { address: `A1:A${last}`, style: { horizontal: 'Left', wrap: true } },
    { address: `B1:${LAST}${last}`, style: { horizontal: 'Right' } },
  ];
}

/** One number format from figures to figures with as many decimals; the texts in between are texts in any format. */
function figureFormats(entries: readonly Entry[]): readonly RangeStyle[] {
  const runs: { first: number; last: number; decimals: number }[] = [];
  entries.forEach((entry, at) => {
    if (!entry.cells.some((cell) => cell !== null && typeof cell !== 'string')) return;
    const decimals = entry.decimals ?? 0;
    const row = 2 * at + 1;
    const run = runs.at(-1);
    if (run && run.decimals === decimals) run.last = row;
    else runs.push({ first: row, last: row, decimals });
  });
  return runs.map(({ first, last, decimals }) => ({
    address: `B${first}:${LAST}${last}`,
    style: { numberFormat: numberFormat(decimals) },
  }));
}

const numberFormat = (decimals: number): string => {
  const digits = `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  return `${digits};"−"${digits}`;
};

const headerMerges = (entries: readonly Entry[]): readonly MergeContent[] =>
  entries.flatMap((entry, at) =>
    (entry.spans ?? []).map(([first, last]) => ({ address: `${letterOf(first)}${2 * at + 1}:${letterOf(last)}${2 * at + 1}` })),
  );
