import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { plainText } from '../plain-text';
import { SourceRefused } from '../refusal';
import type { PdfJs } from './engine';
import { isBoldFont } from './is-bold-font';
import { pdfLimits } from './limits';
import { matrixOf, times } from './matrix';
import type { Page, Run } from './page';
import { rulesOf } from './rules-of';
import { tagOf } from './tag-of';

/**
 * Everything that a page says of its text.
 *
 * @throws SourceRefused where there is more on it than a page can hold
 */
export async function readPage(page: PDFPageProxy, pdfJs: PdfJs): Promise<Page> {
  const viewport = page.getViewport({ scale: 1 });
  const toPage = matrixOf(viewport.transform);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  if (items.length > 4 * pdfLimits.runs) throw new SourceRefused('tooLarge');
  const hasText = items.some((item) => 'str' in item && item.str.trim() !== '');
  // Fonts are known when the page is laid out; pictures alone say nothing.
  const operators = hasText ? await page.getOperatorList() : null;
  const fonts = new Map<string, boolean>();
  const isBold = (font: string): boolean => {
    const known = fonts.get(font) ?? isBoldFont(page, font);
    fonts.set(font, known);
    return known;
  };
  const runs: Run[] = [];
  const turned: string[] = [];
  const open: { readonly mark: string; readonly isArtifact: boolean }[] = [];
  for (const item of items) {
    if ('str' in item) {
      const text = plainText(item.str).replace(/[\t\n]/g, ' ');
      if (text.trim() === '') continue;
      const [a, b, c, d, x, y] = times(toPage, matrixOf(item.transform));
      if (a <= 0 || Math.abs(b) > a / 10) turned.push(text.trim());
      else
        runs.push({
          order: runs.length,
          ...extentOf(text, x, item.width, Math.hypot(c, d)),
          base: y,
          isBold: isBold(item.fontName),
          ...contentOf(open),
        });
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push({ mark: item.id ?? '', isArtifact: Reflect.get(item, 'tag') === 'Artifact' });
  }
  if (runs.length > pdfLimits.runs) throw new SourceRefused('tooLarge');
  const { width, height } = viewport;
  const rules = operators ? rulesOf(operators, pdfJs.OPS, toPage) : [];
  const tags = hasText ? tagOf(await page.getStructTree()) : null;
  return { number: page.pageNumber, width, height, runs, turned, rules, tags };
}

/** Where the letters begin and end: blanks around them are seen as gaps. */
function extentOf(text: string, x: number, width: number, size: number): Pick<Run, 'text' | 'left' | 'right' | 'size'> {
  const blank = Math.min(size / 4, width / text.length);
  const before = text.length - text.trimStart().length;
  const after = text.length - text.trimEnd().length;
  return { text: text.trim(), left: x + before * blank, right: x + width - after * blank, size };
}

function contentOf(open: readonly { readonly mark: string; readonly isArtifact: boolean }[]): Pick<Run, 'mark' | 'isArtifact'> {
  const mark = open.findLast((each) => each.mark !== '')?.mark ?? '';
  return { mark, isArtifact: open.some((each) => each.isArtifact) };
}
