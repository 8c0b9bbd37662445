import type { CellContent, MergeContent, PageContent, RangeStyle, SheetContent } from '../../workbook/content';
import type { Block } from '../block';
import type { Cell } from '../cell';
import { chartsOf } from './charts';
import { contentsLinks } from './contents-list';
import type { Entry } from './entry';
import { COLUMN_WIDTHS, letterOf, widthOf, type Span } from './grid';
import { pagesOf } from './pages';
import { cellRow, textRow } from './row-heights';
import { fits } from './text-height';
import { FONT, HAIRLINE, numberFormat, settingOf } from './typography';

const LAST = letterOf(COLUMN_WIDTHS.length - 1);

export interface Frame {
  readonly name: string;
  readonly header: PageContent['header'];
  readonly footer: PageContent['footer'];
  /** Above the figures of the charts. */
  readonly figures: string;
}

/** Blocks → a sheet: two rows an entry, one of cells and one of text across the page; the figures of charts right of what is printed. */
export function layOut(content: readonly Block[], frame: Frame): SheetContent {
  const { entries, breaks } = pagesOf(content);
  const last = entries.length * 2;
  const { charts, ...figures } = chartsOf(entries, frame.figures);
  return {
    name: frame.name,
    visibility: 'visible',
    showGridlines: false,
    columns: [...COLUMN_WIDTHS.map((width) => ({ width })), ...figures.columns],
    blocks: [{ address: `A1:${LAST}${last}`, cells: entries.flatMap((entry) => [cellsOf(entry), textOf(entry)]) }, ...figures.blocks],
    formats: [...sheetFormats(last), ...figureFormats(entries), ...figures.formats],
    rows: { first: 1, rows: entries.flatMap((entry) => [cellRow(entry), textRow(entry)]) },
    tables: [],
    merges: [{ address: `A1:${LAST}${last}`, repeat: 2 }, ...tableMerges(entries)],
    validations: [],
    conditions: [
      { address: `A1:${LAST}${last}`, formula: '=AND(ISODD(ROW()),COUNTA($B1:$I1)>0)', style: { borders: { EdgeTop: HAIRLINE } } },
    ],
    ...contentsLinks(entries, frame.name),
    page: {
      orientation: 'portrait',
      scale: 100,
      margins: { top: 2, right: 2, bottom: 2, left: 2 },
      printArea: `A1:${LAST}${last}`,
      header: frame.header,
      footer: frame.footer,
      breaks: breaks.map((at) => 2 * at + 1),
    },
    ...(charts.length > 0 && { charts }),
  };
}

const contentOf = (cell: Cell | undefined): CellContent =>
  cell === null || cell === undefined ? null : typeof cell === 'string' ? cell : cell.amount.toNumber();

const cellsOf = (entry: Entry): readonly CellContent[] => COLUMN_WIDTHS.map((_, at) => contentOf(entry.cells[at]));
const textOf = (entry: Entry): readonly CellContent[] => COLUMN_WIDTHS.map((_, at) => (at === 0 && entry.text !== '' ? entry.text : null));

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
