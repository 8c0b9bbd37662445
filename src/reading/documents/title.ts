import { distance } from '../../domain/near-names';
import { normaliseBlanks } from '../../domain/normalise';
import type { DocumentJson } from '../../intake/document';

export interface Title {
  readonly type: DocumentJson['type'];
  /** null where the line has none. */
  readonly year: number | null;
  /** '' where it stands on a line of its own. */
  readonly unit: string;
}

const longest = 160;

/** "Verksamhetsplan 2026 för Ängsenheten", "Tertialrapport 2 för 2026", also with a letter lost or misread; null for any other line. */
export function titleOf(text: string): Title | null {
  if (text.length > longest || /[.:;,]$/.test(text)) return null;
  const match = /^(\p{L}+)(?:\s+([12IVl]{1,2}))?(?=\s|$)\s*(.*)$/u.exec(text);
  const [, word, number, rest] = match ?? [];
  if (word === undefined || rest === undefined) return null;
  const type = typeOf(word.toLowerCase(), number);
  if (type === null) return null;
  const year = /(?:^|\s)((?:19|20)\d\d)(?=\s|$|[-–/])/.exec(rest)?.[1];
  const unit = unitIn(rest, year);
  return unit === null ? null : { type, year: year === undefined ? null : Number(year), unit };
}

function typeOf(word: string, number: string | undefined): DocumentJson['type'] | null {
  const isWord = (known: string): boolean => Math.abs(word.length - known.length) <= 2 && distance(word, known, 2) <= 2;
  if (isWord('verksamhetsplan')) return 'VP';
  if (isWord('verksamhetsberättelse') || isWord('årsredovisning')) return 'VB';
  if (!isWord('tertialrapport') || number === undefined) return null;
  return number === '2' || number === 'II' ? 'T2' : 'T1';
}

/** What is left beside the year. A title says whose with "för" or nothing at all; anything else is a sentence: null. */
function unitIn(rest: string, year: string | undefined): string | null {
  const left = normaliseBlanks(year === undefined ? rest : rest.replace(year, ' '));
  if (left === '' || left === 'för') return '';
  const named = /^(?:för\s+|[-–,]\s*)(?:för\s+)?(.+)$/u.exec(left)?.[1] ?? (/^\p{Lu}/u.test(left) ? left : null);
  return named === null ? null : named.replace(/\s+för$/, '');
}
