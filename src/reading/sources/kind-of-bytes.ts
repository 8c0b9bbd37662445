import { textOfBytes } from '../../domain/text-of-bytes';
import type { SourceRefusal } from './refusal';

export type FileKind = 'zip' | 'pdf' | 'html' | 'text';

/** What a file is by its first bytes, whatever it is called; a refusal where it is nothing that is read. */
export function kindOfBytes(bytes: Uint8Array): FileKind | { readonly refused: SourceRefusal } {
  const starts = (...signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);
  if (bytes.length === 0) return { refused: 'empty' };
  if (starts(0x50, 0x4b, 0x03, 0x04)) return 'zip';
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return { refused: ofCompoundFile(bytes) };
  // A few bytes of something else may stand before it; readers look into the first thousand.
  if (latin1(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  const head = textOfBytes(headOf(bytes));
  if (/^\s*\{\\rtf/.test(head)) return { refused: 'richText' };
  if (!isText(head)) return { refused: 'notADocument' };
  if (isHtml(head)) return 'html';
  return /^\s*(<\?xml|MIME-Version:)/i.test(head) ? { refused: 'notADocument' } : 'text';
}

/** Word, Excel and PowerPoint before 2007, Outlook's messages, and every encrypted document of Office. */
function ofCompoundFile(bytes: Uint8Array): SourceRefusal {
  const text = latin1(bytes);
  const holds = (stream: string): boolean => text.includes([...stream].join('\0'));
  if (holds('EncryptedPackage')) return 'encrypted';
  if (holds('WordDocument')) return 'oldWord';
  if (holds('Workbook') || holds('Book\0')) return 'oldExcel';
  return holds('PowerPoint Document') ? 'presentation' : 'notADocument';
}

const headBytes = 4096;
const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** The beginning of a file, not cut within a letter. */
function headOf(bytes: Uint8Array): Uint8Array {
  let to = Math.min(headBytes, bytes.length);
  if (to === bytes.length) return bytes;
  while (to > headBytes - 4 && ((bytes[to] ?? 0) & 0xc0) === 0x80) to -= 1;
  return bytes.subarray(0, to);
}

/** Programs and pictures are full of control characters; text has tabs, ends of lines and form feeds. */
function isText(head: string): boolean {
  const others = head.match(/(?![\t\n\v\f\r])\p{Cc}|\ufffd/gu)?.length ?? 0;
  return !head.includes('\0') && others <= head.length / 100;
}

/** A page, or a piece of one as programs save it under the name of a page. */
const isHtml = (head: string): boolean =>
  /^(\s|<!--[^>]*-->|<\?xml[^>]*\?>)*<(!doctype html|html|head|body|table|div|p|h[1-6])[\s>]/i.test(head);
