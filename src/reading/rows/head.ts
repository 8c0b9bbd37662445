import { normaliseBlanks } from '../../domain/normalise';
import type { Column, ItemKind } from './columns';
import { columnOfHead } from './head-column';
import { tellingColumns } from './head-words';

/** The head of a table of indicators or activities. */
export interface Head {
  readonly kind: ItemKind;
  readonly columns: readonly Column[];
  /** As printed, for the columns that nobody knows. */
  readonly printed: readonly string[];
  /** "VB 2018": whose outcome the column of the prior one holds. */
  readonly priorLabel: string | null;
}

/** The head that cells are; null where they are none. Columns may come in any order, some of them only. */
export function headOf(cells: readonly string[]): Head | null {
  if (cells.length < 2 || cells.length > 60) return null;
  return headOfKind(cells, 'activities') ?? headOfKind(cells, 'indicators');
}

function headOfKind(cells: readonly string[], kind: ItemKind): Head | null {
  const printed = cells.map(normaliseBlanks);
  const found = printed.map((cell) => (cell === '' ? null : columnOfHead(cell, kind)));
  const name = found.indexOf('name');
  if (name < 0 || !found.some((column) => column !== null && tellingColumns[kind].has(column))) return null;
  const known = found.filter((column) => column !== null).length;
  const filled = printed.filter((cell) => cell !== '').length;
  if (known * 2 < filled) return null;
  const columns = settle(found, printed, name);
  return { kind, printed, columns, priorLabel: priorLabelOf(columns, printed) };
}

/** One cell each: a blank head beside the name is the icon's, two of one kind are told apart, Periodicitet is the period where no other is. */
function settle(found: readonly (Column | null)[], printed: readonly string[], name: number): readonly Column[] {
  const columns = found.map((column, at): Column => column ?? (printed[at] === '' && at === name - 1 ? 'glyph' : 'unknown'));
  const [first, second, third] = columns.flatMap((column, at) => (column === 'outcome' ? [at] : []));
  if (first !== undefined && second !== undefined && third === undefined && !columns.includes('outcomePrior')) {
    const [years, otherYears] = [yearIn(printed[first]), yearIn(printed[second])];
    const prior = years === null ? (otherYears === null ? null : second) : otherYears === null || years < otherYears ? first : second;
    if (prior !== null) columns[prior] = 'outcomePrior';
  }
  if (!columns.includes('period')) replaceFirst(columns, 'periodicity', 'period');
  if (!columns.includes('target')) replaceFirst(columns, 'boardTarget', 'target');
  return columns.map((column, at) => (column !== 'unknown' && columns.indexOf(column) < at ? 'unknown' : column));
}

function replaceFirst(columns: Column[], from: Column, to: Column): void {
  const at = columns.indexOf(from);
  if (at >= 0) columns[at] = to;
}

const yearIn = (text = ''): number | null => {
  const year = /(?:19|20)\d\d/.exec(text);
  return year ? Number(year[0]) : null;
};

function priorLabelOf(columns: readonly Column[], printed: readonly string[]): string | null {
  const at = columns.indexOf('outcomePrior');
  const label = /(?:VB|T[12])?\s*(?:19|20)\d\d/i.exec(printed[at] ?? '');
  return label ? label[0].trim() : null;
}
