import sax from 'sax';

/** An element as it stands in the file: attributes by their written names, words between tags put together. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

/**
 * The root of an XML document.
 * @throws with line and reason where it is not well-formed, or has a DOCTYPE
 */
export function readXml(xml: string): XmlElement {
  const parser = sax.parser(true, { position: true });
  const open: Open[] = [{ name: '', attributes: {}, children: [], text: '' }];
  const fail = (reason: string): never => {
    throw new Error(`line ${parser.line + 1}: ${reason}`);
  };
  parser.onerror = (error) => fail(error.message.split('\n')[0] ?? 'not well-formed');
  parser.ondoctype = () => fail('a manifest has no DOCTYPE');
  parser.onopentag = ({ name, attributes }) =>
    open.push({ name, attributes: attributes as Record<string, string>, children: [], text: '' });
  parser.ontext = (text) => {
    const top = open[open.length - 1];
    if (top) top.text += text;
  };
  parser.onclosetag = () => {
    const closed = open.pop();
    if (closed) open[open.length - 1]?.children.push(closed);
  };
  parser.write(xml).close();
  return open[0]?.children[0] ?? fail('the file is empty');
}

/** Every element below, and itself. */
export const allOf = (element: XmlElement): readonly XmlElement[] => [element, ...element.children.flatMap(allOf)];

/** The first child that has the name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child) => child.name === name);
