import { SaxesParser, type SaxesTagNS } from 'saxes';
import { ArchiveError } from '../open-archive';
import type { XmlElement } from './element';
import { kindOf } from './namespaces';

/** Parts nest some twenty elements; deeper ones are made to exhaust a reader. */
const deepest = 200;

export interface XmlHandlers {
  readonly open: (element: XmlElement) => void;
  readonly text: (text: string) => void;
  readonly close: () => void;
}

/**
 * Reads a part from its first tag to its last, as strictly as the standard asks: an element that a lenient reader would overlook may be one that
 * Excel sees. Comments and processing instructions are no content. Elements come without children.
 *
 * @throws ArchiveError damaged where it is not well-formed, doctype where it has one
 */
export function parseXml(bytes: Uint8Array, { open, text, close }: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  parser.on('error', () => damaged());
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^utf-?(8|16)$/i.test(encoding)) damaged();
  });
  parser.on('doctype', () => {
    throw new ArchiveError('doctype');
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > deepest) damaged();
    open(elementOf(tag));
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => {
    depth -= 1;
    close();
  });
  parser.write(decode(bytes)).close();
}

const damaged = (): never => {
  throw new ArchiveError('damaged');
};

const elementOf = ({ name, uri, local, attributes }: SaxesTagNS): XmlElement => ({
  name,
  kind: kindOf(uri, local),
  attributes: Object.values(attributes).map((each) => ({ name: each.name, kind: kindOf(each.uri, each.local), value: each.value })),
  children: [],
});

/** UTF-16 says what it is with its first two bytes. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return damaged();
  }
}
