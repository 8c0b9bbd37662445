import { ArchiveError } from '../../package/open-archive';
import { without } from './xml';

/**
 * A part in the one way that the scanners follow: UTF-8, its root without a namespace prefix (strict, transitional and other writers alike). Most parts
 * are so already, and are given back as they are; whoever goes through one and meets "<!" asks for it `withoutMarks`.
 *
 * @throws ArchiveError for what is no XML, and for a part that ends in the middle
 */
export function plainPart(bytes: Uint8Array): Uint8Array {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) return encoded(plainText(decode(bytes, bytes[0] === 0xff ? 'utf-16le' : 'utf-16be')));
  const head = rootOf(decodeHead(bytes.subarray(0, 1024)));
  if (head === null || head.prefix !== '') return withoutMarks(bytes);
  requireEnd(decodeHead(bytes.subarray(-200)), head.name);
  return bytes;
}

/** The same without comments, CDATA turned into ordinary text. Throws an ArchiveError, for a document type too. */
export const withoutMarks = (bytes: Uint8Array): Uint8Array => encoded(plainText(decode(bytes, 'utf-8')));

/** The text of a part that is plain, without comments and CDATA. Throws an ArchiveError, for what is no UTF-8 too. */
export function textOf(bytes: Uint8Array): string {
  const text = decode(bytes, 'utf-8');
  return text.includes('<!') ? plainText(text) : text;
}

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Made once: a decoder takes longer to make than a small part to read. */
const decoders = {
  'utf-8': new TextDecoder('utf-8', { fatal: true }),
  'utf-16le': new TextDecoder('utf-16le', { fatal: true }),
  'utf-16be': new TextDecoder('utf-16be', { fatal: true }),
};
const lenient = new TextDecoder();

function decode(bytes: Uint8Array, encoding: keyof typeof decoders): string {
  try {
    return decoders[encoding].decode(bytes);
  } catch {
    throw new ArchiveError('damaged');
  }
}

/** A piece may begin or end in the middle of a sign: what matters in it is ASCII. */
const decodeHead = (bytes: Uint8Array): string => lenient.decode(bytes);

/** The first element and its prefix, null where it is not found. */
function rootOf(text: string): { readonly prefix: string; readonly name: string } | null {
  const [, prefix = '', name = ''] = /<(?![?!])(?:([\w.-]+):)?([\w.-]+)[\s/>]/.exec(text) ?? [];
  return name === '' ? null : { prefix, name };
}

function plainText(text: string): string {
  // A document type could declare entities that grow without end. No other mark begins like it, and no text can hold the sign.
  if (text.includes('<!DOCTYPE')) throw new ArchiveError('doctype');
  const literal = without(text, '<![CDATA[', ']]>', (inside) => inside.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  const bare = without(literal, '<!--', '-->');
  const root = rootOf(bare);
  if (!root) throw new ArchiveError('damaged');
  const plain = root.prefix === '' ? bare : bare.replaceAll(`<${root.prefix}:`, '<').replaceAll(`</${root.prefix}:`, '</');
  requireEnd(plain.slice(-200), root.name);
  return plain;
}

/** A part that was cut off ends otherwise, however sound its archive. */
function requireEnd(tail: string, root: string): void {
  const end = tail.trimEnd();
  if (!end.endsWith(`</${root}>`) && !end.endsWith('/>')) throw new ArchiveError('damaged');
}
