export { textOfBytes } from '../domain/text-of-bytes';

export interface CsvRow {
  readonly cells: readonly string[];
  /** Where the row begins, from 1. */
  readonly line: number;
  /** A quote in it is never closed, so that it goes on to the end of the file. */
  readonly open?: true;
}

/** Rows of CSV with the separator that its first line has most of; a quote inside quotes is written twice. */
export function readCsv(written: string): readonly CsvRow[] {
  const text = written.replace(/^\ufeff/, '');
  const told = /^sep=(.)(?:\r?\n|$)/i.exec(text)?.[1];
  const separator = told ?? separatorOf(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let [line, begun] = [1, 1];
  const endRow = (): void => {
    rows.push({ cells: [...cells, cell], line: begun, ...(quoted && { open: true }) });
    cells = [];
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\n') line += 1;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (sign === separator) {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n' || (sign === '\r' && text[at + 1] !== '\n')) {
      if (sign === '\r') line += 1;
      endRow();
      begun = line;
    } else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || cells.length > 0 || quoted) endRow();
  return told === undefined ? rows : rows.slice(1);
}

function separatorOf(text: string): string {
  const first =
    text
      .replace(/"[^"]*"/g, '')
      .split(/[\r\n]/)
      .find((line) => line.trim() !== '') ?? '';
  const count = (sign: string): number => first.split(sign).length;

  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
