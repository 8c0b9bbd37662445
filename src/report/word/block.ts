import { HeadingLevel as WordHeading, Paragraph, TableOfContents, type FileChild } from 'docx';
import type { Block, HeadingBlock, HeadingLevel, TextBlock } from '../block';
import { cleanName } from '../hand-over/clean-text';
import { inkOf, spaceBefore, twips } from './look';
import { lineOf, proseOf, runOf, type NextList } from './prose';
import { tablesOf } from './table';

/** A block as Word's own headings, paragraphs, lists and tables. White space is the styles'. */
export function childrenOf(block: Block, nextList: NextList): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return headingOf(block);
    case 'text':
      return textOf(block, nextList);
    case 'judged':
      return [lineOf(block.text, { keepNext: true }, { bold: true, color: inkOf[block.word] })];
    case 'facts':
      return block.rows.map(
        ({ label, value }) => new Paragraph({ style: 'Fact', children: [runOf(cleanName(label)), runOf('\t'), runOf(cleanName(value))] }),
      );
    case 'table':
      return [...(block.title ? headingOf({ kind: 'heading', level: 4, text: block.title }) : []), ...tablesOf(block, nextList)];
    case 'chart':
      return [lineOf(asSentence(block.chart.title))];
    case 'contents':
      return [
        lineOf(block.heading, { style: 'TOCHeading' }),
        new TableOfContents(cleanName(block.heading), { hyperlink: true, headingStyleRange: '1-3' }),
      ];
    case 'space':
      return [];
  }
}

const wordHeadings = {
  0: WordHeading.TITLE,
  1: WordHeading.HEADING_1,
  2: WordHeading.HEADING_2,
  3: WordHeading.HEADING_3,
  4: WordHeading.HEADING_4,
} as const satisfies Record<HeadingLevel, string>;

function headingOf({ level, text, above, newPage = false, alone = false }: HeadingBlock): readonly FileChild[] {
  const own = { heading: wordHeadings[level], ...(alone && { keepNext: false }) };
  if (above === undefined) return [lineOf(text, { ...own, pageBreakBefore: newPage })];
  const spacing = { before: twips(spaceBefore[level]), after: 0 };
  return [
    lineOf(above, { style: 'Note', keepNext: true, pageBreakBefore: newPage, spacing }),
    lineOf(text, { ...own, spacing: { before: 0 } }),
  ];
}

const styleOf = { body: undefined, strong: 'Strong', note: 'Note', subtitle: 'Subtitle' } as const;

function textOf({ look, text, keep = false, after }: TextBlock, nextList: NextList): readonly FileChild[] {
  const style = styleOf[look];
  return proseOf(text, nextList, {
    ...(style && { style }),
    last: { keepNext: keep, ...(after !== undefined && { spacing: { after: twips(after) } }) },
  });
}

/** The message of a chart in words: its figures stand in the table near by. */
const asSentence = (title: string): string => (/[.!?]$/.test(title.trim()) ? title : `${title.trim()}.`);
