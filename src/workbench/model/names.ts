import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import { ExcelError } from '../host/errors';
import { formatAbsolute, quoteSheet, splitSheet, tryParseRect } from './address';
import { Area } from './area';
import type { Book } from './book';

type Names = Workbook['definedNames'];
export type NameModel = Names['model'][number];

/** A name and what it stands for; `sheet` is its scope, undefined for the workbook. */
export interface NamePlace {
  readonly book: Book;
  readonly name: string;
  readonly sheet: Worksheet | undefined;
}

const scopeIndex = (book: Book, sheet: Worksheet | undefined): number | undefined => (sheet ? book.sheets().indexOf(sheet) : undefined);

export function namesOf(book: Book, sheet: Worksheet | undefined): NamePlace[] {
  const scope = scopeIndex(book, sheet);
  return book.workbook.definedNames
    .getAllEntries()
    .filter((entry) => entry.localSheetId === scope && !entry.name.startsWith('_xlnm'))
    .map(({ name }) => ({ book, name, sheet }));
}

export function findName(book: Book, sheet: Worksheet | undefined, name: string): NamePlace | undefined {
  if (!name.startsWith('_xlnm') && directEntry({ book, name, sheet })) return { book, name, sheet };
  return namesOf(book, sheet).find((one) => one.name.toLowerCase() === name.toLowerCase());
}

/**
 * The entry of a name that stands for cells or a formula, looked up by itself: the library makes a list of all names anew each time, which a
 * request for all of them would have it do once for each. Undefined for constants and where the name is written otherwise.
 */
function directEntry({ book, name, sheet }: NamePlace): NameModel | undefined {
  const entry = book.workbook.definedNames.getRangesScoped(name, scopeIndex(book, sheet));
  return entry.ranges.length > 0 ? entry : undefined;
}

/** The name's entry in the model; throws ItemNotFound. */
export function entryOf(place: NamePlace): NameModel {
  const direct = directEntry(place);
  if (direct) return direct;
  const { book, name, sheet } = place;
  const scope = scopeIndex(book, sheet);
  const entry = book.workbook.definedNames.getAllEntries().find((one) => one.name === name && one.localSheetId === scope);
  if (!entry) throw new ExcelError('ItemNotFound', `There is no name "${name}"`);
  return entry;
}

/** "=Start!$C$5". */
export function nameFormula(place: NamePlace): string {
  const { ranges, formulaExpression, rawText } = entryOf(place);
  return `=${formulaExpression ?? (ranges.length > 0 ? ranges.join(',') : (rawText ?? '#REF!'))}`;
}

/** The one range that a name stands for; undefined for formulas and constants. */
export function nameArea(place: NamePlace): Area | undefined {
  const { ranges } = entryOf(place);
  const first = ranges[0];
  if (first === undefined || ranges.length > 1) return undefined;
  const { sheet, rest } = splitSheet(first);
  const on = sheet === undefined ? undefined : place.book.findSheet(sheet);
  const rect = tryParseRect(rest);
  return on && rect ? new Area(place.book, on, rect) : undefined;
}

/** The library's lists of what is known of each name; its `model` makes them all anew. */
const LISTS = ['matrixMap', 'formulaMap', 'opaqueMap', 'localSheetIdMap', 'hiddenMap', 'nameForKey'] as const;

/** The library's keys of a name of the workbook or of a sheet, by its index; letters in any case. */
function keysOf(names: Names, name: string, scope: number | undefined): readonly string[] {
  const wanted = name.toLowerCase();
  return Object.keys({ ...names.matrixMap, ...names.formulaMap, ...names.opaqueMap }).filter(
    (key) => (names.nameForKey[key] ?? key).toLowerCase() === wanted && names.localSheetIdMap[key] === scope,
  );
}

/** Whether a name of the workbook stands already, in any case of letters. */
export const isNameTaken = (book: Book, name: string): boolean => keysOf(book.workbook.definedNames, name, undefined).length > 0;

function dropKeys(names: Names, keys: readonly string[]): void {
  for (const list of LISTS) for (const key of keys) delete names[list][key];
}

/** The library sorts out what an entry is: it is given this one alone, and the others are laid beside it. */
function addEntry(names: Names, entry: NameModel): void {
  const before = LISTS.map((list) => names[list]);
  names.model = [entry];
  LISTS.forEach((list, at) => Object.assign(names, { [list]: Object.assign(before[at] ?? {}, names[list]) }));
}

/** "'Mål'!$A$1:$B$2". */
export const absoluteAddress = ({ sheet, rect }: Pick<Area, 'sheet' | 'rect'>): string =>
  `${quoteSheet(sheet.name)}!${formatAbsolute(rect)}`;

/** Writes a name; `formula` begins with "=". */
export function putName(book: Book, sheet: Worksheet | undefined, name: string, formula: string, hidden = false): NamePlace {
  book.touchBook();
  const scope = scopeIndex(book, sheet);
  const text = formula.replace(/^=/, '');
  const { sheet: on, rest } = splitSheet(text);
  const rect = on !== undefined && book.findSheet(on) ? tryParseRect(rest) : undefined;
  const entry: NameModel = {
    name,
    ...(scope === undefined ? {} : { localSheetId: scope }),
    ...(hidden ? { hidden } : {}),
    ...(rect && on !== undefined
      ? { ranges: [`${quoteSheet(on)}!${formatAbsolute(rect)}`], kind: 'reference' }
      : { ranges: [], formulaExpression: text, kind: 'formula' }),
  };
  const { definedNames } = book.workbook;
  dropKeys(definedNames, keysOf(definedNames, name, scope));
  addEntry(definedNames, entry);
  book.journal.recalculate = true;
  return { book, name, sheet };
}

export function deleteName(place: NamePlace): void {
  const { book, name, sheet } = place;
  book.touchBook();
  const { definedNames } = book.workbook;
  dropKeys(definedNames, keysOf(definedNames, name, scopeIndex(book, sheet)));
  book.journal.recalculate = true;
}
