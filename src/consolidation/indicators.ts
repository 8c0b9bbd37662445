import { groupBy } from '../domain/group-by';
import type { DocumentType } from '../domain/plan';
import type { ConsolidatedIndicator, Decisions, IndicatorOfUnit, NameProposal, Source, UnitKey } from './consolidated';
import { decidedNames, proposals } from './decided';
import { inPathOrder } from './goal-paths';
import { indicatorRows, type RowOfUnit } from './indicator-rows';
import { spreadOf, togetherOf, type Measured } from './indicator-figures';
import { inNaturalOrder, mostCommon } from './names';
import type { UnitPlan } from './unit-plan';

export interface IndicatorsTogether {
  /** In the order of the goals that they hang on, then by name. */
  readonly indicators: readonly ConsolidatedIndicator[];
  readonly proposals: readonly NameProposal[];
  /** One name that units measure in different units: they are apart. */
  readonly otherMeasures: readonly {
    readonly name: string;
    readonly measures: readonly { readonly measureUnit: string; readonly units: readonly UnitKey[]; readonly source: Source | null }[];
  }[];
  /** An indicator that a unit has more than once with different figures; its first row counts. */
  readonly repeated: readonly { readonly name: string; readonly unit: UnitKey; readonly rows: number; readonly source: Source | null }[];
}

/**
 * One indicator over the units: names match after cleaning, and where the units of measure do; what is only near is proposed. Figures stand side by side;
 * counts are added, shares are put together only where every unit says how many have answered. Figures of groups that are too small are taken away here,
 * and nothing that is worked out rests on them. `goalKey` as `consolidatedGoals` gives it.
 */
export function consolidatedIndicators(
  units: readonly UnitPlan[],
  type: DocumentType,
  goalKey: (unit: UnitKey, code: string) => string,
  decisions: Decisions,
): IndicatorsTogether {
  const decided = decidedNames(decisions, 'indicator');
  const rows = units.flatMap((unit) => indicatorRows(unit, goalKey, decided));
  const byName = groupBy(rows, ({ clean }) => clean);
  const groups = [...byName].flatMap(([clean, own]) => byMeasure(clean, own));
  const indicators = groups
    .map(({ key, own }) => together(key, own, type))
    .sort(
      (left, right) => inPathOrder(left.goal, right.goal) || inNaturalOrder(left.name, right.name) || inNaturalOrder(left.key, right.key),
    );
  const used = [...groupBy(rows, ({ ownClean }) => ownClean)].map(([clean, own]) => ({
    clean,
    written: mostCommon(own.map(({ row }) => row.name)),
    units: unitsOf(own),
  }));
  return {
    indicators,
    proposals: proposals('indicator', used, decided).filter(({ name, like }) => !areApart(name, like, indicators)),
    otherMeasures: [...byName].flatMap(([clean, own]) => {
      const parts = byMeasure(clean, own);
      const name = mostCommon(own.map(({ row }) => row.name));
      return parts.length < 2
        ? []
        : [
            {
              name,
              measures: parts.map((part) => ({ measureUnit: part.measureUnit, units: unitsOf(part.own), source: sourceOf(part.own[0]) })),
            },
          ];
    }),
    repeated: groups.flatMap(({ own }) => repeatsOf(own)),
  };
}

const sourceOf = (one: RowOfUnit | undefined): Source | null => one?.row.sources.outcome ?? one?.row.sources.target ?? null;

const unitsOf = (rows: readonly RowOfUnit[]): readonly UnitKey[] => [...new Set(rows.map(({ row }) => row.unit))];

interface OneMeasure {
  readonly key: string;
  readonly measureUnit: string;
  readonly own: readonly RowOfUnit[];
}

/** Rows without a unit of measure go with what most have. */
function byMeasure(clean: string, rows: readonly RowOfUnit[]): readonly OneMeasure[] {
  const usual = mostCommon(rows.map(({ row }) => row.measure));
  const groups = [...groupBy(rows, ({ row }) => row.measure || usual)].sort(([left], [right]) => inNaturalOrder(left, right));
  return groups.map(([measureUnit, own]) => ({ key: groups.length > 1 ? `${clean} (${measureUnit})` : clean, measureUnit, own }));
}

function together(key: string, own: readonly RowOfUnit[], type: DocumentType): ConsolidatedIndicator {
  const measureUnit = mostCommon(own.map((one) => one.measureUnit));
  const kind = mostCommon(own.map((one) => one.kind ?? ''));
  const name = mostCommon(own.map(({ row }) => row.name));
  const kindOf = own.find((one) => one.kind === kind)?.kind ?? null;
  const ofUnit = groupBy(own, ({ row }) => row.unit);
  const rows = own.map(({ row }) => row);
  return {
    key,
    name,
    measureUnit,
    kind: kindOf,
    goal: mostCommon(own.map((one) => one.goal)),
    rows,
    ...figuresOf(rows, { kind: kindOf, name, measureUnit }, type),
    missTarget: [...ofUnit].flatMap(([unit, those]) => (those.some(({ misses }) => misses) ? [unit] : [])),
    without: [...ofUnit].flatMap(([unit, those]) =>
      those.every(({ row }) => !row.hidden && (type === 'VP' ? row.target : row.outcome).kind !== 'number') ? [unit] : [],
    ),
  };
}

/** What the units' figures say together: of outcomes, in a VP of targets. */
export function figuresOf(
  rows: readonly IndicatorOfUnit[],
  about: Pick<ConsolidatedIndicator, 'kind' | 'name' | 'measureUnit'>,
  type: DocumentType,
): Pick<ConsolidatedIndicator, 'spread' | 'together'> {
  const what = type === 'VP' ? 'target' : 'outcome';
  const counted = firstOfUnit(rows).map((row): Measured => ({ value: row[what], measure: row.measure, weight: row.weight }));
  return { spread: spreadOf(counted), together: togetherOf(counted, about, what) };
}

/** A unit counts once: with its first row that has a figure. */
function firstOfUnit(rows: readonly IndicatorOfUnit[]): readonly IndicatorOfUnit[] {
  return [...groupBy(rows, ({ unit }) => unit).values()].flatMap((own) => {
    const one = own.find((row) => row.hidden || row.outcome.kind === 'number' || row.target.kind === 'number') ?? own[0];
    return one ? [one] : [];
  });
}

function repeatsOf(own: readonly RowOfUnit[]): IndicatorsTogether['repeated'] {
  return [...groupBy(own, ({ row }) => row.unit)].flatMap(([unit, rows]) => {
    const said = new Set(rows.map(({ printed }) => printed));
    return rows.length > 1 && said.size > 1 ? [{ name: rows[0]?.row.name ?? '', unit, rows: rows.length, source: sourceOf(rows[1]) }] : [];
  });
}

/** Two that are measured in different units are two, however alike their names. */
function areApart(name: string, like: string, indicators: readonly ConsolidatedIndicator[]): boolean {
  const measures = (written: string): ReadonlySet<string> =>
    new Set(indicators.flatMap((one) => (one.measureUnit !== '' && one.rows.some((row) => row.name === written) ? [one.measureUnit] : [])));
  const [left, right] = [measures(name), measures(like)];
  return left.size > 0 && right.size > 0 && [...left].every((one) => !right.has(one));
}
