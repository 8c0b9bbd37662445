import type { Goal } from '../domain/plan';
import { nameInFormulas } from '../domain/normalise';
import type { Decisions } from './consolidated';
import { inNaturalOrder } from './names';

/** "1.2.1 Trygga gator": boards print the number of a committee goal in its title. At least two figures, else "3 av 4 barn läser" is number 3. */
const numberInTitle = /^(\d+(?:\.\d+)+)\.?\s+(?=\p{L})/u;

/** The goal's number as printed, its own or the one that its title begins with, and its title without it. */
export function printedNumber({ number, title }: Pick<Goal, 'number' | 'title'>): { readonly number: string; readonly title: string } {
  const own = number.trim().replace(/\.$/, '');
  const inTitle = numberInTitle.exec(title);
  if (!inTitle || (own !== '' && own !== inTitle[1])) return { number: own, title };
  return { number: inTitle[1] ?? '', title: title.slice(inTitle[0].length) };
}

/** Figures that a number has when it says its whole way: "1", "1.2", "1.2.1". */
const figures = { focus: 1, area: 2, committee: 3 } as const;

/**
 * The path of a goal by its number: one that says its whole way is that way, "3" beneath 1.4 is 1.4.3; null without a number. `above` is the path of the
 * goal above, '' where there is none.
 */
export function pathByNumber(level: keyof typeof figures, number: string, above: string): string | null {
  if (number === '') return null;
  if (above === '' || (/^\d+(\.\d+)*$/.test(number) && number.split('.').length >= figures[level])) return number;
  return number.startsWith(`${above}.`) || number.startsWith(`${above}:`)
    ? number
    : /^\d/.test(number)
      ? `${above}.${number}`
      : `${above}:${number}`;
}

/** The path of a goal by its code, beneath whatever the goal above is called by: "1.3:N1" beneath 1.3 that is number 2.1 is 2.1:N1. */
export function pathByCode({ code, parent }: Pick<Goal, 'code' | 'parent'>, above: string): string {
  if (above === '') return code;
  const starts = parent !== '' && nameInFormulas(code).startsWith(nameInFormulas(parent));
  const rest = starts ? code.slice(parent.length) : '';
  return /^[.:]/.test(rest) ? `${above}${rest}` : `${above}:${code.replace(/^.*[.:]/, '')}`;
}

/** Moves the paths of an earlier mandate period to today's: the longest that is mapped moves all beneath it, once. */
export function movedPath(path: string, goals: Decisions['goals']): string {
  let [best, to] = ['', ''];
  for (const one of goals) {
    const from = asPath(one.from);
    const isIt = path === from || path.startsWith(`${from}.`) || path.startsWith(`${from}:`);
    if (isIt && from.length > best.length && asPath(one.to) !== '') [best, to] = [from, asPath(one.to)];
  }
  return best === '' ? path : `${to}${path.slice(best.length)}`;
}

/** A number as people type it: "1.3.", " 1.3". */
const asPath = (number: string): string => number.replace(/\s+/g, '').replace(/\.+$/, '');

/** Paths as a plan prints its goals: 1.2 before 1.2.1 before 1.10. */
export function inPathOrder(left: string, right: string): number {
  const [one, other] = [left.split(/[.:]/), right.split(/[.:]/)];
  for (const [at, part] of one.entries()) {
    const next = other[at];
    if (next === undefined) return 1;
    const order = inNaturalOrder(part, next);
    if (order !== 0) return order;
  }
  return one.length - other.length || inNaturalOrder(left, right);
}
