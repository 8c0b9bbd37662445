import { Document, Footer, Header, PageNumber, Packer, Paragraph, TextRun } from 'docx';
import type { Block } from '../block';
import { cleanName } from '../hand-over/clean-text';
import { asEstimator } from './as-estimator';
import { boxesOf } from './boxes';
import { flowOf } from './flow-of';
import { PAGE } from './look';
import { pagesOf } from './pages';
import { lineOf } from './prose';
import { paragraphOf, setInWord } from './set-in-word';
import { numbering, styles, twips } from './styles';

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
 * Blocks as the bytes of a .docx file: A4, Word's own headings, lists and tables. Page numbers in the list of contents are worked out here, so that it
 * is filled in when the file is opened and Word does not ask to update anything; in Word a right click makes them Word's own.
 */
export async function wordDocument(blocks: readonly Block[], around: Around): Promise<Uint8Array<ArrayBuffer>> {
  const flow = flowOf(blocks);
  const document = new Document({
    title: cleanName(around.title),
    creator: around.creator,
    lastModifiedBy: around.creator,
    styles,
    numbering,
    pageNumbers: asEstimator(pagesOf(boxesOf(flow))),
    sections: [
      {
        properties: { page: { size: { width: twips(PAGE.width), height: twips(PAGE.height) }, margin: margins } },
        headers: { default: new Header({ children: [paragraphOf(lineOf(around.header, { style: 'Header' }))] }) },
        footers: { default: new Footer({ children: [footerOf(around.footer)] }) },
        children: flow.map(setInWord),
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
