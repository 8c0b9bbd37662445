import type { TableId } from '../../domain/plan';
import { printed } from '../cell';
import type { Cell, Entry } from '../entry';
import { FIGURE_WIDTH, NAME_WIDTH, partsThatFit, setCompounds, spanOf } from '../grid';
import { heading, line, paragraphs, withTexts } from '../prose';
import { fits } from '../text-height';
import { settingOf } from '../typography';

export interface Column {
  readonly key: string;
  readonly header: string;
}

export interface Line {
  readonly kind: 'row' | 'part' | 'sum' | 'band';
  readonly label: string;
  readonly cells: Readonly<Record<string, Cell>>;
  /** Printed beneath the row. */
  readonly texts: readonly string[];
}

/** A printed table of figures, before it has its place on the page. */
export interface FigureTable {
  readonly id: TableId;
  readonly block: string;
  readonly title: string;
  /** Above the names: "Netto (mnkr)". */
  readonly label: string;
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
  readonly decimals: number;
  /** Below the table. */
  readonly notes: readonly string[];
  /** Heading under which it was printed where it came from. */
  readonly heading: string;
}

/** Rows of a table that is not divided between pages. */
const SMALL = 6;
const INDENT = '\u2003';

/** A table as rows of the report. Columns that do not fit beside each other make a second part beneath, the names repeated. */
export function tableEntries(table: FigureTable, withTitle: boolean): readonly Entry[] {
  const setting = settingOf('header');
  const parts = partsThatFit(table.columns, ({ header }) => spanOf(header, setting));
  return [
    ...(withTitle && table.title ? heading(4, table.title) : []),
    ...parts.flatMap((columns, at) => partEntries(table, columns, at === parts.length - 1)),
    ...table.notes.flatMap((note) => paragraphs(note, 'note')),
  ];
}

function partEntries(table: FigureTable, columns: readonly Column[], last: boolean): readonly Entry[] {
  const setting = settingOf('header');
  const spans: (readonly [number, number])[] = [];
  const places = new Map<string, number>();
  const header: Cell[] = [table.label];
  let next = 1;
  for (const column of columns) {
    const end = next + spanOf(column.header, setting) - 1;
    if (end > next) spans.push([next, end]);
    header[next] = setCompounds(column.header, (end - next + 1) * FIGURE_WIDTH, setting);
    places.set(column.key, end);
    next = end + 1;
  }
  const lines = table.lines.flatMap((one, index) => {
    const label = unbroken(one.label);
    const cells: Cell[] = [one.kind === 'part' ? `${INDENT}${label}` : label];
    for (const [key, at] of places) cells[at] = fitting(one.cells[key] ?? null, table.decimals);
    const row: Entry = {
      row: one.kind === 'sum' ? 'sum' : one.kind === 'band' ? 'heading' : 'row',
      cells: dense(cells),
      kind: 'body',
      text: '',
      after: 0,
      keep: one.kind === 'band',
      decimals: table.decimals,
    };
    return keptWith(withTexts(row, last ? one.texts : [], 1), table.lines[index + 1], table.lines.length <= SMALL);
  });
  const top: Entry = { ...line('header', '', 1), cells: dense(header), spans };
  return [top, ...lines.slice(0, -1), ...lines.slice(-1).map((entry) => ({ ...entry, after: entry.after + 8 }))];
}

/** A figure too wide for its column would be printed as ####; as text it reaches into the column before. */
function fitting(cell: Cell, decimals: number): Cell {
  if (cell === null) return cell;
  if (typeof cell === 'string') return setCompounds(cell, FIGURE_WIDTH, settingOf('row'));
  const text = printed(cell.amount, decimals);
  return fits(text, FIGURE_WIDTH, settingOf('sum')) ? cell : text;
}

const dense = (cells: readonly (Cell | undefined)[]): readonly Cell[] => Array.from(cells, (cell) => cell ?? null);

/** A sum stays on the page of the row above it, and a small table on one page. */
const keptWith = (entries: readonly Entry[], next: Line | undefined, small: boolean): readonly Entry[] =>
  entries.map((entry, at) => (next && (small || (next.kind === 'sum' && at === entries.length - 1)) ? { ...entry, keep: true } : entry));

/** First parts of the long words that names of areas of work are made of. */
const joint = /(förvaltnings|verksamhets|arbetsmarknads|funktions|kompetens|omslutnings)(?=\p{Ll}{5,})/giu;

/** A word wider than the column of names is broken where its parts meet, not where the column ends. */
const unbroken = (label: string): string =>
  label
    .split(' ')
    .map((word) => (fits(word, NAME_WIDTH, settingOf('row')) ? word : word.replace(joint, '$1-\n')))
    .join(' ');
