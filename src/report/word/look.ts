import { LevelFormat, type INumberingOptions, type IParagraphStylePropertiesOptions, type IStylesOptions } from 'docx';
import { FONT, LINE, QUIET, inks } from '../sheet/typography';

/** Twentieths of a point, which Word counts lengths in. */
export const twips = (points: number): number => Math.round(points * 20);

/** A4 within 2 cm margins, in points. */
export const PAGE = { width: 595.3, height: 841.9, margin: 56.7 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** Points, of the body. The sheet's four sizes: 20, 14, 12, 10. */
export const SIZE = 10;

/** Word has colours without "#". */
const bare = (color: string): string => color.slice(1);
export const quiet = bare(QUIET);
export const hairline = { style: 'single', size: 4, color: bare(LINE) } as const;
export const inkOf = { fully: bare(inks.fully), partly: bare(inks.partly), not: bare(inks.not), none: '000000' } as const;

/** Word sets a sign that Calibri lacks in another, taller font: no line is lower than that, so that all lines of a text are alike. */
const lines = { line: twips(13.4), lineRule: 'atLeast' } as const;

const spaced = (before: number, after: number): IParagraphStylePropertiesOptions => ({
  spacing: { before: twips(before), after: twips(after), ...lines },
});

const headingStyle = (size: number, bold: boolean, before: number) => ({
  run: { font: FONT, size: 2 * size, bold, color: '000000' },
  paragraph: { ...spaced(before, 4), keepNext: true, keepLines: true },
  next: 'Normal',
  quickFormat: true,
});

/** Points above headings of level 1–4. */
export const spaceBefore = [0, 26, 18, 14, 10] as const;

/** Word's own styles, so that its navigation pane, its list of contents and screen readers know them; the names of the others are Swedish as the document. */
export const styles: IStylesOptions = {
  default: {
    document: { run: { font: FONT, size: 2 * SIZE, language: { value: 'sv-SE' } }, paragraph: spaced(0, 5) },
    title: headingStyle(20, true, 0),
    heading1: headingStyle(20, false, spaceBefore[1]),
    heading2: headingStyle(14, true, spaceBefore[2]),
    heading3: headingStyle(12, true, spaceBefore[3]),
    heading4: headingStyle(10, true, spaceBefore[4]),
    hyperlink: { run: { color: '000000' } },
  },
  paragraphStyles: [
    { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', run: { size: 28, bold: true }, paragraph: spaced(0, 14) },
    {
      id: 'TOCHeading',
      name: 'TOC Heading',
      basedOn: 'Normal',
      run: { size: 28, bold: true },
      paragraph: { ...spaced(18, 4), keepNext: true },
    },
    { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', run: { bold: true }, paragraph: spaced(6, 2) },
    { id: 'TOC2', name: 'toc 2', basedOn: 'Normal', paragraph: { ...spaced(0, 2), indent: { left: twips(10) } } },
    { id: 'TOC3', name: 'toc 3', basedOn: 'Normal', paragraph: { ...spaced(0, 2), indent: { left: twips(20) } } },
    { id: 'Header', name: 'header', basedOn: 'Normal', run: { color: quiet }, paragraph: spaced(0, 0) },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { color: quiet }, paragraph: { ...spaced(0, 0), alignment: 'right' } },
    { id: 'Strong', name: 'Namn', basedOn: 'Normal', next: 'Normal', run: { bold: true }, paragraph: spaced(4, 1) },
    { id: 'Note', name: 'Anmärkning', basedOn: 'Normal', run: { color: quiet } },
    { id: 'Fact', name: 'Uppgift', basedOn: 'Normal', paragraph: { ...spaced(0, 2), indent: { left: twips(94), hanging: twips(94) } } },
    { id: 'Cell', name: 'Tabell', basedOn: 'Normal', paragraph: spaced(1, 1) },
    { id: 'ListParagraph', name: 'List Paragraph', basedOn: 'Normal', paragraph: spaced(0, 2) },
  ],
};

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  style: { paragraph: { indent: { left: twips(16), hanging: twips(12) } } },
});

export const numbering: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: [level(LevelFormat.BULLET, '•')] },
    { reference: 'numbers', levels: [level(LevelFormat.DECIMAL, '%1.')] },
  ],
};
