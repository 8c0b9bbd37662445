import type { Worksheet } from '@cj-tech-master/excelts';
import type { Rect } from './address';
import { Area } from './area';
import type { Book } from './book';
import { SWEDISH } from './parseTyped';
import { writeCells } from './writeCells';

/** Pastes tab-separated lines with their first cell at the rectangle's first; quoted cells may hold tabs and line breaks. */
export function pasteText(book: Book, sheet: Worksheet, { top, left }: Rect, tsv: string): void {
  const rows = cellsOf(tsv);
  const width = Math.max(...rows.map((row) => row.length));
  const area = new Area(book, sheet, { top, left, bottom: top + rows.length - 1, right: left + width - 1 });
  writeCells(
    area,
    rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')),
    SWEDISH,
  );
}

function cellsOf(tsv: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r?\n|$)/gy;
  for (let found = cell.exec(tsv); found; found = cell.exec(tsv)) {
    const [whole, quoted, bare = '', end] = found;
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '' || whole === '' || cell.lastIndex >= tsv.length) break;
    if (end !== '\t') rows.push([]);
  }
  return rows;
}
