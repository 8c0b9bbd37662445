import { cleanName } from './clean-text';

/** More names than a city has. */
export const mostNames = 20_000;

/**
 * Names as somebody pastes or picks them: one a line, or the first column of a file with tabs or semicolons (a quoted field as CSV has it). Blank lines
 * and repeated names are dropped.
 */
export function readNames(list: string): readonly string[] {
  const lines = list.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const first = lines.map((line) => cleanName(firstField(line))).filter(Boolean);
  return [...new Set(first)].slice(0, mostNames);
}

function firstField(line: string): string {
  const quoted = /^\s*"((?:[^"]|"")*)"\s*(?=[\t;,]|$)/.exec(line);
  if (quoted) return (quoted[1] ?? '').replaceAll('""', '"');
  // A comma belongs to a name: only tabs and semicolons part the columns of an unquoted line.
  return line.split(/[\t;]/)[0] ?? '';
}

/** The text of a list that was saved in UTF-8, in UTF-16 (Excel's "Unicode-text") or, as older programs do, in Windows-1252. */
export function decodeList(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
