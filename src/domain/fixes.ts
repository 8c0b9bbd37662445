import type { Finding, Place } from './finding';
import { readGivenCells, type GivenCell, type GivenCells } from './handed-out';
import { normaliseBlanks } from './normalise';
import type { HandedOutRow, Indicator, Owner, Plan } from './plan';
import { readValue } from './read-value';
import { indicatorFigures } from './rules/indicator-figures';
import { textsOfStart, textsOfTables } from './rules/texts-of-plan';
import type { NumberValue, Value } from './value';

/**
 * What can safely be done about a finding; said, not done: whoever writes to the workbook does it.
 * `setValue`: the figure that was meant, as a figure; `unit` is its row's unit of measure. `setText`: the words, held as text whatever sign they begin with. `restoreFormula`: the
 * template's formula comes back in place of what was typed over it. `restoreCell`, `restoreRow`: what was given from above stands there again.
 * `renameColumn`, `renameTable`: back to the template's name. `giveKeys`: rows without a key of their own get one.
 */
export type Fix =
  | { readonly kind: 'setValue'; readonly place: Place; readonly value: Value; readonly unit: string }
  | { readonly kind: 'setText'; readonly place: Place; readonly text: string }
  | { readonly kind: 'restoreFormula'; readonly place: Place }
  | { readonly kind: 'restoreCell'; readonly place: Place; readonly owner: Owner; readonly cell: GivenCell }
  | { readonly kind: 'restoreRow'; readonly place: Place; readonly owner: Owner; readonly order: number; readonly cells: GivenCells }
  | { readonly kind: 'renameColumn'; readonly place: Place; readonly from: string; readonly to: string }
  | { readonly kind: 'renameTable'; readonly place: Place; readonly from: string; readonly to: string }
  | { readonly kind: 'giveKeys'; readonly place: Place };

/** The fix of a finding; null where there is none, or where more than one answer is possible: nothing here guesses what somebody meant. */
export function fixOf(finding: Finding, plan: Plan): Fix | null {
  const { place } = finding;
  switch (`${finding.code} ${finding.message}`) {
    case 'V02 asText':
    case 'V02 number':
    case 'V02 numberOrWord':
      return setValue(place, onlyReading(finding.found), plan);
    case 'V02 percentMissing':
      return withPercent(place, onlyReading(finding.found));
    case 'V03 missing':
      return percentOfShare(place, plan);
    case 'V21 typed':
    case 'V21 rounding':
    case 'V33 formulaOverwritten':
      return { kind: 'restoreFormula', place };
    case 'V31 formula':
      return sameWordsAsText(place, plan);
    case 'V33 columnMissing':
      return rename('renameColumn', place, finding.facts['renamed'], finding.facts['header']);
    case 'V33 tableRenamed':
      return rename('renameTable', place, finding.facts['found'], finding.facts['table']);
    case 'V33 keyMissing':
    case 'V33 keyTwice':
      return { kind: 'giveKeys', place: { ...place, row: finding.message === 'keyTwice' ? place.row : null, column: null } };
    case 'V36 changed':
    case 'V36 emptied':
    case 'V36 filled':
      return asGiven(place, plan, (_, cells, owner) => restoreCell(place, cells, owner));
    case 'V36 deleted':
      return asGiven(place, plan, ({ order }, cells, owner) => ({ kind: 'restoreRow', place, owner, order, cells }));
    default:
      return null;
  }
}

const rename = (kind: 'renameColumn' | 'renameTable', place: Place, from?: string, to?: string): Fix | null =>
  from && to ? { kind, place, from, to } : null;

/** What Utdelat remembers of a place's row. */
function asGiven(
  { table, row }: Place,
  { handedOut }: Plan,
  make: (handed: HandedOutRow, cells: GivenCells, owner: Owner) => Fix | null,
): Fix | null {
  const handed = handedOut.find((each) => each.table === table && each.row === row);
  const cells = handed && readGivenCells(handed.cells);
  return handed && cells ? make(handed, cells, cells.get('owner') === 'council' ? 'council' : 'board') : null;
}

