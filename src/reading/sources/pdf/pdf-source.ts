import type { Source } from '../../source';
import { SourceRefused } from '../refusal';
import type { Item, TextItem } from './item';
import { wordsOf } from './joined-text';
import { layOut, type LastTable } from './lay-out';
import { pdfLimits } from './limits';
import { openPdf, untilAborted } from './open-pdf';
import type { Page, Run } from './page';
import { pageMarksOf } from './page-marks';
import { readPage } from './read-page';
import { sourceLinesOf } from './source-lines';
import { isTagged, layOutTagged } from './tagged';
import { textLinesOf, type TextLine } from './text-line';
import { measure } from './text-measures';

export interface PdfOptions {
  readonly signal?: AbortSignal;
  /** After each page that was read. */
  readonly onProgress?: (pagesRead: number, pages: number) => void;
}

/**
 * The text of a PDF as lines: paragraphs put together from the lines of the page, tables as rows with cells, headings, lists of contents, heads and feet marked. What
 * the file says of itself (tags) comes first, then what is drawn (lines between cells), then gaps (`areCellsGuessed`).
 *
 * @throws SourceRefused `encrypted`, `damaged`, `tooLarge`, `scannedPdf`; the reason of the signal where it is aborted
 */
export async function sourceOfPdf(bytes: Uint8Array, name = '', { signal, onProgress }: PdfOptions = {}): Promise<Source> {
  signal?.throwIfAborted();
  const pages = await pagesOf(bytes, signal, onProgress);
  if (pages.every(({ runs, turned }) => runs.length === 0 && turned.length === 0)) throw new SourceRefused('scannedPdf');
  return linesOfPages(pages, name);
}

async function pagesOf(bytes: Uint8Array, signal: AbortSignal | undefined, onProgress: PdfOptions['onProgress']): Promise<readonly Page[]> {
  const { document, engine, close } = await openPdf(bytes, signal);
  try {
    const pages: Page[] = [];
    let characters = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await untilAborted(document.getPage(number), signal);
      const read = await untilAborted(readPage(page, engine.pdfJs), signal);
      characters += read.runs.reduce((sum, { text }) => sum + text.length, 0);
      if (characters > pdfLimits.characters) throw new SourceRefused('tooLarge');
      pages.push(read);
      page.cleanup();
      onProgress?.(number, document.numPages);
    }
    return pages;
  } catch (error) {
    // What pdf.js stumbles over within a page is a fault of the file.
    if (error instanceof SourceRefused || signal?.aborted) throw error;
    throw new SourceRefused('damaged');
  } finally {
    await close();
  }
}

function linesOfPages(pages: readonly Page[], name: string): Source {
  const printed = pages.map((page) => ({ ...page, lines: textLinesOf(page.runs) }));
  const marks = pageMarksOf(printed);
  const measures = measure(printed.map(({ number, lines }) => ({ number, lines: lines.filter((line) => !marks.has(line)) })));
  const words = wordsOf(pages.flatMap(({ runs }) => runs.map(({ text }) => text)));
  const areTagged = isTagged(pages);
  const items: Item[] = [];
  let lastTable: LastTable | null = null;
  for (const page of printed) {
    const marked = page.lines.filter((line) => marks.has(line));
    const markedRuns = new Set<Run>(marked.flatMap(({ runs }) => runs));
    const runs = page.runs.filter((run) => !markedRuns.has(run) && !(areTagged && run.isArtifact));
    const artifacts = areTagged ? textLinesOf(page.runs.filter((run) => run.isArtifact && !markedRuns.has(run))) : [];
    const tagged = areTagged ? layOutTagged(page, runs, measures, words) : null;
    const laidOut = layOut(page, tagged ? tagged.left : runs, measures, words, lastTable);
    lastTable = laidOut.lastTable;
    const content = tagged ? inOrder(tagged.items, laidOut.items) : laidOut.items;
    items.push(
      ...inOrder(
        content,
        [...marked, ...artifacts].map((line) => pageMark(line, page.number)).sort((one, other) => one.top - other.top),
      ),
    );
    for (const text of page.turned) items.push({ ...noText, text, page: page.number, top: page.height, bottom: page.height });
  }
  return { name, kind: 'pdf', lines: sourceLinesOf(items, measures) };
}

/** Items by the order of the file, with others put in where they stand on the page. */
function inOrder(items: readonly Item[], others: readonly Item[]): readonly Item[] {
  if (others.length === 0) return items;
  const all: Item[] = [];
  let next = 0;
  for (const item of items) {
    for (let other = others[next]; other && other.top < item.top; other = others[next]) {
      all.push(other);
      next += 1;
    }
    all.push(item);
  }
  return [...all, ...others.slice(next)];
}

const noText = { kind: 'text', size: 0, isBold: false, lines: 1, isApart: true } as const;

const pageMark = (line: TextLine, page: number): TextItem => ({
  ...noText,
  text: line.pieces.map(({ text }) => text).join('\t'),
  page,
  top: line.base - line.size,
  bottom: line.base,
  isPageMark: true,
});
