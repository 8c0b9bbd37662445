import type { Finding, Place } from './finding';
import { normaliseBlanks } from './normalise';
import type { Indicator, Plan } from './plan';
import { readValue } from './read-value';
import { indicatorFigures } from './rules/indicator-figures';
import { textsOfStart, textsOfTables } from './rules/texts-of-plan';
import type { NumberValue, Value } from './value';

/**
 * What the cell of a finding can safely be changed to; said, not done: whoever writes to the workbook does it.
 * `setValue`: the figure that was meant, as a figure. `setText`: the words, held as text whatever sign they begin with. `restoreFormula`: the
 * template's formula comes back in place of what was typed over it.
 */
export type Fix =
  | { readonly kind: 'setValue'; readonly place: Place; readonly value: Value }
  | { readonly kind: 'setText'; readonly place: Place; readonly text: string }
  | { readonly kind: 'restoreFormula'; readonly place: Place };

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
    default:
      return null;
  }
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
  if (unit === undefined) return { kind: 'setValue', place, value: figure };
  if (expected === '') return unit === '%' ? { kind: 'setValue', place, value } : null;
  // "28 mkr" among tkr is 28 000 to one reader and a figure in the wrong row to another.
  return oneSpelling(unit) === oneSpelling(expected) ? { kind: 'setValue', place, value: figure } : null;
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
  return { kind: 'setValue', place, value: { ...value, unit: '%' } };
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
