import type { CellContent, MergeContent, PageContent, RangeStyle, RowStyles, SheetContent } from '../../workbook/content';
import type { Cell } from '../cell';
import type { Entry } from './entry';
import { COLUMN_WIDTHS, FIGURE_WIDTH, letterOf, NAME_WIDTH, PAGE_WIDTH, widthOf, type Span } from './grid';
import { paged } from './repeat-headers';
import { fits, TALLEST_ROW, textHeight } from './text-height';
import { FONT, HAIRLINE, settingOf, styleOf } from './typography';

/** No row is lower, or Excel would hide it. */
const LOWEST = 2;
const LAST = letterOf(COLUMN_WIDTHS.length - 1);

export interface Frame {
  readonly name: string;
  readonly header: PageContent['header'];
  readonly footer: PageContent['footer'];
}

type SheetRow = RowStyles['rows'][number];
type Measured = SheetRow & { readonly height: number };

/** Entries → a sheet: two rows each, one of cells and one of text across the page. */
export function layOut(content: readonly Entry[], frame: Frame): SheetContent {
  const { entries, breaks } = paged(content, (entry) => cellRow(entry).height + textRow(entry).height);
  const last = entries.length * 2;
  const rows = entries.flatMap((entry) => [cellRow(entry), textRow(entry)]);
  return {
    name: frame.name,
    visibility: 'visible',
    showGridlines: false,
    columns: COLUMN_WIDTHS.map((width) => ({ width })),
    blocks: [{ address: `A1:${LAST}${last}`, cells: entries.flatMap((entry) => [cellsOf(entry), textOf(entry)]) }],
    formats: [...sheetFormats(last), ...figureFormats(entries)],
    rows: { first: 1, rows },
    tables: [],
    merges: [{ address: `A1:${LAST}${last}`, repeat: 2 }, ...tableMerges(entries)],
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
      footer: frame.footer,
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
  const line = isLine(entry);
  const heights = entry.cells.map((cell, at) =>
    cell === null ? 0 : textHeight(typeof cell !== 'string' || line ? '' : cell, widthAt(at, entry), setting),
  );
  const style = { ...styleOf(entry.row), ...(line && { wrap: false }) };
  return { height: Math.max(LOWEST, ...heights), ...(Object.keys(style).length > 0 && { style }) };
}

/** A row in one line: words that reach over the empty cells beside them, and nothing else that would wrap. */
function isLine({ cells: [name, ...others], row, spans = [], reach = others.length === 0 ? PAGE_WIDTH : 0 }: Entry): boolean {
  if (row === 'fact' || row === 'words') return true;
  const setting = settingOf(row);
  if (typeof name !== 'string' || spans.some(([first]) => first === 0) || fits(name, NAME_WIDTH, setting)) return false;
  return fits(name, reach, setting) && others.every((cell) => typeof cell !== 'string' || fits(cell, FIGURE_WIDTH, setting));
}

const widthAt = (at: number, { spans }: Entry): number => widthOf(spans?.find(([first]) => first === at) ?? [at, at]);

function textRow(entry: Entry): Measured {
  if (entry.text === '') return { height: Math.max(LOWEST, entry.after) };
  const setting = settingOf(entry.kind);
  const height = Math.min(TALLEST_ROW, textHeight(entry.text, PAGE_WIDTH, setting) + entry.after);
  // A name of several lines stands close to what is said of it beneath, whatever room its row has to spare.
  const low = entry.kind === 'strong' && !fits(entry.text, PAGE_WIDTH, setting);
  const style = { ...styleOf(entry.kind), ...(low && { vertical: 'Bottom' as const }) };
  return { height, ...(Object.keys(style).length > 0 && { style }) };
}

/** The sheet's own style: everything but sizes, weights and inks. Text rows show their first cell's. */
function sheetFormats(last: number): readonly RangeStyle[] {
  return [
    { address: `A1:${LAST}${last}`, style: { font: { name: FONT, size: 10 }, vertical: 'Top', wrap: true } },
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

type Run = { readonly first: number; last: number; readonly heads: readonly Span[] };

/** Tables with the same merged cells are one run, with the texts and lines between them that stand as well in those cells. */
function tableMerges(entries: readonly Entry[]): readonly MergeContent[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  entries.forEach((entry, at) => {
    const { spans = [] } = entry;
    if (spans.length > 0 && JSON.stringify(open?.heads) !== JSON.stringify(spans))
      runs.push((open = { first: at, last: at, heads: spans }));
    else if (open && spans.length > 0) open.last = at;
    else if (open && !standsIn(open.heads, entry)) open = undefined;
  });
  return runs.map(({ first, last, heads }) => ({ address: `A${2 * first + 1}:${LAST}${2 * last + 2}`, repeat: 2, heads }));
}

/** Whether a row without merged cells of its own reads the same with those of a table. */
const standsIn = (heads: readonly Span[], { cells, row }: Entry): boolean =>
  cells.length === 0 ||
  (cells.length === 1 &&
    typeof cells[0] === 'string' &&
    fits(cells[0], widthOf(heads.find(([first]) => first === 0) ?? [0, 0]), settingOf(row)));
