import { groupBy } from '../domain/group-by';
import { readNumber } from '../domain/read-value';
import type { NumberValue } from '../domain/value';
import { readCsv, type CsvRow } from './csv';
import { cleanName } from './names';

/** An expected unit. */
export interface RegisterUnit {
  readonly department: string;
  readonly unit: string;
  readonly unitId: string;
  /** Whom to call or write to: a function or mailbox. */
  readonly contact: string;
  /** Other names that it goes by. */
  readonly variants: readonly string[];
  /** Budgetram: net, cost positive, with the unit of amount that its cell has, if any. */
  readonly frame: NumberValue | null;
}

export type RegisterProblem =
  /** There is no column of units among the first row's. */
  | { readonly kind: 'noUnitColumn'; readonly found: readonly string[] }
  /** Of a row without a unit. Line as an editor shows it. */
  | { readonly kind: 'noUnit'; readonly line: number }
  /** An id or name that a line above has too: the line is left out. */
  | { readonly kind: 'twice'; readonly line: number; readonly name: string }
  /** A variant that is the name, or a variant, of another unit too: it tells nobody. */
  | { readonly kind: 'variantTwice'; readonly line: number; readonly name: string }
  /** A quote that is never closed: what follows it is one cell. */
  | { readonly kind: 'openQuote'; readonly line: number }
  /** A Budgetram that is no amount: the unit has none. */
  | { readonly kind: 'frame'; readonly line: number; readonly name: string; readonly found: string };

export interface Register {
  readonly units: readonly RegisterUnit[];
  readonly problems: readonly RegisterProblem[];
}

const headers = {
  department: ['avdelning', 'department'],
  unit: ['enhet', 'unit', 'namn', 'name'],
  unitId: ['enhets-id', 'enhetsid', 'enhets id', 'id', 'unit id'],
  contact: ['kontakt', 'kontaktperson', 'e-post', 'contact'],
  variants: ['namnvarianter', 'namnvariant', 'varianter', 'variants'],
  frame: ['budgetram', 'ram', 'frame'],
} as const;

/** The columns of a register, as a sheet and a file of units have them. */
export const registerColumns = ['Avdelning', 'Enhet', 'Enhets-id', 'Kontakt', 'Namnvarianter', 'Budgetram'] as const;

/**
 * Reads a register of units from CSV: the columns of `registerColumns` in any order, several variants of a name with "|" between, separated by semicolon,
 * comma or tab, with or without quotes and BOM, whichever program has written it. Only Enhet must be there.
 */
export const readRegister = (text: string): Register => fromRows(readCsv(text));

/** The same from the cells of a table, its header first. `firstLine` is the row that the header stands in, as Excel shows it. */
export const registerFromTable = (rows: readonly (readonly (string | number | boolean)[])[], firstLine = 1): Register =>
  fromRows(rows.map((cells, at) => ({ cells: cells.map(String), line: firstLine + at })));

type Column = keyof typeof headers;

/** A register may have a title or two above its headers. */
const mostAbove = 10;

function fromRows(written: readonly CsvRow[]): Register {
  const rows = written.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const at = rows.slice(0, mostAbove).findIndex(({ cells }) => columnOf(cells, 'unit') >= 0);
  const header = rows[at]?.cells;
  if (!header) return { units: [], problems: [{ kind: 'noUnitColumn', found: (rows[0]?.cells ?? []).map((cell) => cell.trim()) }] };
  const problems: RegisterProblem[] = [];
  const units: (RegisterUnit & { readonly line: number })[] = [];
  const seen = new Set<string>();
  for (const { cells, line, open } of rows.slice(at + 1)) {
    if (open) problems.push({ kind: 'openQuote', line });
    const cell = (column: Column): string => cells[columnOf(header, column)]?.normalize('NFC').trim() ?? '';
    const [unit, unitId] = [cell('unit'), cell('unitId')];
    if (unit === '') {
      problems.push({ kind: 'noUnit', line });
      continue;
    }
    const [id, name] = [`id ${cleanName(unitId)}`, `name ${cleanName(unit)}`];
    // Two units of one name are two where each has an id of its own.
    if (unitId === '' ? seen.has(name) : seen.has(id)) {
      problems.push({ kind: 'twice', line, name: unit });
      continue;
    }
    if (unitId !== '') seen.add(id);
    seen.add(name);
    const variants = cell('variants')
      .split('|')
      .map((variant) => variant.trim())
      .filter((variant) => cleanName(variant) !== '' && cleanName(variant) !== cleanName(unit));
    const frame = frameOf(cell('frame'));
    if (frame === 'unreadable') problems.push({ kind: 'frame', line, name: unit, found: cell('frame') });
    const department = cell('department');
    units.push({ department, unit, unitId, contact: cell('contact'), variants, frame: frame === 'unreadable' ? null : frame, line });
  }
  const others = variantsOfOthers(units);
  for (const { line, variant } of others) problems.push({ kind: 'variantTwice', line, name: variant });
  return {
    units: units.map(({ line, ...unit }) => ({
      ...unit,
      variants: unit.variants.filter((variant) => !others.some((other) => other.line === line && other.variant === variant)),
    })),
    problems: problems.sort((left, right) => lineOf(left) - lineOf(right)),
  };
}

/** The first of a column's names that the header has: a register with both Namn and Enhet has its units in Enhet. */
function columnOf(header: readonly string[], column: Column): number {
  const plain = header.map(cleanName);
  const name = headers[column].find((known) => plain.includes(known));
  return name === undefined ? -1 : plain.indexOf(name);
}

/** Variants that are another unit's name, or a variant of it too: they tell no unit from another. */
function variantsOfOthers(
  units: readonly (RegisterUnit & { readonly line: number })[],
): readonly { readonly line: number; readonly variant: string }[] {
  const named = groupBy(
    units.flatMap((unit) => [unit.unit, ...unit.variants].map((name) => ({ unit, clean: cleanName(name) }))),
    ({ clean }) => clean,
  );
  return units.flatMap((unit) =>
    unit.variants
      .filter((variant) => (named.get(cleanName(variant)) ?? []).some((one) => one.unit !== unit))
      .map((variant) => ({ line: unit.line, variant })),
  );
}

const lineOf = (problem: RegisterProblem): number => ('line' in problem ? problem.line : 0);

function frameOf(text: string): NumberValue | null | 'unreadable' {
  const value = readNumber(text);
  if (value.kind === 'blank') return null;
  return value.kind === 'number' && !value.band ? value : 'unreadable';
}
