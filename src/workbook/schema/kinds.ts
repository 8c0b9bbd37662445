import type { DateValue, Value } from '../../domain/value';
import { blank } from '../../domain/value';
import type { Owner, RiskScale } from '../../domain/plan';
import { cellOfDate, cellOfText, cellOfValue, emptyCell, type WrittenCell } from './cell-of-value';
import type { ListName } from './lists';
import { readWord } from './read-word';
import { readScale, withFigure } from './scale';
import { dateOfCell, textOfCell, valueOfCell, type Cell } from './value-of-cell';
import { monthNames, owners, type Words } from './words';

/** What a cell's meaning depends on beside itself. */
export interface CellContext {
  /** Unit of measure of the row's figures; '' where the row has none. */
  readonly rowUnit: string;
  /** Who owns a row that does not say. */
  readonly owner: Owner;
  /** Takes a word that stands in a cell where it cannot. */
  readonly unknownWord: (found: string, expected: string) => void;
}

/** How a kind of column lies in cells: one reader and one writer, exact opposites. */
export interface Kind<T> {
  readonly name:
    'text' | 'longText' | 'code' | 'value' | 'amount' | 'count' | 'percent' | 'date' | 'integer' | 'list' | 'yes' | 'yesNo' | 'computed';
  /** The list behind the drop-down. `free`: other words are welcome too. */
  readonly list?: { readonly name: ListName; readonly free?: true };
  /** Number format of the column where a cell has none of its own: "@" for text. null = by the workbook's unit of amount. */
  readonly format: string | null;
  readonly align: 'Left' | 'Right' | 'Center';
  readonly wrap?: true;
  read(cell: Cell, context: CellContext): T;
  write(value: T, context: CellContext): WrittenCell;
}

const texts = (name: 'text' | 'longText' | 'code', list?: Kind<string>['list']): Kind<string> => ({
  name,
  format: '@',
  align: 'Left',
  ...(name === 'code' ? {} : { wrap: true as const }),
  ...(list ? { list } : {}),
  read: (cell) => textOfCell(cell.value),
  write: (text) => cellOfText(text, '@'),
});

export const text = texts('text');
/** Narrative: paragraphs are separated by a line feed. */
export const longText = texts('longText');
/** Short texts that are never wrapped. */
export const code = texts('code');
export const goalCode = texts('code', { name: 'Lista_Mål' });
export const unitText = texts('code', { name: 'Lista_Måttenhet', free: true });
export const budgetLabel = texts('text', { name: 'Lista_Budgetrader' });

export const indicatorName = texts('text', { name: 'Lista_Indikatorer' });
/** A sub-unit that has answered before, or another: written the same way each time it is one. */
export const subUnit = texts('text', { name: 'Lista_Underenheter', free: true });
/** A Verksamhet of Driftbudget, or another. */
export const area = texts('text', { name: 'Lista_Verksamheter', free: true });

const figures = (name: 'value' | 'amount' | 'count' | 'percent', format: string | null, unit?: '' | '%'): Kind<Value> => ({
  name,
  format,
  align: 'Right',
  read: (cell, { rowUnit }) => valueOfCell(cell, name === 'percent' ? '' : (unit ?? rowUnit)),
  write: (value, { rowUnit }) => cellOfValue(value, unit ?? rowUnit),
});

/** A figure in its row's unit of measure, or words in its place. */
export const value = figures('value', 'General');
/** An amount in Beloppsenhet. */
export const amount = figures('amount', null, '');
/** A number without unit. */
export const count = figures('count', 'General', '');
/** Kronor, whatever Beloppsenhet says. */
export const kronor = figures('count', '#,##0;"−"#,##0', '');
export const percent = figures('percent', '0.0 %;"−"0.0 %', '%');

export const date: Kind<DateValue> = { name: 'date', format: 'yyyy-mm-dd', align: 'Center', read: dateOfCell, write: cellOfDate };

const integers = <T extends number | null>(none: T): Kind<T | number> => ({
  name: 'integer',
  format: '0',
  align: 'Right',
  read: (cell, context) => {
    const found = textOfCell(cell.value);
    const read = typeof cell.value === 'number' ? cell.value : Number.parseInt(found, 10);
    if (Number.isFinite(read)) return Math.round(read);
    if (found !== '') context.unknownWord(found, 'ett heltal');
    return none;
  },
  write: (read) => (read === null ? emptyCell : { content: read, format: null }),
});
export const integer = integers(0);
export const integerOrNone: Kind<number | null> = integers(null);
export const year = integerOrNone;

const wordsOf = <Code extends string, None extends Code | null>(name: ListName, words: Words<Code>, none: None): Kind<Code | None> => ({
  name: 'list',
  list: { name },
  format: '@',
  align: 'Left',
  read: (cell, context) => {
    const found = textOfCell(cell.value);
    if (found === '') return none;
    const read = readWord(found, words);
    if (read === null) context.unknownWord(found, Object.values(words).join(', '));
    return read ?? none;
  },
  write: (read) => (read === null ? emptyCell : { content: words[read], format: null }),
});

