import { distance } from '../../domain/near-names';
import { nameKey } from '../../domain/normalise';
import type { GoalLevel } from '../../domain/plan';
import { longestTitle } from './headings';
import { goalLabelOf, numberedTitle } from './labels';
import type { Said } from './said';

/** A line of a list of contents. */
export interface ContentsEntry {
  readonly line: number;
  /** null for a heading that is no goal. */
  readonly level: GoalLevel | null;
  readonly number: string;
  readonly title: string;
  readonly page: number;
}

export interface ContentsList {
  readonly entries: readonly ContentsEntry[];
  /** Index, among the lines that say something, of the first line after the list. */
  readonly end: number;
}

export const isContentsHeading = (text: string): boolean => {
  const key = nameKey(text).replace(/:$/, '');
  return key === 'innehåll' || (key.length > 15 && distance(key, 'innehållsförteckning', 2) <= 2);
};

interface Paged {
  readonly text: string;
  readonly page: number;
  /** A tab or dots lead to the page: no sentence that ends in a figure. */
  readonly isLed: boolean;
}

/** "Inledning\t3", "Inledning.....3"; and "Inledning 3", which only a list of contents makes an entry. */
function pagedOf({ cells, text }: Said): Paged | null {
  const last = cells.at(-1) ?? '';
  const isCell = cells.length > 1 && /^\d{1,3}$/.test(last);
  const whole = isCell ? cells.slice(0, -1).join(' ') : text;
  const match = isCell ? null : /^(.*\S)\s*\b(\d{1,3})$/u.exec(whole);
  if (!isCell && !match?.[1]) return null;
  const head = isCell ? whole : (match?.[1] ?? '');
  const isDotted = /[.…]{3,}[\s.…]*$/.test(head.slice(-200));
  if (!isCell && !isDotted && !/\s\d{1,3}$/.test(whole)) return null;
  return { text: withoutDots(head), page: Number(isCell ? last : match?.[2]), isLed: isCell || isDotted };
}

function withoutDots(text: string): string {
  let end = text.length;
  while (end > 0 && /[.…\s]/.test(text[end - 1] ?? '')) end -= 1;
  return text.length - end >= 3 ? text.slice(0, end) : text.trim();
}

/** Lines that an entry may be wrapped over. */
const mostWrapped = 3;

/**
 * The list of contents that begins at `from`, the line after its heading. Entries end in a page number, never smaller than the one before; one that is
 * wrapped has its number on the last of its lines.
 */
export function contentsAt(said: readonly Said[], from: number): ContentsList {
  const entries: ContentsEntry[] = [];
  let page = 0;
  let at = from;
  while (at < said.length) {
    const entry = entryAt(said, at, page);
    if (entry === null) break;
    entries.push(entry.entry);
    page = entry.entry.page;
    at = entry.next;
  }
  return { entries, end: at };
}

function entryAt(said: readonly Said[], from: number, page: number): { readonly entry: ContentsEntry; readonly next: number } | null {
  let text = '';
  for (let at = from; at < said.length && at < from + mostWrapped; at += 1) {
    const one = said[at];
    if (one === undefined || one.text.length > longestTitle || (at > from && one.gapBefore && !one.isContents)) return null;
    const paged = pagedOf(one);
    if (paged !== null && paged.page >= page && paged.page < page + 100) {
      return { entry: entryOf(`${text} ${paged.text}`.trim(), one.line, paged.page), next: at + 1 };
    }
    if (one.isContents && paged === null && at === from) return { entry: entryOf(one.text, one.line, page), next: at + 1 };
    text = `${text} ${one.text}`.trim();
  }
  return null;
}

function entryOf(text: string, line: number, page: number): ContentsEntry {
  const label = goalLabelOf(text);
  const numbered = numberedTitle(label ? label.rest : text);
  if (label) return { line, level: label.level, number: numbered?.number ?? '', title: numbered?.title ?? label.rest, page };
  if (numbered === null) return { line, level: null, number: '', title: text, page };
  const { number, title } = numbered;
  return { line, level: number.includes('.') ? 'area' : 'focus', number, title, page };
}
