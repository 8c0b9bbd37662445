import type Big from 'big.js';
import { sum } from '../domain/amount';
import { isMainRow } from '../domain/budget-net';
import { comparedWith } from '../domain/deviations';
import type { AmountUnit, DocumentType } from '../domain/plan';
import { printShort } from '../domain/print-value';
import { isThousandfold } from '../domain/rules/thousandfold';
import type { AmountColumn, UnitBudget } from './budgets';
import type { BudgetTotal, ConsolidatedBudgetRow, ConsolidationFinding, Incoming, Source } from './consolidated';
import { found, type FindingMessage } from './findings';
import { keyOf, sourceOf } from './unit-plan';
import { rowsWithout, sumsOf } from './unit-sums';

interface About {
  readonly type: DocumentType;
  readonly amountUnit: AmountUnit;
}

/** What keeps a unit's amounts out of a sum, or makes them doubtful. */
export function moneyFindings(budget: UnitBudget, row: Incoming | undefined, about: About): readonly ConsolidationFinding[] {
  const trouble = troubleFinding(budget);
  if (trouble) return [trouble];
  return [...missingAmounts(budget, about.type), ...thousandfold(budget, row?.frame ?? null, about)];
}

function troubleFinding({ unit, rows, trouble }: UnitBudget): ConsolidationFinding | null {
  if (!trouble) return null;
  const where = { unit: keyOf(unit), file: unit.file };
  const { start } = unit.read.plan;
  if (trouble.kind === 'noUnit' || trouble.kind === 'noSigns') {
    const place = { table: 'start', row: null, column: trouble.kind === 'noUnit' ? 'amountUnit' : 'signs' } as const;
    return found(trouble.kind === 'noUnit' ? 'noAmountUnit' : 'noSigns', { ...where, place, source: sourceOf(unit, place) });
  }
  const [first] = trouble.rows;
  const place =
    first && trouble.kind !== 'otherConvention'
      ? ({ table: 'budget', row: first.key, column: 'budget' } as const)
      : ({ table: 'start', row: null, column: 'signs' } as const);
  const facts = { rows: listed(trouble.rows.map(withArea)), signs: start.signs ?? '' };
  return found(trouble.kind, { ...where, place, source: sourceOf(unit, place) ?? rows[0]?.sources.budget ?? null }, facts);
}

/** "Löner (Hemtjänst)": units have rows of the same name in several areas. */
const withArea = ({ area, label }: { readonly area: string; readonly label: string }): string =>
  area === '' || area === label ? label : `${label} (${area})`;

/** "Intäkter, Löner", at most five and how many more. */
const shown = 5;
const listed = (labels: readonly string[]): string =>
  labels.length > shown ? `${labels.slice(0, shown).join(', ')} … +${labels.length - shown}` : labels.join(', ');

const dueColumn = (type: DocumentType): AmountColumn | null => (type === 'VP' ? null : comparedWith(type));

function* missingAmounts({ unit, rows }: UnitBudget, type: DocumentType): Iterable<ConsolidationFinding> {
  const where = { unit: keyOf(unit), file: unit.file };
  const main = rows.filter(isMainRow);
  const has = (column: AmountColumn): boolean => main.some(({ normalised }) => normalised[column] !== null);
  const lacking = (message: FindingMessage, column: AmountColumn, without: readonly ConsolidatedBudgetRow[]): ConsolidationFinding =>
    found(message, { ...where, source: sourceIn(without, column) }, { rows: listed(without.map(({ label }) => label)) });
  if (!has('budget')) {
    yield found('noBudget', where);
    return;
  }
  const withoutBudget = rowsWithout(rows, 'budget', type);
  if (withoutBudget.length > 0) yield lacking('budgetRows', 'budget', withoutBudget);
  const column = comparedWith(type);
  const without = rowsWithout(rows, column, type);
  if (has(column) && without.length > 0) yield lacking(column === 'forecast' ? 'forecastRows' : 'outcomeRows', column, without);
  if (!has(column) && dueColumn(type) === column && without.length > 0)
    yield found(column === 'forecast' ? 'noForecast' : 'noOutcome', { ...where, source: sourceIn(without, column) });
}

const sourceIn = (rows: readonly ConsolidatedBudgetRow[], column: AmountColumn): Source | null => rows[0]?.sources[column] ?? null;

/** Kronor typed as tkr in the whole workbook: its rows agree with one another, but not with the frame or the last forecast. */
function* thousandfold({ unit, rows }: UnitBudget, frame: Big | null, { type, amountUnit }: About): Iterable<ConsolidationFinding> {
  const where = { unit: keyOf(unit), file: unit.file };
  const printed = (figure: Big): string => `${printShort(figure)} ${amountUnit}`;
  const net = sumsOf(rows, type).budget;
  const source = rows[0]?.sources.budget ?? null;
  if (frame && net && areApart(net, frame))
    yield found('frameThousandfold', { ...where, source }, { found: printed(net), other: printed(frame) });
  const main = rows.filter(isMainRow);
  const [now, before] = [sizeOf(main, 'forecast'), sizeOf(main, 'forecastPrevious')];
  if (now && before && areApart(now, before))
    yield found('forecastThousandfold', { ...where, source: sourceIn(main, 'forecast') }, { found: printed(now), other: printed(before) });
}

const areApart = (left: Big, right: Big): boolean => !left.eq(0) && !right.eq(0) && isThousandfold(left.abs(), right.abs());

/** Amounts added without their signs: a net may be 0. */
const sizeOf = (rows: readonly ConsolidatedBudgetRow[], column: AmountColumn): Big | null =>
  sum(rows.map(({ normalised }) => normalised[column]?.abs() ?? null));

/** Sums of revenue and of costs over several units count what they buy from each other twice. */
export const tradeFindings = (totals: readonly BudgetTotal[]): readonly ConsolidationFinding[] =>
  totals.some(({ kind, contains }) => kind === 'revenue' && contains.length > 1) ? [found('internalTrade', {})] : [];
