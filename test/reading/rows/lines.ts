import type { SourceLine } from '../../../src/reading/source';
import { tableAt, type ReadTable } from '../../../src/reading/rows/table-at';
import type { DocumentJson } from '../../../src/intake/document';

/** Lines of a text: a bar stands for the tab between cells. */
export const linesOf = (text: string): readonly SourceLine[] =>
  text.split('\n').map((line, at) => {
    const printed = line.replaceAll('|', '\t');
    return { line: at + 1, text: printed, ...(line.includes('|') && { cells: printed.split('\t') }) };
  });

/** The table that a text begins with. */
export function read(text: string, type: DocumentJson['type'] = 'T2', title = 'Rubrik'): ReadTable {
  const lines = linesOf(text);
  const table = tableAt(lines, 0, { title, type });
  if (!table) throw new Error('No table begins here.');
  expectEveryLineOnce(lines, 0, table);
  return table;
}

/** Every line of the table that is not blank is placed or not placed, and once. */
export function expectEveryLineOnce(lines: readonly SourceLine[], at: number, table: ReadTable): void {
  const told = [...table.placed, ...table.unplaced].map(({ line }) => line).sort((left, right) => left - right);
  expect(told).toEqual(
    lines
      .slice(at, table.next)
      .filter(({ text }) => text.trim() !== '')
      .map(({ line }) => line),
  );
}

export const doubtsOf = (table: ReadTable): readonly string[] => table.doubts.map(({ kind, path }) => `${kind} ${path.join('.')}`);

export function readLines(lines: readonly SourceLine[], type: DocumentJson['type'] = 'T2', title = 'Rubrik'): ReadTable {
  const table = tableAt(lines, 0, { title, type });
  if (!table) throw new Error('No table begins here.');
  expectEveryLineOnce(lines, 0, table);
  return table;
}