function restoreCell(place: Place, cells: GivenCells, owner: Owner): Fix | null {
  const cell = cells.get(place.column ?? '');
  return cell === undefined ? null : { kind: 'restoreCell', place, owner, cell };
}

/**
 * The figure that a text is, or that stands in it with nothing but an "about" and stray punctuation. "Minst 90 %", "25 av 30" and "1-7" are
 * another thing than a figure.
 */
function onlyReading(text: string): NumberValue | null {
  const whole = readValue(text);
  if (whole.kind === 'number') return whole;
  const bare = normaliseBlanks(text)
    .replace(/^[("”\s]*(?:(?:ca|cirka|circa|c:a|ungefär|omkring)\.? |[~≈] ?)?/i, '')
    .replace(/[\s.,;:*)"”]+$/, '');
  const value = readValue(bare);
  return value.kind === 'number' && !value.band ? value : null;
}

/** In a cell of a row with a unit of measure the figure may print that unit; elsewhere it is an amount in the unit of the workbook. */
function setValue(place: Place, value: NumberValue | null, plan: Plan): Fix | null {
  if (!value) return null;
  const { unit, ...figure } = value;
  const expected = unitAt(place, plan);
  if (expected === '%' && unit === undefined) return withPercent(place, value);
  const rowUnit = place.table === 'indicators' || place.table === 'volumes' ? expected : '';
  if (unit === undefined) return { kind: 'setValue', place, value: figure, unit: rowUnit };
  if (expected === '') return unit === '%' ? { kind: 'setValue', place, value, unit: '' } : null;
  // "28 mkr" among tkr is 28 000 to one reader and a figure in the wrong row to another.
  return oneSpelling(unit) === oneSpelling(expected) ? { kind: 'setValue', place, value: figure, unit: rowUnit } : null;
}

function unitAt({ table, row, column }: Place, plan: Plan): string {
  if (table === 'indicators' || table === 'volumes') return plan[table].find(({ key }) => key === row)?.measureUnit ?? '';
  if (table === 'volumeSums') return '';
  if (column === 'changePercent' || column === 'limitPercent') return '%';
  return table === 'compensation' ? 'kr' : (plan.start.amountUnit ?? '');
}

const oneSpelling = (unit: string): string => {
  const plain = unit.trim().toLowerCase().replace(/\.$/, '');
  return (
    new Map([
      ['mkr', 'mnkr'],
      ['kronor', 'kr'],
    ]).get(plain) ?? plain
  );
};

/** A fraction is hardly ever above 2, and a share typed in per cent hardly ever below: 0,94 may be either, 94 is 94 %. */
const surelyPercent = 2;

function withPercent(place: Place, value: NumberValue | null): Fix | null {
  if (!value || value.unit !== undefined || value.amount.abs().lte(surelyPercent)) return null;
  return { kind: 'setValue', place, value: { ...value, unit: '%' }, unit: '%' };
}

/** "Andel …" with figures that can be nothing but per cent. */
function percentOfShare(place: Place, plan: Plan): Fix | null {
  const row = plan.indicators.find(({ key }) => key === place.row);
  if (row?.kind !== 'share' || !/^andel(en)?\b/i.test(row.name.trim())) return null;
  return figuresOf(row).every(({ amount, unit }) => unit === undefined && (amount.eq(0) || (amount.gt(surelyPercent) && amount.lte(100))))
    ? { kind: 'setText', place, text: '%' }
    : null;
}

const figuresOf = (row: Indicator): readonly NumberValue[] =>
  indicatorFigures.flatMap((column) => {
    const value = row[column];
    return value.kind === 'number' ? [value] : [];
  });

function sameWordsAsText(place: Place, plan: Plan): Fix | null {
  const texts = place.table === 'start' ? textsOfStart(plan) : textsOfTables(plan);
  for (const { place: each, text } of texts) {
    if (each.table === place.table && each.row === place.row && each.column === place.column) return { kind: 'setText', place, text };
  }
  return null;
}
