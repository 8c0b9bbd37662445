import {
  AlignmentType,
  HeadingLevel,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type FileChild,
  type IRunOptions,
} from 'docx';
import type { Flow, Grid, GridCell, GridRow, Line } from './flow';
import { GAP, hairline } from './look';
import { twips } from './styles';

/** What a document is made of, as the library has it. */
export function setInWord(part: Flow): FileChild {
  switch (part.kind) {
    case 'line':
      return paragraphOf(part);
    case 'grid':
      return tableOf(part);
    case 'contents':
      return new TableOfContents(part.name, { hyperlink: true, headingStyleRange: '1-3' });
  }
}

const headings: Readonly<Record<string, (typeof HeadingLevel)[keyof typeof HeadingLevel]>> = {
  Title: HeadingLevel.TITLE,
  Heading1: HeadingLevel.HEADING_1,
  Heading2: HeadingLevel.HEADING_2,
  Heading3: HeadingLevel.HEADING_3,
  Heading4: HeadingLevel.HEADING_4,
};

export function paragraphOf(line: Line): Paragraph {
  const { style, text, size, bold, color, keepNext, newPage, before, after, indent, right, list } = line;
  const heading = headings[style];
  const run: IRunOptions = { ...(size !== undefined && { size: 2 * size }), ...(bold && { bold }), ...(color && { color }) };
  return new Paragraph({
    ...(heading ? { heading } : style !== 'Normal' && { style }),
    ...(keepNext !== undefined && { keepNext }),
    ...(newPage && { pageBreakBefore: true }),
    ...((before !== undefined || after !== undefined) && {
      spacing: { ...(before !== undefined && { before: twips(before) }), ...(after !== undefined && { after: twips(after) }) },
    }),
    ...(indent !== undefined && { indent: { left: twips(indent) } }),
    ...(right && { alignment: AlignmentType.RIGHT }),
    ...(list && { numbering: { reference: list.kind, level: 0, instance: list.instance } }),
    children: text.split('\n').map((words, at) => new TextRun({ ...run, ...(at > 0 && { break: 1 }), children: withTabs(words) })),
  });
}

const withTabs = (text: string): (string | Tab)[] => text.split('\t').flatMap((words, at) => (at === 0 ? [words] : [new Tab(), words]));

const none = { style: 'none', size: 0, color: 'auto' } as const;
const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

const tableOf = ({ widths, rows }: Grid): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    margins: { left: twips(GAP), right: 0, top: 0, bottom: 0 },
    borders,
    rows: rows.map((row, at) => rowOf(row, widths, at === 0)),
  });

function rowOf({ cells, splits = false }: GridRow, widths: readonly number[], header: boolean): TableRow {
  let column = 0;
  const children = cells.map((cell, at) => {
    const width = widths.slice(column, (column += cell.span ?? 1)).reduce((sum, each) => sum + each, 0);
    return cellOf(cell, width, at === 0, header);
  });
  return new TableRow({ ...(header && { tableHeader: true }), ...(!splits && { cantSplit: true }), children });
}

const cellOf = ({ lines, span, ruled }: GridCell, width: number, first: boolean, header: boolean): TableCell =>
  new TableCell({
    children: lines.map(paragraphOf),
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: header ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
    ...(first && { margins: { left: 0 } }),
    ...(span !== undefined && { columnSpan: span }),
    ...(ruled && { borders: { top: { style: 'single', size: 4, color: hairline } } }),
  });
