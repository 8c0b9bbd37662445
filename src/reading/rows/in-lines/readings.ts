import { isDateColumn, isFigureColumn, type Column } from '../columns';
import { tailsOf, type Tail, type Token } from './tokens';

/** One way to read a line: its name, and the values by column. */
export interface OneReading {
  readonly name: string;
  readonly cells: ReadonlyMap<Column, string>;
}

/** Where there are more, there is nothing to choose from. */
const mostReadings = 40;

/**
 * The ways to read a line whose empty cells are lost: its values in the order of the columns, each in one that it suits. One that fills every column is
 * the only one: nothing is lost then.
 */
export function readingsOf(text: string, columns: readonly Column[]): readonly OneReading[] {
  const open = columns.filter((column) => column !== 'name' && column !== 'glyph');
  const tails = tailsOf(text, open.length, (kind) => (kind === 'day') === open.every(isDateColumn));
  const whole = tails.filter(({ tokens }) => tokens.length === open.length);
  const filling = whole.filter((tail) => !mayBeOneFigure(tail)).flatMap((tail) => readingsOfTail(tail, open));
  if (filling.length === 1 && whole.length === 1) return filling;
  const readings: OneReading[] = [];
  for (const tail of tails) {
    readings.push(...readingsOfTail(tail, open));
    if (readings.length > mostReadings) break;
  }
  return readings;
}

/** "1 200" is one figure or two; "97 128" is two, which are of a size. */
const mayBeOneFigure = ({ tokens }: Tail): boolean =>
  tokens.some(({ text }, at) => {
    const next = tokens[at + 1]?.text ?? '';
    return /^[-−–+]?[1-9]\d{0,2}$/.test(text) && /^\d{3}(?!\d)/.test(next) && parseInt(next, 10) > 10 * Math.abs(parseInt(text, 10));
  });

function readingsOfTail({ text, tokens }: Tail, columns: readonly Column[]): readonly OneReading[] {
  const found: OneReading[] = [];
  const needed = columns.filter((column) => column === 'period');
  const place = (token: number, from: number, cells: readonly (readonly [Column, string])[]): void => {
    const next = tokens[token];
    if (found.length > mostReadings) return;
    if (!next) {
      const map = new Map(cells);
      if (needed.every((column) => map.has(column))) found.push({ name: text, cells: map });
      return;
    }
    for (let at = from; at <= columns.length - (tokens.length - token); at += 1) {
      const column = columns[at];
      if (column !== undefined && isFor(next, column, columns)) place(token + 1, at + 1, [...cells, [column, next.text]]);
    }
  };
  if (tokens.length <= columns.length) place(0, 0, []);
  return found;
}

/** Whether a value may stand in a column: words of the council only where targets stand, a period only where periods do. */
function isFor({ kind }: Token, column: Column, columns: readonly Column[]): boolean {
  if (column === 'period' || column === 'periodicity') return kind === 'period' || kind === 'year';
  if (isDateColumn(column)) return kind === 'day';
  if (!isFigureColumn(column)) return column === 'unknown';
  if (kind === 'setByBoard') return column === (columns.includes('councilTarget') ? 'councilTarget' : 'target');
  if (kind === 'direction' || kind === 'band') return column === 'target' || column === 'councilTarget' || column === 'boardTarget';
  return kind === 'figure' || kind === 'none' || kind === 'year';
}
