import { maskedData, personalDataIn } from '../domain/rules/personal-data';
import { saidDate } from './activities';
import type { Consolidated, ConsolidatedActivity, ConsolidationFinding, Source, UnitKey } from './consolidated';
import { found } from './findings';
import type { GoalsTogether } from './goals';
import type { IndicatorsTogether } from './indicators';
import type { Register } from './register';
import { mostCommon } from './names';
import { keyOf, type UnitPlan } from './unit-plan';

/** Goals that are called otherwise here, and unit goals without a place. */
export const goalFindings = ({ otherTitles, loose }: Pick<GoalsTogether, 'otherTitles' | 'loose'>): readonly ConsolidationFinding[] => [
  ...otherTitles.map(({ key, unit, title, usual, source }) => found('otherTitle', at(unit, source), { goal: key, title, usual })),
  ...loose.map(({ unit, title, parent, source }) => found('looseGoal', at(unit, source), { title, parent })),
];

/** Names measured in different ways, rows that stand twice, figures that are not shown. */
export const indicatorFindings = ({
  indicators,
  otherMeasures,
  repeated,
}: Pick<IndicatorsTogether, 'indicators' | 'otherMeasures' | 'repeated'>): readonly ConsolidationFinding[] => [
  ...otherMeasures.map(({ name, measures }) => {
    // Whoever measures it as fewest do is asked first.
    const [rarest] = [...measures].sort((left, right) => left.units.length - right.units.length);
    const said = measures.map(({ measureUnit }) => measureUnit || '–').join(', ');
    return found('otherMeasures', at(rarest?.units[0] ?? null, rarest?.source ?? null), { name, measures: said });
  }),
  ...repeated.map(({ name, unit, rows, source }) => found('repeated', at(unit, source), { name, rows: String(rows) })),
  ...indicators.flatMap(({ rows }) =>
    rows.flatMap(({ hidden, unit, name, sources }) => (hidden ? [found('hidden', at(unit, sources.target), { name })] : [])),
  ),
];

export const activityFindings = ({ activities }: Pick<Consolidated, 'activities'>): readonly ConsolidationFinding[] =>
  activities.flatMap(({ name, datesDiffer, rows }) => {
    const usual = mostCommon(rows.map(datesOf));
    const other = rows.find((row) => datesOf(row) !== '' && datesOf(row) !== usual) ?? rows[0];
    return datesDiffer ? [found('datesDiffer', at(other?.unit ?? null, other?.source ?? null), { name })] : [];
  });

const datesOf = ({ start, end }: ConsolidatedActivity['rows'][number]): string => `${saidDate(start)} ${saidDate(end)}`.trim();

export function nameFindings({ proposals }: Pick<Consolidated, 'proposals'>, units: readonly UnitPlan[]): readonly ConsolidationFinding[] {
  const files = new Map(units.map((unit) => [keyOf(unit), unit.file]));
  return proposals.flatMap(({ of, name, like, units: [unit = null] }) =>
    of === 'unit' ? [] : [found('near', { unit, file: unit === null ? null : (files.get(unit) ?? null) }, { of, name, like })],
  );
}

/** Macros that nobody has run. */
export const macroFindings = (units: readonly UnitPlan[]): readonly ConsolidationFinding[] =>
  units.flatMap(({ named, file, read }) => (read.macros ? [found('macros', { unit: named.key, file })] : []));

/** Personal data in the texts that are gathered: they would go on to whoever reads the result. */
export function personalFindings({
  goals,
  activities,
  actions,
}: Pick<Consolidated, 'goals' | 'activities' | 'actions'>): readonly ConsolidationFinding[] {
  const texts = [
    ...goals.flatMap((goal) => goal.texts.map(({ unit, heading, text, source }) => ({ unit, row: heading, text, source }))),
    ...goals.flatMap((goal) =>
      [...goal.cells].flatMap(([unit, { unitGoals }]) => unitGoals.map(({ title, source }) => ({ unit, row: title, text: title, source }))),
    ),
    ...activities.flatMap(({ rows }) => rows.map(({ unit, name, source }) => ({ unit, row: name, text: name, source }))),
    ...actions.map(({ unit, action, source }) => ({ unit, row: action, text: action, source })),
  ];
  const seen = new Set<string>();
  return texts.flatMap(({ unit, row, text, source }) => {
    // A unit goal stands under the committee goal and under the area goal.
    const place = `${source.file}\n${source.sheet}\n${source.cell}`;
    if (source.cell !== '' && seen.has(place)) return [];
    seen.add(place);
    return personalDataIn(text).map(([kind, data]) =>
      found(kind, at(unit, source), { row: row === text ? maskedData(row, data) : row, found: maskedData(data, data) }),
    );
  });
}

export const registerFindings = (register: Register | null): readonly ConsolidationFinding[] =>
  (register?.problems ?? []).map(({ kind, ...about }) =>
    found(
      kind,
      {},
      Object.fromEntries(
        Object.entries(about).map(([name, fact]) => [
          name,
          [fact]
            .flat()
            .filter((one) => one !== '')
            .join(', '),
        ]),
      ),
    ),
  );

const at = (unit: UnitKey | null, source: Source | null): Pick<ConsolidationFinding, 'unit' | 'file' | 'source'> => ({
  unit,
  file: source?.file ?? null,
  source,
});
