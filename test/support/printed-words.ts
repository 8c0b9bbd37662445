import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PrintedWord[];
}

/** Every word of a PDF with its box in points, page by page. */
export async function printedPages(pdf: string): Promise<readonly PrintedPage[]> {
  const { stdout } = await run('pdftotext', ['-bbox', pdf, '-'], { maxBuffer: 1 << 28 });
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) => ({
      width: attribute(page, 'width'),
      height: attribute(page, 'height'),
      words: [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(([, box = '', text = '']) => ({
        text: text
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&amp;/g, '&'),
        left: attribute(box, 'xMin'),
        top: attribute(box, 'yMin'),
        right: attribute(box, 'xMax'),
        bottom: attribute(box, 'yMax'),
      })),
    }));
}

const attribute = (tag: string, name: string): number => Number(new RegExp(`${name}="([\\d.]+)"`).exec(tag)?.[1]);

/**
 * What a reader of the paper would miss: a text that a cell cuts off is drawn into its neighbour all the same, so that words lie on top of each other or
 * outside the page's margins; a figure too wide for its column prints as "###". One line per fault.
 */
export function printFaults(pages: readonly PrintedPage[], margin: number): readonly string[] {
  return pages.flatMap((page, index) => {
    const where = `page ${index + 1}`;
    const outside = page.words.filter((word) => word.left < margin || word.right > page.width - margin);
    const hashes = page.words.filter((word) => /^#{2,}$/.test(word.text));
    return [
      ...outside.map((word) => `${where}: “${word.text}” lies outside the margins`),
      ...hashes.map(() => `${where}: a figure is printed as ###`),
      ...overlaps(page.words).map(([a, b]) => `${where}: “${a.text}” and “${b.text}” lie on top of each other`),
    ];
  });
}

/** A word’s box is 1.3 times its size and lines stand 1.0 to 1.2 sizes apart, so boxes of neighbouring lines share up to 0.23 of their height. */
const slack = 0.3;

function overlaps(words: readonly PrintedWord[]): readonly (readonly [PrintedWord, PrintedWord])[] {
  const sorted = [...words].sort((a, b) => a.top - b.top);
  return sorted.flatMap((word, index) => {
    const found: (readonly [PrintedWord, PrintedWord])[] = [];
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (!other || other.top >= word.bottom) break;
      const height = Math.min(word.bottom, other.bottom) - other.top;
      const width = Math.min(word.right, other.right) - Math.max(word.left, other.left);
      if (height > slack * (other.bottom - other.top) && width > 1) found.push([word, other]);
    }
    return found;
  });
}
