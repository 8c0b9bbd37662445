import { Document, Footer, Header, PageNumber, Packer, Paragraph, TextRun } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Block } from '../block';
import { cleanName } from '../hand-over/clean-text';
import { childrenOf } from './block';
import { numbering, PAGE, styles, twips } from './look';
import { lineOf } from './prose';

/** What stands around the text. */
export interface Around {
  readonly title: string;
  /** Above every page: "Exempelenheten · Tertialrapport 2 2026 · 2026-09-11". */
  readonly header: string;
  /** At the foot of every page, "&P" and "&N" for the page's number and how many there are: "Sida &P av &N". */
  readonly footer: string;
  /** Who made the file, as its properties say: a program, never a person. */
  readonly creator: string;
}

/**
 * Blocks as the bytes of a .docx file: A4, Word's own headings, lists and tables. Page numbers in the list of contents are worked out here, by laying
 * out the pages as Word does, so that it is right when it is opened and Word does not ask to update anything.
 */
export async function wordDocument(blocks: readonly Block[], around: Around): Promise<Uint8Array<ArrayBuffer>> {
  let lists = 0;
  const nextList = () => ++lists;
  const document = new Document({
    title: cleanName(around.title),
    creator: around.creator,
    lastModifiedBy: around.creator,
    styles,
    numbering,
    // A sign that no table of widths knows is as wide as most.
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: [
      {
        properties: { page: { size: { width: twips(PAGE.width), height: twips(PAGE.height) }, margin: margins } },
        headers: { default: new Header({ children: [lineOf(around.header, { style: 'Header' })] }) },
        footers: { default: new Footer({ children: [footerOf(around.footer)] }) },
        children: blocks.flatMap((block) => childrenOf(block, nextList)),
      },
    ],
  });
  return new Uint8Array(await Packer.pack(document, 'arraybuffer'));
}

const margin = twips(PAGE.margin);
const margins = { top: margin, right: margin, bottom: margin, left: margin, header: margin / 2, footer: margin / 2 };

const numbers: Readonly<Record<string, string>> = { '&P': PageNumber.CURRENT, '&N': PageNumber.TOTAL_PAGES };

const footerOf = (words: string): Paragraph =>
  new Paragraph({
    style: 'Footer',
    children: [new TextRun({ children: words.split(/(&[PN])/).map((part) => numbers[part] ?? part) })],
  });
