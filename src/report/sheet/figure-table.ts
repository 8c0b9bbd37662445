import type { TableBlock, TableColumn, TableLine } from '../block';
import { printed, type Cell } from '../cell';
import type { Entry, RowKind } from './entry';
import { FIGURE_WIDTH, NAME_WIDTH, needOf, partsThatFit, placed, setCompounds } from './grid';
import { line, paragraphs, withTexts } from './prose';
import { fits, rowPieces } from './text-height';
import { settingOf } from './typography';

/** Rows of a table that is not divided between pages. */
const SMALL = 6;
const INDENT = '\u2003';

/** A table of figures as rows of the report. Columns that do not fit beside each other make a second part beneath, the names repeated. */
export function figureEntries(table: TableBlock): readonly Entry[] {
  const parts = partsThatFit(table.columns, (column) => needOfColumn(column, table));
  // Rows that nobody has given a figure are printed by their names, with what is said of them.
  const all = parts.length > 0 ? parts : [[]];
  return [
    ...all.flatMap((columns, at) => partEntries(table, columns, at === all.length - 1)),
    ...table.notes.flatMap((note) => paragraphs(note, 'note')),
  ];
}

function partEntries(table: TableBlock, columns: readonly TableColumn[], last: boolean): readonly Entry[] {
  const place = placed(columns.map((column) => needOfColumn(column, table)));
  const headers = columns.map(({ header }, at) => setCompounds(header, place.widths[at] ?? 0, settingOf('header')));
  const names = table.lines.map((one) => nameOf(one, place.nameWidth));
  // Names of one line need no merged cells: they reach over the empty ones.
  const reaching = table.lines.every((one, at) => reaches(one, names[at] ?? '', columns, place.nameWidth));
  const spans = reaching ? place.spans.filter(([first]) => first > 0) : place.spans;
  const top: Entry = {
    ...line('header', '', 1),
    cells: place.row(rowPieces(table.label, NAME_WIDTH, settingOf('header'))[0] ?? '', headers),
    spans,
  };
  const lines = table.lines.flatMap((one, index) => {
    const cells = columns.map(({ key }, at) => fitting(one.cells[key] ?? null, place.widths[at] ?? 0));
    const row: Entry = {
      row: rowKinds[one.kind],
      cells: place.row(names[index] ?? '', cells),
      kind: 'body',
      text: '',
      after: 0,
      keep: one.kind === 'band',
      decimals: table.decimals,
      spans,
      reach: place.nameWidth,
      header: top,
    };
    return keptWith(withTexts(row, last ? one.texts : [], 1), table.lines[index + 1], table.lines.length <= SMALL);
  });
  return [top, ...lines.slice(0, -1), ...lines.slice(-1).map((entry) => ({ ...entry, after: entry.after + 8 }))];
}

/** A name of one line reaches over the empty cells beside it only where no other cell of the row wraps (`lay-out`). */
function reaches({ kind, cells }: TableLine, name: string, columns: readonly TableColumn[], nameWidth: number): boolean {
  const setting = settingOf(rowKinds[kind]);
  const inOneLine = columns.map(({ key }) => cells[key]).every((cell) => typeof cell !== 'string' || fits(cell, FIGURE_WIDTH, setting));
  return fits(name, NAME_WIDTH, setting) || (fits(name, nameWidth, setting) && inOneLine);
}

const rowKinds = { row: 'row', part: 'row', sum: 'sum', band: 'heading' } as const satisfies Record<TableLine['kind'], RowKind>;

const nameOf = ({ kind, label }: TableLine, width: number): string => `${kind === 'part' ? INDENT : ''}${unbroken(label, width)}`;

/** A figure too wide for its column would be printed as ####, so a column is as wide as its widest figure and its longest word. */
function needOfColumn({ key, header }: TableColumn, { lines, decimals }: TableBlock): number {
  const figures = lines.map((one) => one.cells[key] ?? null);
  const texts = figures.map((cell) => (cell === null ? '' : typeof cell === 'string' ? cell : printed(cell.amount, decimals)));
  return Math.max(needOf([header], settingOf('header')), needOf(texts.map(joined), settingOf('sum')));
}

/** Blanks between digits are no place to break. */
const joined = (text: string): string => text.replace(/(?<=\d)\s(?=\d)/g, '\u00a0');

const fitting = (cell: Cell, width: number): Cell =>
  typeof cell === 'string' ? setCompounds(joined(cell), width, settingOf('row')) : cell;

/** A sum stays on the page of the row above it, and a small table on one page. */
const keptWith = (entries: readonly Entry[], next: TableLine | undefined, small: boolean): readonly Entry[] =>
  entries.map((entry, at) => (next && (small || (next.kind === 'sum' && at === entries.length - 1)) ? { ...entry, keep: true } : entry));

/** First parts of the long words that names of areas of work are made of. */
const joint = /(förvaltnings|verksamhets|arbetsmarknads|funktions|kompetens|omslutnings)(?=\p{Ll}{5,})/giu;

/** A word wider than the column of names is broken where its parts meet, not where the column ends. */
const unbroken = (label: string, width: number): string =>
  label
    .split(' ')
    .map((word) => (fits(word, width, settingOf('row')) ? word : word.replace(joint, '$1-\n')))
    .join(' ');
