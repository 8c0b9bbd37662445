import { attributes, toXml } from './xml-text';

const NAMESPACE = 'urn:workbench:settings';

/**
 * An add-in's settings as a custom XML part. Excel keeps them in a web-extension part tied to one installed add-in, which a file made
 * without Excel cannot name; a custom XML part travels through Excel and LibreOffice untouched.
 */
export function settingsXml(settings: ReadonlyMap<string, unknown>): string {
  const items = Array.from(settings, ([key, value]) => `<setting key="${toXml(key)}" value="${toXml(JSON.stringify(value) ?? 'null')}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<settings xmlns="${NAMESPACE}">${items.join('')}</settings>`;
}

/** The settings, or nothing where the part is somebody else's. */
export function readSettings(xml: string): Map<string, unknown> | undefined {
  if (!xml.includes(`xmlns="${NAMESPACE}"`)) return undefined;
  const tags = Array.from(xml.matchAll(/<setting\s([^>]*)\/>/g), ([, tag = '']) => attributes(tag));
  return new Map(tags.map((tag) => [tag.get('key') ?? '', JSON.parse(tag.get('value') ?? 'null')]));
}