/** A word of a list, null where the cell is empty. */
export const word = <Code extends string>(name: ListName, words: Words<Code>): Kind<Code | null> => wordsOf<Code, null>(name, words, null);
/** A word of a list where an empty cell means one of them. */
export const wordOr = <Code extends string>(name: ListName, words: Words<Code>, none: Code): Kind<Code> =>
  wordsOf<Code, Code>(name, words, none);

/** A step of a scale, 1–5 with its word. */
export const scale = (name: ListName, words: readonly string[]): Kind<RiskScale | null> => ({
  name: 'list',
  list: { name },
  format: '@',
  align: 'Left',
  read: (cell, context) => {
    const found = textOfCell(cell.value);
    const read = readScale(found);
    if (read === null && found !== '') context.unknownWord(found, words.map(withFigure).join(', '));
    return read;
  },
  write: (read) => (read === null ? emptyCell : { content: withFigure(words[read - 1] ?? '', read - 1), format: null }),
});

/** Who owns the row; an empty cell is the workbook's own level. */
export const owner: Kind<Owner> = {
  ...wordOr('Lista_Ägare', owners, 'unit'),
  read: (cell, context) => readWord(textOfCell(cell.value), owners) ?? context.owner,
};

const yesNoWords = { yes: 'Ja', no: 'Nej' } as const;

/** Ja or nothing. */
export const yes: Kind<boolean> = {
  name: 'yes',
  list: { name: 'Lista_Ja' },
  format: '@',
  align: 'Center',
  read: (cell) => cell.value === true || readWord(textOfCell(cell.value), yesNoWords) === 'yes',
  write: (read) => (read ? { content: 'Ja', format: null } : emptyCell),
};

/** Ja or Nej, and nothing is Nej. */
export const yesOrElseNo: Kind<boolean> = { ...yes, list: { name: 'Lista_JaNej' } };

/** Ja, Nej or nothing. */
export const yesNo: Kind<boolean | null> = {
  name: 'yesNo',
  list: { name: 'Lista_JaNej' },
  format: '@',
  align: 'Center',
  read: (cell, context) => {
    const read = word('Lista_JaNej', yesNoWords).read(cell, context);
    return read === null ? null : read === 'yes';
  },
  write: (read) => (read === null ? emptyCell : { content: read ? 'Ja' : 'Nej', format: null }),
};

const computedAs = (format: string | null, align: 'Left' | 'Right' | 'Center', wrap?: true): Kind<unknown> => ({
  name: 'computed',
  format,
  align,
  ...(wrap ? { wrap } : {}),
  read: () => blank,
  write: () => emptyCell,
});

/** Columns that no row keeps: the formula's result stays in the sheet. */
export const computed = {
  text: computedAs('General', 'Left', true),
  word: computedAs('General', 'Left'),
  amount: computedAs(null, 'Right'),
  percent: computedAs('0.0 %;"−"0.0 %', 'Right'),
  number: computedAs('General', 'Right'),
} as const;

/** A short list in one cell, as JSON. */
export const json: Kind<readonly string[]> = {
  name: 'code',
  format: '@',
  align: 'Left',
  read: (cell, context) => {
    const found = textOfCell(cell.value);
    if (found === '') return [];
    try {
      const read: unknown = JSON.parse(found);
      if (Array.isArray(read)) return read.map(String);
    } catch {
      // Said below: a damaged list is no reason to lose the rest of the workbook.
    }
    context.unknownWord(found, 'en lista');
    return [];
  },
  write: (read) => ({ content: JSON.stringify(read), format: null }),
};

/** A month by its name, 1–12. */
export const month: Kind<number | null> = {
  name: 'list',
  list: { name: 'Lista_Månadsnamn' },
  format: 'General',
  align: 'Left',
  read: (cell, context) => {
    const found = textOfCell(cell.value).toLowerCase();
    if (found === '') return null;
    const at = monthNames.findIndex((name) => name === found || name.slice(0, 3) === found) + 1;
    const read = at > 0 ? at : Number(found);
    if (Number.isInteger(read) && read >= 1 && read <= 12) return read;
    context.unknownWord(found, monthNames.join(', '));
    return null;
  },
  write: (read) => (read === null ? emptyCell : { content: monthNames[read - 1] ?? '', format: null }),
};

/** A share as a plain number: 0.05 for 5 %. */
export const share: Kind<number> = {
  name: 'percent',
  format: '0.0 %',
  align: 'Right',
  read: (cell, context) => {
    const read = valueOfCell(cell, '');
    if (read.kind === 'number') return read.unit === '%' ? read.amount.div(100).toNumber() : read.amount.toNumber();
    if (read.kind !== 'blank') context.unknownWord(textOfCell(cell.value), 'en andel i procent');
    return 0.05;
  },
  write: (read) => ({ content: read, format: null }),
};
