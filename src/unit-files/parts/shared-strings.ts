import { ArchiveError } from '../../package/open-archive';
import { fromXml, without } from './xml';

/** The text of a shared string by its number. Throws an ArchiveError where there is none. */
export type SharedStrings = (number: number) => string;

/** Shared strings are found at once and read when they are asked for: most of them stand in cells that are not. */
export function sharedStrings(xml: string): SharedStrings {
  const places: number[] = [];
  let at = 0;
  for (;;) {
    const open = xml.indexOf('<si', at);
    if (open < 0) break;
    const close = xml.indexOf('>', open);
    if (close < 0) throw new ArchiveError('damaged');
    const next = xml.charCodeAt(open + 3);
    at = close + 1;
    if (next !== 62 && next !== 47 && next > 32) continue;
    const isEmpty = xml.charCodeAt(close - 1) === 47;
    const end = isEmpty ? at : xml.indexOf('</si>', close);
    if (end < 0) throw new ArchiveError('damaged');
    places.push(at, end);
    at = end;
  }
  const read = new Map<number, string>();
  return (number) => {
    const known = read.get(number);
    if (known !== undefined) return known;
    const [from, to] = [places[2 * number], places[2 * number + 1]];
    if (from === undefined || to === undefined) throw new ArchiveError('damaged');
    const text = richText(xml.slice(from, to));
    read.set(number, text);
    return text;
  };
}

/** The text of a string that may be of several runs; how it is pronounced is left out. */
export function richText(xml: string): string {
  let text = '';
  for (const [, run = ''] of without(xml, '<rPh', '</rPh>').matchAll(/<t(?:\s[^<>]*)?(?<!\/)>([^<]*)<\/t\s*>/g)) text += run;
  return fromXml(text);
}
