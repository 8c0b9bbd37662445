import { attribute, type XmlElement } from '../xml/element';
import type { Counts } from './facts';
import type { Links } from './part-copier';
import { sheetsOfFormula } from './sheets-of-formula';

/** Whether a link may stay: "#Blad!A1", or an address. */
export type LinkTest = (target: string) => boolean;

/** Links within what is kept, to the web and to mail stay. A path to a file tells of folders and people, and leads nowhere for who gets the copy. */
export const linkTest =
  (kept: ReadonlySet<string>): LinkTest =>
  (target) => {
    if (!target.startsWith('#')) return /^(https?|mailto):/i.test(target);
    const sheets = sheetsOfFormula(target.slice(1));
    return sheets !== null && sheets.size > 0 && [...sheets].every((sheet) => kept.has(sheet));
  };

/** Whether a cell's link stays; what is cut is counted, its text stands in the cell. */
export function keptLink(link: XmlElement, links: Links, isLinkKept: LinkTest, counts: Counts): boolean {
  const id = attribute(link, 'r:id');
  const place = `#${attribute(link, 'location') ?? ''}`;
  const isKept = id === undefined ? isLinkKept(place) : isLinkKept(links.peek(id)?.target ?? '') && links.take(id) !== undefined;
  if (!isKept) counts.links += 1;
  return isKept;
}
