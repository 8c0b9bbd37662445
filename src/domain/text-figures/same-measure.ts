import type { Indicator } from '../plan';
import type { NumberValue } from '../value';
import type { PlacedFigure } from './read-text';

const isShare = ({ kind, measureUnit, name }: Indicator): boolean =>
  measureUnit.trim() === '%' || (measureUnit.trim() === '' && (kind === 'share' || /^andel/i.test(name.trim())));

const counters = new Set(['st', 'stycken']);

/**
 * Whether a figure of a text can be measured as its indicator is: a share in %, a count in the row's unit or in a word of its name ("16 barn" of
 * "Antal barn per grupp"). A bare figure is in the row's unit.
 */
export function sameMeasure(figure: PlacedFigure, noun: string, row: Indicator): boolean {
  if (figure.unit === '%') return isShare(row) || row.kind === 'ratio';
  if (noun === '') return true;
  if (row.measureUnit.trim() === '%') return false;
  const unit = row.measureUnit.toLocaleLowerCase('sv');
  return unit.split(/[\s./]+/).includes(noun) || (counters.has(noun) && (unit === '' || unit === 'st')) || inName(noun, row.name);
}

/**
 * Whether a figure is of the size of its cell, between half and twice: asked of a figure that may be of something else, "antalet barn är 340" beside a
 * row of children, or a bare one in a row of per cent.
 */
export const sameSize = (figure: PlacedFigure, cell: NumberValue): boolean =>
  figure.amount.times(2).gte(cell.amount.abs()) && figure.amount.lte(cell.amount.abs().times(2));

/** Whether a subject ("andelen förskollärare") names the indicator: each of its words stands in the name, in some form; alone it has to be all of it. */
export function namesIndicator(subject: readonly string[], name: string): boolean {
  const [head = '', ...rest] = subject;
  const measures = /^(?:andel|antal)/.test(head);
  if (measures && !name.toLocaleLowerCase('sv').startsWith(head.slice(0, 5))) return false;
  // "Antalet barn" is another figure than "Antal barn per grupp".
  if (measures && /\bper\b/i.test(name) && !rest.includes('per')) return false;
  if (measures) return rest.filter((word) => !small.has(word)).every((word) => inName(word, name));
  const own = wordsOf(name);
  const said = subject.filter((word) => !small.has(word));
  return said.length > 0 && said.length === own.length && own.every((word, at) => sameStem(word, said[at] ?? ''));
}

const small = new Set('av i på med för till och som är den det de totalt samtliga alla'.split(' '));
const wordsOf = (name: string): readonly string[] => name.toLocaleLowerCase('sv').match(/\p{L}[\p{L}-]*/gu) ?? [];
const inName = (word: string, name: string): boolean =>
  wordsOf(name).some((own) => sameStem(own, word) || (word.length > 3 && own.endsWith(word)));

/** "sjukfrånvaro" and "sjukfrånvaron", "platser" and "platserna": one begins with the other, but for an ending. */
function sameStem(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return short.length > 1 && long.startsWith(short) && long.length - short.length <= 3 && (short.length > 3 || long === short);
}
