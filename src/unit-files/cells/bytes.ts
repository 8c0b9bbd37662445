import { ArchiveError } from '../../package/open-archive';

/** Signs of XML in a part's bytes. */
export const sign = {
  tab: 9,
  blank: 32,
  exclamation: 33,
  quote: 34,
  apostrophe: 39,
  slash: 47,
  less: 60,
  equals: 61,
  greater: 62,
} as const;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text between two places; figures and codes without the decoder, which is slow to start. Throws an ArchiveError for what is no UTF-8. */
export function textBetween(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > 24) return decoded(bytes, from, to);
  let text = '';
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > 127) return decoded(bytes, from, to);
    text += String.fromCharCode(byte);
  }
  return text;
}

function decoded(bytes: Uint8Array, from: number, to: number): string {
  try {
    return decoder.decode(bytes.subarray(from, to));
  } catch {
    throw new ArchiveError('damaged');
  }
}

/** The place of the next sign. Throws an ArchiveError where there is none before `end`. */
export function find(bytes: Uint8Array, code: number, from: number, end: number): number {
  const at = next(bytes, code, from, end);
  if (at < 0) throw new ArchiveError('damaged');
  return at;
}

/** The same, −1 where there is none. Most are near; the long ways are through formulas. */
export function next(bytes: Uint8Array, code: number, from: number, end: number): number {
  const near = Math.min(end, from + 24);
  for (let at = from; at < near; at += 1) if (bytes[at] === code) return at;
  if (near >= end) return -1;
  const far = bytes.indexOf(code, near);
  return far < end ? far : -1;
}

/** True where the ASCII word stands at a place, and a name ends behind it. */
export function isTagName(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index += 1) if (bytes[at + index] !== name.charCodeAt(index)) return false;
  const next = bytes[at + name.length] ?? 0;
  return next <= sign.blank || next === sign.greater || next === sign.slash;
}

/** A comment, CDATA or a document type, which the scanners do not know. */
export class Marked extends Error {
  override readonly name = 'Marked';
}

/** Where the next tag begins (its "<"). Throws an ArchiveError where there is none, and Marked. */
export function nextTag(bytes: Uint8Array, from: number): number {
  const at = find(bytes, sign.less, from, bytes.length);
  if (bytes[at + 1] === sign.exclamation) throw new Marked();
  return at;
}

/** Where the next tag of a name begins, "/c" for an end tag. Throws as `nextTag` does. */
export function findTag(bytes: Uint8Array, name: string, from: number): number {
  for (let at = nextTag(bytes, from); ; at = nextTag(bytes, at + 1)) if (isTagName(bytes, at + 1, name)) return at;
}
