import { isElement, type XmlElement } from './element';

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text of an element. A carriage return that was written as a reference would else be read as a line feed. */
export const xmlText = (text: string): string => text.replace(/[&<>\r]/g, (sign) => references[sign] ?? sign);

/** Value of an attribute, to stand within double quotes. */
export const xmlValue = (text: string): string => text.replace(/[&<>"\r\n\t]/g, (sign) => references[sign] ?? sign);

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** The start tag without its last sign, "<c r="A1"". */
export const startOfTag = ({ name, attributes }: XmlElement): string =>
  `<${name}${attributes.map((each) => ` ${each.name}="${xmlValue(each.value)}"`).join('')}`;

export function writeXml(element: XmlElement): string {
  if (element.children.length === 0) return `${startOfTag(element)}/>`;
  const inside = element.children.map((child) => (isElement(child) ? writeXml(child) : xmlText(child))).join('');
  return `${startOfTag(element)}>${inside}</${element.name}>`;
}
