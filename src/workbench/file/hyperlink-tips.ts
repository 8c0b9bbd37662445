import { attributes } from './xml-text';

/** Screen tips of hyperlinks by address: the library reads the links but not what they say. */
export function readTooltips(sheetXml: string): ReadonlyMap<string, string> {
  const tags = Array.from(sheetXml.matchAll(/<hyperlink\s([^>]*)>/g), ([, tag = '']) => attributes(tag));
  return new Map(tags.flatMap((tag) => (tag.has('tooltip') ? [[tag.get('ref') ?? '', tag.get('tooltip') ?? ''] as const] : [])));
}
