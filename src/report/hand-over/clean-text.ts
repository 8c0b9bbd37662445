/** Controls but line feed; what has no width; marks that turn the direction of a line: nothing that a reader wrote or sees. */
const unseen = /(?!\n)\p{Cc}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
/** Halves of letters of two code units: no file or clipboard holds them. */
const halves = /\p{Cs}/gu;

/** A text as it leaves the workbook: every kind of line end is a line feed, a tab is a blank, and only what can be seen is left. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(unseen, '')
    .replace(halves, '\ufffd')
    .replace(/ +$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');

/** The same on one line, with one blank between words: a name in a file of columns. */
export const cleanName = (text: string): string => cleanText(text.normalize('NFC')).replace(/\s+/g, ' ').trim();
