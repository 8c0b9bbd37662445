import type { Flow, Grid, GridRow, Line } from './flow';
import { lineCount } from './line-count';
import { GAP, GAP_HEIGHT, LINE_HEIGHT, LIST, looks, SIZE, TEXT_WIDTH, type Look, type StyleName } from './look';

/** Something that takes room on a page: a paragraph or a row of a table. Points. */
export interface Box {
  /** Lines of a paragraph that may go on over the page; 1 for what may not be divided. */
  readonly lines: number;
  /** Of a line, or of the whole where it may not be divided. */
  readonly height: number;
  readonly before: number;
  readonly after: number;
  readonly keepNext: boolean;
  readonly newPage: boolean;
  /** Of the header row that is printed again above it on a new page. */
  readonly head: number;
  /** Begins a line of the list of contents. */
  readonly listed: boolean;
}

const listed: readonly StyleName[] = ['Heading1', 'Heading2', 'Heading3'];
const listStyles = { Heading1: 'TOC1', Heading2: 'TOC2', Heading3: 'TOC3' } as const;
/** Calibri's line, in ems. */
const EM_HEIGHT = 1.2207;
/** The list's page numbers and the dots before them. */
const NUMBER_ROOM = 24;
const HAIRLINE = 0.5;

export function boxesOf(flow: readonly Flow[]): readonly Box[] {
  return flow.flatMap((part): readonly Box[] => {
    if (part.kind === 'line') return [boxOf(part, TEXT_WIDTH)];
    if (part.kind === 'grid') return rowBoxes(part);
    // The list ends with an empty paragraph.
    const end: Line = { kind: 'line', style: 'Normal', text: '' };
    return [...flow.flatMap(listLine).map((line) => boxOf(line, TEXT_WIDTH - NUMBER_ROOM)), boxOf(end, TEXT_WIDTH)];
  });
}

function listLine(part: Flow): readonly Line[] {
  if (part.kind !== 'line' || part.text === '') return [];
  const style = (['Heading1', 'Heading2', 'Heading3'] as const).find((each) => each === part.style);
  return style ? [{ kind: 'line', style: listStyles[style], text: part.text }] : [];
}

function boxOf(line: Line, width: number): Box {
  const look: Look = looks[line.style];
  const lines = linesIn(line, width);
  const keepLines = look.keepNext ?? false;
  const height = heightOf(line);
  return {
    lines: keepLines ? 1 : lines,
    height: keepLines ? lines * height : height,
    before: line.before ?? look.before ?? 0,
    after: line.after ?? look.after ?? 0,
    keepNext: line.keepNext ?? keepLines,
    newPage: line.newPage ?? false,
    head: 0,
    listed: listed.includes(line.style) && line.text !== '',
  };
}

function linesIn({ style, text, size, bold, indent, list }: Line, width: number): number {
  const look: Look = looks[style];
  const left = list ? LIST.indent : (indent ?? look.indent ?? 0);
  const words = text.split('\t').at(-1) ?? '';
  return lineCount(words, width - left, { size: size ?? look.size ?? SIZE, bold: bold ?? look.bold ?? false });
}

const heightOf = ({ style, size }: Line): number => {
  const look: Look = looks[style];
  return style === 'Gap' ? GAP_HEIGHT : Math.max(LINE_HEIGHT, (size ?? look.size ?? SIZE) * EM_HEIGHT);
};

function rowBoxes({ rows, widths }: Grid): readonly Box[] {
  const head = rowHeight(rows[0], widths);
  return rows.flatMap((row, at): readonly Box[] => {
    const [first] = row.cells[0]?.lines ?? [];
    const keepNext = row.cells.some((cell) => cell.lines.some((line) => line.keepNext));
    if (row.splits) return (row.cells[0]?.lines ?? []).map((line) => ({ ...boxOf(line, TEXT_WIDTH), head }));
    const whole = { lines: 1, height: rowHeight(row, widths), before: 0, after: 0, keepNext, newPage: first?.newPage ?? false };
    return [{ ...whole, head: at === 0 ? 0 : head, listed: false }];
  });
}

function rowHeight(row: GridRow | undefined, widths: readonly number[]): number {
  let column = 0;
  const heights = (row?.cells ?? []).map(({ lines, span = 1, ruled }, at) => {
    const width = widths.slice(column, (column += span)).reduce((sum, each) => sum + each, 0) - (at === 0 ? 0 : GAP);
    return stackHeight(lines.map((line) => boxOf(line, width))) + (ruled ? HAIRLINE : 0);
  });
  return Math.max(0, ...heights);
}

/** Of two spaces that meet the larger counts. */
const stackHeight = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, box, at) => sum + box.lines * box.height + Math.max(boxes[at - 1]?.after ?? 0, box.before), 0) +
  (boxes.at(-1)?.after ?? 0);
