import { Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import { cleanName, cleanText } from '../hand-over/clean-text';
import { paragraphsOf } from '../hand-over/paragraphs';

/** Numbers that begin anew in every list of a document. */
export type NextList = () => number;

/** A text as paragraphs and Word's own lists. `first` and `last` are for what stands at its ends: kept with what follows, the space beneath it. */
export function proseOf(text: string, nextList: NextList, { last = {}, ...look }: Prose = {}): readonly Paragraph[] {
  const lines = paragraphsOf(cleanText(text)).flatMap((part): readonly IParagraphOptions[] => {
    if (part.kind === 'paragraph') return [{ children: [runOf(part.text, look.run)] }];
    const instance = nextList();
    return part.items.map((item) => ({
      style: 'ListParagraph',
      numbering: { reference: part.kind, level: 0, instance },
      children: [runOf(item, look.run)],
    }));
  });
  return lines.map(
    (line, at) =>
      new Paragraph({
        ...(look.style !== undefined && line.style === undefined && { style: look.style }),
        ...line,
        ...look.every,
        ...(at === lines.length - 1 && last),
      }),
  );
}

export interface Prose {
  readonly style?: string;
  readonly run?: IRunOptions;
  readonly every?: IParagraphOptions;
  readonly last?: IParagraphOptions;
}

/** A line by itself: a heading, a name, a cell of one line. */
export const lineOf = (text: string, look: IParagraphOptions = {}, run: IRunOptions = {}): Paragraph =>
  new Paragraph({ ...look, children: [runOf(cleanName(text), run)] });

export const runOf = (text: string, look: IRunOptions = {}): TextRun => new TextRun({ ...look, text });
