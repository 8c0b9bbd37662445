import { LevelFormat, type INumberingOptions, type IParagraphStylePropertiesOptions, type IStylesOptions } from 'docx';
import { FONT, GAP_HEIGHT, LINE_HEIGHT, LIST, looks, SIZE, type Look } from './look';

/** Twentieths of a point, which Word counts lengths in. */
export const twips = (points: number): number => Math.round(points * 20);

const paragraphOf = ({ before = 0, after = 0, indent, hanging, keepNext }: Look): IParagraphStylePropertiesOptions => ({
  spacing: { before: twips(before), after: twips(after), line: twips(LINE_HEIGHT), lineRule: 'atLeast' },
  ...(indent !== undefined && { indent: { left: twips(indent), ...(hanging !== undefined && { hanging: twips(hanging) }) } }),
  ...(keepNext && { keepNext, keepLines: true }),
});

const runOf = ({ size, bold = false, color = '000000' }: Look) => ({ font: FONT, size: 2 * (size ?? SIZE), bold, color });

const styled = (look: Look) => ({ run: runOf(look), paragraph: paragraphOf(look), next: 'Normal', quickFormat: true });

const { Normal, Title, Heading1, Heading2, Heading3, Heading4, ListParagraph, Gap, Footer, ...others } = looks;

export const styles: IStylesOptions = {
  default: {
    document: { run: { font: FONT, size: 2 * SIZE, language: { value: 'sv-SE' } }, paragraph: paragraphOf(Normal) },
    title: styled(Title),
    heading1: styled(Heading1),
    heading2: styled(Heading2),
    heading3: styled(Heading3),
    heading4: styled(Heading4),
    listParagraph: styled(ListParagraph),
    hyperlink: { run: { color: '000000' } },
  },
  paragraphStyles: [
    ...Object.entries(others).map(([id, look]) => ({
      id,
      name: look.name,
      basedOn: 'Normal',
      run: runOf(look),
      paragraph: paragraphOf(look),
    })),
    { id: 'Footer', name: Footer.name, basedOn: 'Normal', run: runOf(Footer), paragraph: { ...paragraphOf(Footer), alignment: 'right' } },
    {
      id: 'Gap',
      name: Gap.name,
      basedOn: 'Normal',
      paragraph: { spacing: { before: 0, after: 0, line: twips(GAP_HEIGHT), lineRule: 'exact' } },
    },
  ],
};

const listOf = (reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  reference,
  levels: [{ level: 0, format, text, style: { paragraph: { indent: { left: twips(LIST.indent), hanging: twips(LIST.hanging) } } } }],
});

export const numbering: INumberingOptions = {
  config: [listOf('bullets', LevelFormat.BULLET, '•'), listOf('numbers', LevelFormat.DECIMAL, '%1.')],
};
