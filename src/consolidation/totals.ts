import type Big from 'big.js';
import { sum } from '../domain/amount';
import { percentOf } from '../domain/deviations';
import { groupBy } from '../domain/group-by';
import { nameInFormulas } from '../domain/normalise';
import type { BudgetKind, DocumentType } from '../domain/plan';
import { eachAmount, type AmountColumn } from './budgets';
import type { Amounts, BudgetTotal, ConsolidatedBudgetRow, UnitKey } from './consolidated';
import { inNaturalOrder, mostCommon } from './names';
import { deviationOf, sumsOf } from './unit-sums';

/** A unit in the sums: expected, or heard from all the same. */
export interface UnitInTotals {
  readonly key: UnitKey;
  readonly department: string;
  /** Net, cost positive, in the consolidation's unit of amount. */
  readonly frame: Big | null;
  /** Rows of Driftbudget; none from a unit that is missing. */
  readonly rows: readonly ConsolidatedBudgetRow[];
}

const kinds = ['revenue', 'cost', 'net'] as const satisfies readonly BudgetKind[];

/**
 * Totals of the whole board and of each department by kind, and the net of each Verksamhet of the whole board. A unit is in a sum where its own column is
 * whole (`sumsOf`); what is missing is counted and never 0. The deviation is of the units that have both sides of it.
 */
export function budgetTotals(units: readonly UnitInTotals[], type: DocumentType): readonly BudgetTotal[] {
  const parts = units.map((unit) => ({ unit, of: partsOf(unit.rows, type) }));
  const departments = [...groupBy(parts, ({ unit }) => unit.department)]
    .filter(([department]) => department !== '')
    .sort(([left], [right]) => inNaturalOrder(left, right));
  return [
    ...kinds.map((kind) => totalOf({ department: '', area: '', kind }, parts.map(ofKind(kind)), type)),
    ...departments.flatMap(([department, own]) =>
      kinds.map((kind) => totalOf({ department, area: '', kind }, own.map(ofKind(kind)), type)),
    ),
    ...areaTotals(units, type),
  ];
}

type Part = Pick<UnitInTotals, 'key' | 'frame'> & { readonly sums: Amounts<Big | null> };
type Parts = Readonly<Record<BudgetKind, Amounts<Big | null>>>;

const ofKind =
  (kind: BudgetKind) =>
  ({ unit, of }: { readonly unit: UnitInTotals; readonly of: Parts }): Part => ({
    key: unit.key,
    frame: kind === 'net' ? unit.frame : null,
    sums: of[kind],
  });

/** Revenue and costs only of a unit that gives every row as the one or the other: beside a net row they are a part of it. */
function partsOf(rows: readonly ConsolidatedBudgetRow[], type: DocumentType): Parts {
  const main = rows.filter(({ ofWhich }) => ofWhich === '');
  const isGross = main.every(({ kind }) => kind === 'revenue' || kind === 'cost');
  const gross = (kind: BudgetKind): Amounts<Big | null> => sumsOf(isGross ? main.filter((row) => row.kind === kind) : [], type);
  return { revenue: gross('revenue'), cost: gross('cost'), net: sumsOf(main, type) };
}

function areaTotals(units: readonly UnitInTotals[], type: DocumentType): readonly BudgetTotal[] {
  const byArea = new Map<string, { readonly names: string[]; readonly parts: Part[] }>();
  for (const { key, rows } of units) {
    for (const [area, own] of groupBy(rows, (row) => nameInFormulas(row.area))) {
      if (area === '') continue;
      const found = byArea.get(area) ?? { names: [], parts: [] };
      found.names.push(own[0]?.area ?? '');
      found.parts.push({ key, frame: null, sums: sumsOf(own, type) });
      byArea.set(area, found);
    }
  }
  return [...byArea]
    .sort(([left], [right]) => inNaturalOrder(left, right))
    .map(([, { names, parts }]) => totalOf({ department: '', area: mostCommon(names), kind: 'net' }, parts, type));
}

function totalOf(of: Pick<BudgetTotal, 'department' | 'area' | 'kind'>, parts: readonly Part[], type: DocumentType): BudgetTotal {
  const deviations = parts.flatMap(({ key, sums }) => {
    const deviation = deviationOf(sums, type);
    return deviation ? [{ key, deviation, budget: sums.budget }] : [];
  });
  const budget = sum(deviations.map((one) => one.budget));
  const deviation = sum(deviations.map((one) => one.deviation));
  const framed = parts.flatMap(({ frame, sums }) => (frame && sums.budget ? [frame.minus(sums.budget)] : []));
  const holds = eachAmount((column) => keysWith(parts, column));
  return {
    ...of,
    amounts: eachAmount((column) => sum(parts.map(({ sums }) => sums[column]))),
    deviation,
    deviationPercent: percentOf(deviation, budget),
    frame: sum(parts.map(({ frame }) => frame)),
    againstFrame: sum(framed),
    contains: holds.budget,
    missing: parts.flatMap(({ key, sums }) => (sums.budget ? [] : [key])),
    holds,
    compared: { units: deviations.map(({ key }) => key), budget },
  };
}

const keysWith = (parts: readonly Part[], column: AmountColumn): readonly UnitKey[] =>
  parts.flatMap(({ key, sums }) => (sums[column] ? [key] : []));
