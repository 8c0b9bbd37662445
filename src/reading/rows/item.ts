import type { SourceLine } from '../source';
import type { Column } from './columns';

/** A row that is being read: it may go on in the next line, or after a page break. */
export interface Item {
  readonly cells: Map<Column, string>;
  icon: string;
  analysis: string;
  readonly priorLabel: string | null;
  readonly lines: SourceLine[];
}

/** Words that a name does not end with. */
const wantsMore =
  /(?:^|\s)(?:och|eller|samt|i|på|av|med|för|till|som|att|den|det|de|en|ett|inom|från|vid|om|under|mot|mellan|utan|sina|sitt|sin)$/i;

/** Whether a name has clearly not come to its end: a bracket is open, or it ends with "och", "i", "stöd-". */
export function isCut(name: string): boolean {
  const open = name.split('(').length - name.split(')').length;
  return open > 0 || wantsMore.test(name) || /[\p{L}]-$/u.test(name) || name.endsWith(',');
}

/** Whether a text goes on with what began before it: "ning av planen", "personer)", "(socialpsykiatri)", "- vuxna". */
export const goesOn = (text: string): boolean => /^(?:["”“'»]?\p{Ll}|[(),.;:/]|[-–] )/u.test(text);

/** Two halves of a text with the blank that the break between them took: "stads- och", "Hägersten-Liljeholmen". */
export function join(first: string, second: string): string {
  if (first === '' || second === '') return first + second;
  const isCompound = /\p{L}-$/u.test(first) && !/^(?:och|eller|samt|respektive)\b/.test(second) && /^\p{Lu}/u.test(second);
  return isCompound ? first + second : `${first} ${second}`;
}

/** The text of a row that says "Analys" first; null where it does not. "Analys av …" has no such word. */
export function analysisIn(text: string): string | null {
  const match = /^Analys(?:\s*[:.]?\s*$|\s*[:.]\s*|\s+(?![\p{Ll}]))/u.exec(text);
  return match ? text.slice(match[0].length).trim() : null;
}
