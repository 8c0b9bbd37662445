import { ArchiveError } from '../../package/open-archive';

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * What stands in an XML text or attribute, with Excel's own `_x000a_` for signs that XML cannot hold. No entities but the five of XML and numbers.
 *
 * @throws ArchiveError
 */
export function fromXml(text: string): string {
  let plain = text;
  if (plain.includes('\r')) plain = plain.replace(/\r\n?/g, '\n');
  if (plain.includes('&')) plain = plain.replace(/&([^;&<]{0,12});?/g, (_all, entity: string) => named.get(entity) ?? character(entity));
  return plain.includes('_x')
    ? plain.replace(/_x([0-9a-f]{4})_/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
    : plain;
}

function character(entity: string): string {
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(entity) ?? [];
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  if (Number.isNaN(code) || code > 0x10ffff) throw new ArchiveError('damaged');
  return String.fromCodePoint(code);
}

/** The attributes of a start tag, by name as written. */
export function attributes(tag: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(tag.matchAll(/\s([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g), ([, name = '', double, single]) => [
      name,
      fromXml(double ?? single ?? ''),
    ]),
  );
}

/** One attribute of a start tag, '' where it has none of that name. */
export function attribute(tag: string, name: string): string {
  const from = tag.indexOf(` ${name}="`) + name.length + 3;
  const to = from > name.length + 2 ? tag.indexOf('"', from) : -1;
  return to < 0 ? (attributes(tag).get(name) ?? '') : fromXml(tag.slice(from, to));
}

/** The start tags of an element, wherever in a part they stand. Each sign is looked at once, however the part is made. */
export const tags = (xml: string, name: string): readonly string[] =>
  Array.from(xml.matchAll(new RegExp(`<${name}(?=[\\s/>])(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>`, 'g')), ([tag]) => tag);

/** "1" and "true" are true, as XML Schema has it. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** The text without what stands between two marks, and without the marks; `instead` is what stands there from now on. Throws an ArchiveError for a first one without a last. */
export function without(xml: string, first: string, last: string, instead: (inside: string) => string = () => ''): string {
  let kept = '';
  let at = 0;
  for (;;) {
    const from = xml.indexOf(first, at);
    if (from < 0) return at === 0 ? xml : kept + xml.slice(at);
    const to = xml.indexOf(last, from + first.length);
    if (to < 0) throw new ArchiveError('damaged');
    kept += xml.slice(at, from) + instead(xml.slice(from + first.length, to));
    at = to + last.length;
  }
}
