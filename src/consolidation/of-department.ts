import { awaited } from './awaited';
import type { Consolidated, ConsolidatedGoal, ConsolidatedIndicator, Incoming, UnitKey } from './consolidated';
import { inUnitOrder } from './consolidate';
import { suggestionOf } from './goals';
import { figuresOf } from './indicators';
import { inNaturalOrder } from './names';
import { budgetTotals } from './totals';

/** The departments that units have, by name. */
export const departmentsOf = ({ incoming }: Pick<Consolidated, 'incoming'>): readonly string[] =>
  [...new Set(incoming.flatMap(({ department }) => (department === '' ? [] : [department])))].sort(inNaturalOrder);

/**
 * What the units of a department say together: nothing of others is in it, and what is worked out is worked out again. The list of files is whole, since
 * sources count it; findings that are about no unit of its own are left out.
 */
export function ofDepartment(consolidated: Consolidated, department: string): Consolidated {
  const { type, files, goals, indicators, activities, budgets, actions, findings, proposals } = consolidated;
  const incoming = consolidated.incoming.filter((row) => row.department === department);
  const keys: ReadonlySet<UnitKey> = new Set(incoming.map(({ key }) => key));
  const own = <Row extends { readonly unit: UnitKey }>(rows: readonly Row[]): readonly Row[] => rows.filter(({ unit }) => keys.has(unit));
  return {
    ...consolidated,
    incoming,
    goals: goals.map((goal) => goalOf(goal, keys)).filter(({ cells }) => cells.size > 0),
    indicators: indicators.map((one) => indicatorOf(one, keys, type)).filter(({ rows }) => rows.length > 0),
    activities: activities.map((one) => ({ ...one, rows: own(one.rows) })).filter(({ rows }) => rows.length > 0),
    budgets: own(budgets),
    actions: own(actions),
    totals: totalsOf(
      awaited(consolidated.incoming).filter(({ key }) => keys.has(key)),
      own(budgets),
      type,
    ),
    findings: findings.filter(({ unit, file }) => (unit === null ? keys.has(files[file ?? -1]?.unit ?? '') : keys.has(unit))),
    proposals: proposals
      .map((one) => ({ ...one, units: one.units.filter((unit) => keys.has(unit)) }))
      .filter(({ units }) => units.length > 0),
  };
}

function goalOf(goal: ConsolidatedGoal, keys: ReadonlySet<UnitKey>): ConsolidatedGoal {
  const cells = new Map([...goal.cells].filter(([unit]) => keys.has(unit)));
  return { ...goal, cells, suggestion: suggestionOf(cells), texts: goal.texts.filter(({ unit }) => keys.has(unit)) };
}

function indicatorOf(one: ConsolidatedIndicator, keys: ReadonlySet<UnitKey>, type: Consolidated['type']): ConsolidatedIndicator {
  const rows = one.rows.filter(({ unit }) => keys.has(unit));
  return {
    ...one,
    rows,
    ...figuresOf(rows, one, type),
    missTarget: one.missTarget.filter((unit) => keys.has(unit)),
    without: one.without.filter((unit) => keys.has(unit)),
  };
}

function totalsOf(incoming: readonly Incoming[], rows: Consolidated['budgets'], type: Consolidated['type']): Consolidated['totals'] {
  const units = inUnitOrder(incoming).map(({ key, frame }) => ({
    key,
    // Its own sums are those of the whole.
    department: '',
    frame,
    rows: rows.filter(({ unit }) => unit === key),
  }));
  return budgetTotals(units, type);
}
