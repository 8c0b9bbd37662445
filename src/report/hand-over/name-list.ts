import { cleanName } from './clean-text';

export { textOfBytes as decodeList } from '../../domain/text-of-bytes';

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
