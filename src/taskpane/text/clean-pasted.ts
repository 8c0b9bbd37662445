/** What came from the clipboard as the plain text that a cell can hold, and how many characters had to go. */
export interface Cleaned {
  readonly text: string;
  readonly removed: number;
}

/** Word's bullets as they come in plain text: a sign, of a symbol font too, then a tab or blanks. "o" is one only before a tab. */
const bullet = /^[ \t]*(?:[•·▪▫◦‣⁃●○■□➢✓\uf0a7\uf0b7\uf0d8\uf0fc][ \t]*|[o§–—-]\t[ \t]*)/gmu;
const numbered = /^[ \t]*(\d{1,3}[.)]|[a-z]\))\t[ \t]*/gm;
/** Controls but line feed and tab; what has no width and no meaning in running text. */
const control = /(?![\n\t])\p{Cc}|[\u00ad\u200b\u200e\u200f\u2060\ufeff]/gu;

/** Paragraphs and lists stay: bullets become "- " lines, numbers keep their number; of everything else only characters that cannot be seen go. */
export function cleanPasted(pasted: string): Cleaned {
  const lines = pasted
    .replace(/\r\n?|[\v\f\u2028\u2029\u0085]/g, '\n')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(bullet, '- ')
    .replace(numbered, '$1 ');
  const removed = lines.match(control)?.length ?? 0;
  const text = lines
    .replace(control, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n');
  return { text, removed };
}
