import type { Table } from '@cj-tech-master/excelts';
import { ExcelError } from '../host/errors';
import type { Book } from './book';
import { cellText, cellValue } from './cells';
import { bodyRect } from './tables';

type Criteria = Readonly<Record<string, unknown>>;

/** Sets or takes away one column's criteria and hides the rows that do not meet them all. */
export function setFilter(book: Book, table: Table, column: number, criteria: Criteria | undefined): void {
  if (criteria) matcher(criteria);
  book.touch(table.worksheet);
  const view = book.view(table);
  const all = new Map(view.criteria);
  if (criteria) all.set(column, criteria);
  else all.delete(column);
  book.setView(table, { ...view, criteria: all });
  applyFilters(book, table);
}

export function clearFilters(book: Book, table: Table): void {
  if (book.view(table).criteria.size === 0) return;
  book.touch(table.worksheet);
  book.setView(table, { ...book.view(table), criteria: new Map() });
  applyFilters(book, table);
}

/** Shows the body rows that meet the table's criteria and hides the others. */
export function applyFilters(book: Book, table: Table): void {
  const { worksheet: sheet } = table;
  book.touch(sheet);
  const body = bodyRect(table);
  const tests = [...book.view(table).criteria].map(([column, criteria]) => [column, matcher(criteria)] as const);
  for (let row = body.top; row <= body.bottom; row += 1) {
    const hidden = !tests.every(([column, meets]) => {
      const cell = sheet.findCell(row, body.left + column);
      return meets(cellText(cell), cellValue(cell));
    });
    sheet.getRow(row).hidden = hidden;
  }
  book.journal.recalculate = true;
}

type Test = (text: string, value: string | number | boolean) => boolean;

/** Values ("Values") and comparisons ("Custom": "=*text*", ">5"); other kinds of filter are not implemented. */
function matcher({ filterOn, values, criterion1, criterion2, operator }: Criteria): Test {
  if (filterOn === 'Values' && Array.isArray(values)) {
    const wanted = new Set(values.map((value) => String(value).toLowerCase()));
    return (text, value) => wanted.has(text.toLowerCase()) || wanted.has(String(value).toLowerCase());
  }
  if (filterOn !== 'Custom' || typeof criterion1 !== 'string')
    throw new ExcelError('NotImplemented', `The workbench has no filter on ${String(filterOn)}`);
  const first = comparison(criterion1);
  if (typeof criterion2 !== 'string') return first;
  const second = comparison(criterion2);
  return operator === 'Or'
    ? (text, value) => first(text, value) || second(text, value)
    : (text, value) => first(text, value) && second(text, value);
}

function comparison(criterion: string): Test {
  const [, sign = '=', operand = ''] = /^(<>|>=|<=|=|>|<)?([\s\S]*)$/.exec(criterion) ?? [];
  const number = Number(operand);
  if (operand !== '' && Number.isFinite(number) && sign !== '=' && sign !== '<>')
    return (_, value) => typeof value === 'number' && compares(sign, value - number);
  const pattern = new RegExp(
    `^${operand
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '[\\s\\S]*')
      .replaceAll('?', '[\\s\\S]')}$`,
    'i',
  );
  const equal: Test = (text, value) => pattern.test(text) || pattern.test(String(value));
  return sign === '<>' ? (text, value) => !equal(text, value) : equal;
}

function compares(sign: string, difference: number): boolean {
  if (sign === '>') return difference > 0;
  if (sign === '>=') return difference >= 0;
  return sign === '<' ? difference < 0 : difference <= 0;
}
