import { cleanName } from './clean-name';
import { groupBy } from './group-by';
import { areNear } from './near-names';
import type { Goal, Indicator, Plan } from './plan';
import { placeOf } from './roll-on/step';

/** An indicator over several periods: its row in each of them, null where a period does not have it. */
export interface ComparedIndicator {
  readonly id: string;
  /** As the latest period writes it. */
  readonly name: string;
  readonly goal: string;
  readonly measureUnit: string;
  readonly rows: readonly (Indicator | null)[];
}

/** Two that may be one: never taken for one unless a person says so. `sameRow`: the row has its key still and another name. */
export interface SameProposal {
  readonly earlier: { readonly id: string; readonly name: string };
  readonly later: { readonly id: string; readonly name: string };
  readonly because: 'sameRow' | 'alike';
}

export interface PeriodComparison {
  /** In the order of the year. */
  readonly plans: readonly Plan[];
  /** In the order of the latest period; those that only earlier ones have come last. */
  readonly indicators: readonly ComparedIndicator[];
  readonly proposals: readonly SameProposal[];
}

/** Ids of two that a person has said are one: earlier and later. */
export type SaidSame = readonly (readonly [earlier: string, later: string])[];

/**
 * Indicator by indicator over plans and reports of one organisation: rows are one where their names are, apart from their writing, and their units of measure.
 * A name that a plan has more than once goes by its goal too.
 */
export function comparePeriods(given: readonly Plan[], same: SaidSame = []): PeriodComparison {
  const plans = given.toSorted((left, right) => placeOf(left.start) - placeOf(right.start));
  const idsOf = plans.map((plan) => idsIn(plan, repeatedIn(plans)));
  const taken = new Map(same);
  const rows = plans.map((plan, at) => {
    const ids = idsOf[at] ?? new Map<string, string>();
    return new Map(plan.indicators.flatMap((row) => (ids.has(row.key) ? [[lastOf(ids.get(row.key) ?? '', taken), row] as const] : [])));
  });
  const order = [...new Set(rows.toReversed().flatMap((own) => [...own.keys()]))];
  const indicators = order.map((id): ComparedIndicator => {
    const own = rows.map((byId) => byId.get(id) ?? null);
    const at = own.findLastIndex((row) => row !== null);
    const latest = own[at];
    const goal = plans[at]?.goals.find(({ code }) => code === latest?.goal);
    return { id, name: latest?.name ?? '', goal: goalName(goal, latest?.goal ?? ''), measureUnit: latest?.measureUnit ?? '', rows: own };
  });
  return { plans, indicators, proposals: proposalsOf(indicators) };
}

/** What an id has become by everything that was said of it. */
function lastOf(id: string, taken: ReadonlyMap<string, string>): string {
  const passed = new Set<string>();
  for (let next = id; ;) {
    const later = taken.get(next);
    if (later === undefined || passed.has(later)) return next;
    passed.add(later);
    next = later;
  }
}

const goalName = (goal: Goal | undefined, code: string): string =>
  [goal?.number || code, goal?.title ?? ''].filter((part) => part !== '').join(' ');

const nameAndUnit = ({ name, measureUnit }: Indicator): string => `${cleanName(name)}|${cleanName(measureUnit) || measureUnit.trim()}`;

/** Names that some plan has twice. */
function repeatedIn(plans: readonly Plan[]): ReadonlySet<string> {
  return new Set(
    plans.flatMap(({ indicators }) => [...groupBy(indicators, nameAndUnit)].flatMap(([id, rows]) => (rows.length > 1 ? [id] : []))),
  );
}

/** Ids by key of row; a row without a name has none. One name twice under one goal counts in its order. */
function idsIn({ indicators, goals }: Plan, repeated: ReadonlySet<string>): ReadonlyMap<string, string> {
  const titles = new Map(goals.map(({ code, title }) => [code, cleanName(title)]));
  const seen = new Map<string, number>();
  return new Map(
    indicators.flatMap((row) => {
      if (cleanName(row.name) === '') return [];
      const plain = nameAndUnit(row);
      const id = repeated.has(plain) ? `${plain}|${titles.get(row.goal) ?? row.goal}` : plain;
      const times = (seen.get(id) ?? 0) + 1;
      seen.set(id, times);
      return [[row.key, times === 1 ? id : `${id}|${times}`] as const];
    }),
  );
}

/** Pairs that no period has both of, the one ending before the other begins. */
function proposalsOf(indicators: readonly ComparedIndicator[]): readonly SameProposal[] {
  return indicators.flatMap((later) => {
    const begins = later.rows.findIndex((row) => row !== null);
    const before = indicators.filter(({ rows }) => rows.findLastIndex((row) => row !== null) < begins);
    const sameRow = before.find(
      ({ rows }) => rows.some((row) => row && later.rows.some((own) => own?.key === row.key)) && sameMeasure(rows, later.rows),
    );
    const found = sameRow ?? before.find(({ name }) => areNear(cleanName(name), cleanName(later.name)));
    if (!found) return [];
    return [{ earlier: pick(found), later: pick(later), because: sameRow ? ('sameRow' as const) : ('alike' as const) }];
  });
}

const pick = ({ id, name }: ComparedIndicator) => ({ id, name });

/** Keys of two workbooks may be equal by chance ("I7"): a row that measures something else is another. */
const sameMeasure = (left: ComparedIndicator['rows'], right: ComparedIndicator['rows']): boolean => {
  const units = (rows: ComparedIndicator['rows']): ReadonlySet<string> =>
    new Set(rows.flatMap((row) => (row ? [row.measureUnit.trim()] : [])));
  return [...units(left)].some((unit) => units(right).has(unit));
};
