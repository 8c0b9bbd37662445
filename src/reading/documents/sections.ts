import { distance } from '../../domain/near-names';
import { nameKey } from '../../domain/normalise';
import type { GoalLevel } from '../../domain/plan';

/** Headings of texts under a goal, in the order in which they are printed. */
const inOrder = [
  'inledning',
  'beskrivning',
  'förväntat resultat',
  'arbetssätt',
  'resursanvändning',
  'uppföljning',
  'utveckling',
  'analys',
] as const;
export type SectionWord = (typeof inOrder)[number];

/** The heading that a text gets which stands right beneath a goal's title: a workbook has no text without one. */
export const unprintedHeading = 'Inledning';

/** The section that a line names, whatever its spelling ("Arbetsätt", "Arbets sätt"); null for any other line. */
export function sectionWord(text: string): SectionWord | null {
  if (text.length > 30) return null;
  const key = nameKey(text.replace(/:$/, ''));
  const closed = key.replaceAll(' ', '');
  for (const word of inOrder) if (closed === word.replaceAll(' ', '')) return word;
  // A letter misread or lost; short words and other first letters are words of their own.
  return inOrder.find((word) => word.length >= 9 && closed[0] === word[0] && distance(closed, word.replaceAll(' ', ''), 1) <= 1) ?? null;
}

/**
 * Whether a section word is a section of this goal, and no heading of somebody's own within a text. Unit goals have all of them; those above have their
 * own in order, and a word that comes earlier than the section it stands in is a heading within it.
 */
export function isSectionHere(word: SectionWord, level: GoalLevel, before: readonly SectionWord[]): boolean {
  if (before.includes(word)) return false;
  const last = before.at(-1);
  return level === 'unit' || last === undefined || inOrder.indexOf(word) > inOrder.indexOf(last);
}

/** A title with its first section stuck to it: "… hållbar**Beskrivning**", "… hållbarBeskrivning". */
export function gluedSection(title: string): { readonly title: string; readonly section: string } | null {
  const match = /^(.*[\p{Ll}\p{N}).])\s*(\*\*)?(Beskrivning|Förväntat resultat|Arbetss?ätt|Analys)(?:\*\*)?$/u.exec(title);
  const [, head, marks, section] = match ?? [];
  if (head === undefined || section === undefined) return null;
  // A title may end in the word itself; stuck to the letter before it, or in bold, it is a heading.
  const isStuck = marks !== undefined || !/\s$/.test(title.slice(0, title.length - section.length));
  return isStuck ? { title: head.trim(), section } : null;
}
