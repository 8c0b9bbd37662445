import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
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
  /** True where something dark is printed in a rectangle, in points. */
  readonly inked: (left: number, top: number, right: number, bottom: number) => boolean;
}

/** Every word of a PDF with its box in points, page by page. */
export async function printedPages(pdf: string): Promise<readonly PrintedPage[]> {
  const { stdout } = await run('pdftotext', ['-bbox', pdf, '-'], { maxBuffer: 1 << 28 });
  const inks = await inkOf(pdf);
  return stdout
    .split('<page ')
    .slice(1)
    .map((page, index) => ({
      width: attribute(page, 'width'),
      height: attribute(page, 'height'),
      inked: inks[index] ?? (() => false),
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

const dotsPerPoint = 2;
/** Of 255; paper is 255 and the palest ink of the report about 100. */
const dark = 190;

/** Each page as grey dots (a PGM file: "P5 width height 255" and a byte for each dot). */
async function inkOf(pdf: string): Promise<readonly PrintedPage['inked'][]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ink-'));
  try {
    await run('pdftoppm', ['-gray', '-r', String(72 * dotsPerPoint), pdf, path.join(folder, 'page')]);
    const files = (await readdir(folder)).sort();
    return await Promise.all(
      files.map(async (file) => {
        const bytes = await readFile(path.join(folder, file));
        const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
        const width = Number(head?.[1]);
        const dots = bytes.subarray(head?.[0].length ?? 0);
        return (left: number, top: number, right: number, bottom: number) => {
          for (let y = Math.floor(top * dotsPerPoint); y <= bottom * dotsPerPoint; y += 1) {
            const line = dots.subarray(y * width + Math.floor(left * dotsPerPoint), y * width + Math.ceil(right * dotsPerPoint));
            if (line.some((dot) => dot < dark)) return true;
          }
          return false;
        };
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const attribute = (tag: string, name: string): number => Number(new RegExp(`${name}="([\\d.]+)"`).exec(tag)?.[1]);

/**
 * What a reader of the paper would miss: a word that a cell cuts off is in the file and leaves no ink, or lies on top of its neighbour or outside the
 * page's margins; a figure too wide for its column prints as "###". One line per fault.
 */
export function printFaults(pages: readonly PrintedPage[], margin: number): readonly string[] {
  return pages.flatMap((page, index) => {
    const where = `page ${index + 1}`;
    const outside = page.words.filter((word) => word.left < margin || word.right > page.width - margin);
    const hashes = page.words.filter((word) => /^#{2,}$/.test(word.text));
    return [
      ...page.words.filter((word) => isCut(page, word)).map((word) => `${where}: “${word.text}” is cut off`),
      ...outside.map((word) => `${where}: “${word.text}” lies outside the margins`),
      ...hashes.map(() => `${where}: a figure is printed as ###`),
      ...overlaps(page.words).map(([a, b]) => `${where}: “${a.text}” and “${b.text}” lie on top of each other`),
    ];
  });
}

/** Letters and digits stand on the baseline, which lies at three quarters of a word's box: just above it there is ink, or the word is cut. */
function isCut(page: PrintedPage, { text, left, top, right, bottom }: PrintedWord): boolean {
  const height = bottom - top;
  return /[\p{L}\d]/u.test(text) && !page.inked(left, top + height * 0.6, right, top + height * 0.76);
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
