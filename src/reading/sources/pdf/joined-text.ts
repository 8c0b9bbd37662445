/** Words of a document in small letters: whether a hyphen at the end of a line is the word's own, other places tell. */
export type Words = ReadonlySet<string>;

const word = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

/** Every word of some texts that is not cut by their end. */
export function wordsOf(texts: Iterable<string>): Words {
  const words = new Set<string>();
  for (const text of texts) for (const [each] of text.matchAll(word)) words.add(each.toLowerCase());
  return words;
}

/**
 * A line and the one that goes on with it. A hyphen at the end is left out where the document has the word without it elsewhere, and kept where it
 * has it with the hyphen or nothing tells: "icke-" and "planerade" are one word, "kultur-" and "fritid" after "och" are two.
 */
export function joinLines(before: string, after: string, words: Words): string {
  if (before === '' || after === '') return before + after;
  const cut = /([\p{L}\p{N}]+)-$/u.exec(before.slice(-60));
  const next = /^[\p{L}\p{N}]+/u.exec(after.slice(0, 60));
  if (!cut?.[1] || !next || !/^\p{Ll}/u.test(after)) return /[\p{L}\p{N}]\/$/u.test(before) ? `${before} ${after}` : `${before} ${after}`;
  if (/^(?:och|eller|samt|respektive)\b/.test(after)) return `${before} ${after}`;
  const whole = `${cut[1]}${next[0]}`.toLowerCase();
  return words.has(whole) ? before.slice(0, -1) + after : before + after;
}
