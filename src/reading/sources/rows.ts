import type { Source } from '../source';
import { sourceLimits } from './limits';
import { plainText } from './plain-text';
import { SourceRefused } from './refusal';

/**
 * Rows as Excel copies them, or saves them: every row with as many cells, two at least, and a cell of several lines in quotes. null where the text is
 * anything else: a document has paragraphs beside its tables.
 *
 * @throws SourceRefused
 */
export function sourceOfRows(text: string, name = '', separator = '\t'): Source | null {
  if (!text.includes(separator)) return null;
  const rows = readRows(text, separator);
  const columns = rows?.[0]?.length ?? 0;
  if (!rows || columns < 2 || rows.some((row) => row.length !== columns)) return null;
  if (rows.length > sourceLimits.lines || columns > sourceLimits.columns || rows.length * columns > sourceLimits.cells)
    throw new SourceRefused('tooLarge');
  const lines = rows.map((row, at) => {
    const cells = row.map((cell) => plainText(cell).replace(/\t/g, ' '));
    return { line: at + 1, text: cells.join('\t'), cells, table: 1 };
  });
  return lines.some((line) => line.text.trim() !== '') ? { name, kind: 'rows', lines } : null;
}

/** null where there is more in it than a table can be. */
function readRows(text: string, separator: string): readonly (readonly string[])[] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    const quoted = text[at] === '"' ? quotedCell(text, at, separator) : null;
    const end = quoted ? quoted.end : endOfCell(text, at, separator);
    row.push(quoted ? quoted.cell : text.slice(at, end));
    at = end;
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    rows.push(row);
    if (rows.length > sourceLimits.lines || row.length > sourceLimits.columns) return null;
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (at >= text.length) return rows;
  }
}

/** The length of a cell of Excel, every sign of it a quote that is doubled. */
const longestCell = 2 * 32_767 + 2;

/** A cell in quotes, and where it ends; null where the quote is a sign as any other ("Må bra"-grupp). */
function quotedCell(text: string, from: number, separator: string): { readonly cell: string; readonly end: number } | null {
  let at = from + 1;
  while (at < from + longestCell) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    if (text[quote + 1] === '"') {
      at = quote + 2;
      continue;
    }
    const next = text[quote + 1];
    const isEnd = next === undefined || next === separator || next === '\n' || next === '\r';
    return isEnd
      ? {
          cell: text
            .slice(from + 1, quote)
            .replace(/""/g, '"')
            .replace(/\r\n?/g, '\n'),
          end: quote + 1,
        }
      : null;
  }
  return null;
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
