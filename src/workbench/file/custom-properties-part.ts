import { attributes, fromXml, toXml } from './xml-text';
import type { Extras } from './extras';

type Property = Extras['customProperties'] extends Map<string, infer T> ? T : never;

/** `docProps/custom.xml`; the format id and the first number (2) are fixed by ECMA-376 part 1, 15.2.12.2. */
export function customPropertiesXml(properties: Extras['customProperties']): string {
  const items = Array.from(
    properties,
    ([name, value], i) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${i + 2}" name="${toXml(name)}">${typed(value)}</property>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"' +
    ` xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${items.join('')}</Properties>`
  );
}

export function readCustomProperties(xml: string): Extras['customProperties'] {
  const found = xml.matchAll(/<property\s([^>]*)>\s*<vt:(\w+)>([^<]*)<\/vt:\2>/g);
  return new Map(
    Array.from(found, ([, tag = '', type = '', text = '']) => [attributes(tag).get('name') ?? '', valueOf(type, fromXml(text))] as const),
  );
}

function typed(value: Property): string {
  if (typeof value === 'number')
    return Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
  if (typeof value === 'boolean') return `<vt:bool>${value}</vt:bool>`;
  if (value instanceof Date) return `<vt:filetime>${value.toISOString()}</vt:filetime>`;
  return `<vt:lpwstr>${toXml(value)}</vt:lpwstr>`;
}

function valueOf(type: string, text: string): Property {
  if (/^(i\d|ui\d|r\d|int|uint|decimal)$/.test(type)) return Number(text);
  if (type === 'bool') return text === 'true' || text === '1';
  return type === 'filetime' || type === 'date' ? new Date(text) : text;
}
