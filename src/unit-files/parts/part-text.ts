import { ArchiveError } from '../../package/open-archive';
import { without } from './xml';

/**
 * A part as text that the scanners can follow: decoded, its root without a namespace prefix (strict, transitional and other writers alike), without comments,
 * CDATA turned into ordinary text.
 *
 * @throws ArchiveError for a document type, for what is no UTF-8 or UTF-16, and for a part that ends in the middle
 */
export function partText(bytes: Uint8Array): string {
  const text = plainText(decode(bytes));
  const root = /<(?![?!])(?:([\w.-]+):)?([\w.-]+)/.exec(text);
  if (!root) throw new ArchiveError('damaged');
  const [, prefix = '', name = ''] = root;
  const plain = prefix === '' ? text : text.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
  if (!/>\s*$/.test(plain.slice(-100)) || (!plain.includes(`</${name}`) && !/\/>\s*$/.test(plain.slice(-100))))
    throw new ArchiveError('damaged');
  return plain;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ArchiveError('damaged');
  }
}

function plainText(text: string): string {
  // A document type could declare entities that grow without end. No other mark begins like it, and no text can hold the sign.
  if (text.includes('<!DOCTYPE')) throw new ArchiveError('doctype');
  if (!text.includes('<!')) return text;
  const literal = without(text, '<![CDATA[', ']]>', (inside) => inside.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  return without(literal, '<!--', '-->');
}
