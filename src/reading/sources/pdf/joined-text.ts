/** Words of a document in small letters: whether a hyphen at the end of a line is the word's own, other places tell. */
export type Words = ReadonlySet<string>;

const word = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** Every word of some texts that is not cut by their end. */
export function wordsOf(texts: Iterable<string>): Words {
  const words = new Set<string>();
  for (const text of texts) for (const [each] of text.matchAll(word)) words.add(each.toLowerCase());
  return words;
}

/** Words that have a hyphen after them within a word. */
const hyphened = new Set(['icke', 'själv', 'anti', 'före', 'efter']);

/**
 * A line and the one that goes on with it. A hyphen between two parts of a word is left out, unless the document has the word with it elsewhere; "e-" and
 * "icke-" keep it, and so does "kultur-" before "och fritid".
 */
export function joinLines(before: string, after: string, words: Words): string {
  if (before === '' || after === '') return before + after;
  const [, head] = /([\p{L}\p{N}]+)-$/u.exec(before.slice(-60)) ?? [];
  const [tail] = /^\p{Ll}[\p{L}\p{N}]*/u.exec(after.slice(0, 60)) ?? [];
  if (head === undefined || tail === undefined || /^(?:och|eller|samt|respektive)$/.test(tail)) return `${before} ${after}`;
  const isKnown = words.has(`${head}${tail}`.toLowerCase());
  const isOwn = words.has(`${head}-${tail}`.toLowerCase()) || head.length < 4 || tail.length < 3 || hyphened.has(head.toLowerCase());
  return isOwn && !isKnown ? before + after : before.slice(0, -1) + after;
}
