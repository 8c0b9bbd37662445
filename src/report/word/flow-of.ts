import type { Block, HeadingBlock, HeadingLevel, TextBlock } from '../block';
import { cleanName } from '../hand-over/clean-text';
import type { Flow, Line } from './flow';
import { inkOf, looks, type Look } from './look';
import { lineOf, proseOf, type NextList } from './prose';
import { tableOf } from './table';

/** Blocks as Word's own headings, paragraphs, lists and tables. White space is the styles'. */
export function flowOf(blocks: readonly Block[]): readonly Flow[] {
  let lists = 0;
  return blocks.flatMap((block) => flowOfOne(block, () => ++lists));
}

function flowOfOne(block: Block, nextList: NextList): readonly Flow[] {
  switch (block.kind) {
    case 'heading':
      return headingOf(block);
    case 'text':
      return textOf(block, nextList);
    case 'judged':
      return [lineOf(block.text, { style: 'Judged', color: inkOf[block.word] })];
    case 'facts':
      return block.rows.map(({ label, value }): Line => ({
        kind: 'line',
        style: 'Fact',
        text: `${cleanName(label)}\t${cleanName(value)}`,
      }));
    case 'table':
      return [...(block.title ? [lineOf(block.title, { style: 'Caption' })] : []), ...tableOf(block, nextList)];
    case 'chart':
      return [lineOf(asSentence(block.chart.title), { style: 'Normal' })];
    case 'contents':
      return [lineOf(block.heading, { style: 'TOCHeading' }), { kind: 'contents', name: cleanName(block.heading) }];
    case 'space':
      return [];
  }
}

const headings = ['Title', 'Heading1', 'Heading2', 'Heading3', 'Heading4'] as const satisfies Readonly<Record<HeadingLevel, string>>;

function headingOf({ level, text, above, newPage = false, alone = false }: HeadingBlock): readonly Line[] {
  const style = headings[level];
  // Word leaves no space above what begins a page; others do.
  const onTop = { ...(newPage && { newPage, before: 0 }) };
  const own = { style, ...(alone && { keepNext: false }) };
  if (above === undefined) return [lineOf(text, { ...own, ...onTop })];
  const { before = 0 }: Look = looks[style];
  return [lineOf(above, { style: 'Note', keepNext: true, before, after: 0, ...onTop }), lineOf(text, { ...own, before: 0 })];
}

const styleOf = { body: 'Normal', strong: 'Strong', note: 'Note', subtitle: 'Subtitle' } as const;

const textOf = ({ look, text, keep, after }: TextBlock, nextList: NextList): readonly Line[] =>
  proseOf(
    text,
    nextList,
    { style: styleOf[look] },
    { ...(keep !== undefined && { keepNext: keep }), ...(after !== undefined && { after }) },
  );

/** The message of a chart in words: its figures stand in the table near by. */
const asSentence = (title: string): string => (/[.!?]\s*$/.test(title) ? title : `${title}.`);
