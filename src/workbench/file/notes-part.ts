import { attributes, fromXml } from './xml-text';

/** The notes of a sheet as plain text, by address: the library forgets one that stands at an otherwise empty cell. */
export function readNotes(xml: string): ReadonlyMap<string, string> {
  return new Map(
    Array.from(xml.matchAll(/<comment\s([^>]*)>([\s\S]*?)<\/comment>/g), ([, tag = '', inner = '']) => {
      const runs = Array.from(inner.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g), ([, text = '']) => fromXml(text));
      return [attributes(tag).get('ref') ?? '', runs.join('')] as const;
    }),
  );
}
