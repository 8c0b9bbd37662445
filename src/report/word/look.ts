import { FONT, inks, LINE, QUIET } from '../sheet/typography';

export { FONT };

/** A4 within 2 cm margins, in points. */
export const PAGE = { width: 595.3, height: 841.9, margin: 56.7 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
export const TEXT_HEIGHT = PAGE.height - 2 * PAGE.margin;

/** Points, of the body. The sheet's four sizes: 20, 14, 12, 10. */
export const SIZE = 10;
/** Word sets a sign that Calibri lacks in another, taller font: no line is lower than this, so that all lines of a text are alike. */
export const LINE_HEIGHT = 13.4;
/** Of a list: where its text begins, and how far left of that its sign. */
export const LIST = { indent: 16, hanging: 12 } as const;
/** Left of what stands in a column of figures; nothing to the right, so that the last column ends with the text. */
export const GAP = 6;

/** Word has colours without "#". */
const bare = (color: string): string => color.slice(1);
export const quiet = bare(QUIET);
export const hairline = bare(LINE);
export const inkOf = { fully: bare(inks.fully), partly: bare(inks.partly), not: bare(inks.not), none: '000000' } as const;

export interface Look {
  /** As Word shows it. Those that Word knows it calls by names of its own language. */
  readonly name: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly before?: number;
  readonly after?: number;
  readonly indent?: number;
  /** The first line begins so far left of the others. */
  readonly hanging?: number;
  readonly keepNext?: boolean;
}

/** Word's own styles, so that its navigation pane, its list of contents and screen readers know them, and a few of ours. Points. */
export const looks = {
  Normal: { name: 'Normal', after: 5 },
  Title: { name: 'Title', size: 20, bold: true, after: 4, keepNext: true },
  Subtitle: { name: 'Subtitle', size: 14, bold: true, after: 14, keepNext: true },
  Heading1: { name: 'heading 1', size: 20, before: 26, after: 4, keepNext: true },
  Heading2: { name: 'heading 2', size: 14, bold: true, before: 18, after: 4, keepNext: true },
  Heading3: { name: 'heading 3', size: 12, bold: true, before: 14, after: 4, keepNext: true },
  Heading4: { name: 'heading 4', bold: true, before: 10, after: 4, keepNext: true },
  /** The title of a table. */
  Caption: { name: 'caption', bold: true, before: 10, after: 4, keepNext: true },
  TOCHeading: { name: 'TOC Heading', size: 14, bold: true, before: 18, after: 4, keepNext: true },
  TOC1: { name: 'toc 1', bold: true, before: 6, after: 2 },
  TOC2: { name: 'toc 2', after: 2, indent: 10 },
  TOC3: { name: 'toc 3', after: 2, indent: 20 },
  Strong: { name: 'Namn', bold: true, before: 4, after: 1 },
  Judged: { name: 'Bedömning', bold: true, after: 4, keepNext: true },
  Note: { name: 'Anmärkning', color: quiet, after: 5 },
  Fact: { name: 'Uppgift', after: 2, indent: 94, hanging: 94 },
  ListParagraph: { name: 'List Paragraph', after: 2 },
  Cell: { name: 'Tabell', before: 1, after: 1 },
  Gap: { name: 'Mellanrum' },
  Header: { name: 'header', color: quiet },
  Footer: { name: 'footer', color: quiet },
} as const satisfies Readonly<Record<string, Look>>;

export type StyleName = keyof typeof looks;

/** Of what stands between a table and the next, in points. */
export const GAP_HEIGHT = 8;
