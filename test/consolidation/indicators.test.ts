import Big from 'big.js';
import fc from 'fast-check';
import type { ConsolidatedIndicator, Decisions } from '../../src/consolidation/consolidated';
import { consolidatedGoals } from '../../src/consolidation/goals';
import { consolidatedIndicators, type IndicatorsTogether } from '../../src/consolidation/indicators';
import type { UnitPlan } from '../../src/consolidation/unit-plan';
import type { Indicator } from '../../src/domain/plan';
import { anIndicator, aSurveyRow, type Written } from '../support/plan';
import { aUnit, fourUnits, noDecisions } from './units';

const put = (units: readonly UnitPlan[], decisions: Decisions = noDecisions, type: 'T2' | 'VP' = 'T2'): IndicatorsTogether =>
  consolidatedIndicators(units, type, consolidatedGoals(units, decisions).goalKey, decisions);

const one = (name: string, ...rows: readonly Written<Indicator>[]): UnitPlan =>
  aUnit(name, {
    start: { type: 'T2' },
    indicators: rows.map((row) => anIndicator({ measureUnit: '%', kind: 'share', target: '80 %', ...row })),
  });

const figures = ({ spread, together }: Pick<ConsolidatedIndicator, 'spread' | 'together'>): string =>
  [
    spread ? `${spread.min}–${spread.median}–${spread.max} (${spread.count})` : '-',
    together ? `${together.how} ${together.value} (${together.count})` : '-',
  ].join('; ');

test('the same indicator is known again however it is written, and hangs on the goal that most hang it on', () => {
  const { indicators } = put(fourUnits());
  expect(indicators.map(({ name, goal, rows }) => [name, goal, rows.map(({ unit }) => unit).join(' ')])).toEqual([
    ['Sjukfrånvaro', '1.2', 'Ek Lind Alm'],
    ['Antal besök', '1.2.1', 'Ek Lind Alm'],
  ]);
});

test('shares have a least, a middle and a greatest and no mean; counts are added, and a missing one is not zero', () => {
  const [absence, visits] = put(fourUnits()).indicators;
  expect(absence && figures(absence)).toBe('4–5.25–6.5 (2); -');
  expect(absence).toMatchObject({ missTarget: ['Ek'], without: ['Alm'] });
  expect(visits && figures(visits)).toBe('200–625–1050 (2); sum 1250 (2)');
  expect(visits?.without).toEqual(['Lind']);
  expect(visits?.rows[0]).toMatchObject({ sources: { outcome: { file: 0, sheet: 'indicators', cell: 'A3' } }, word: 'fully' });
});

test('in a plan the targets stand side by side; they are never weighted', () => {
  const plan = (name: string, target: string): UnitPlan =>
    aUnit(name, {
      start: { type: 'VP' },
      indicators: [anIndicator({ name: 'Nöjda', kind: 'share', measureUnit: '%', target, outcome: '1 %' })],
    });
  const [found] = put([plan('A', '70 %'), plan('B', '80 %'), plan('C', 'öka')], noDecisions, 'VP').indicators;
  expect(found && figures(found)).toBe('70–75–80 (2); -');
  expect(found?.without).toEqual(['C']);
});

test('a share is put together only where every unit says how many have answered', () => {
  const asked = (name: string, outcome: string, answers: string): UnitPlan => {
    const plan = one(name, { name: 'Nöjda', outcome });
    return {
      ...plan,
      read: { ...plan.read, plan: { ...plan.read.plan, surveys: [aSurveyRow({ indicator: 'nöjda', result: outcome, answers })] } },
    };
  };
  const both = put([asked('A', '80 %', '10'), asked('B', '50 %', '30')]).indicators[0];
  expect(both && figures(both)).toBe('50–65–80 (2); weighted 57.5 (2)');
  const some = put([asked('A', '80 %', '10'), asked('B', '50 %', '')]).indicators[0];
  expect(some && figures(some)).toBe('50–65–80 (2); -');
});

test.each(['Antal barn per grupp', 'Antal unika besökare', 'Antal tjänster i snitt'])('%s is counted and never added', (name) => {
  const [found] = put([
    one('A', { name, kind: 'count', measureUnit: 'st', outcome: '2' }),
    one('B', { name, kind: 'count', outcome: '3', measureUnit: '' }),
  ]).indicators;
  expect(found?.together).toBeNull();
});

test.each([
  ['Andel nöjda elever i årskurs 3', 'Andel nöjda elever i årskurs 6'],
  ['Sjukfrånvaro', 'Sjukfrånvaro dag 1-14'],
  ['Andel brukare som upplever diskriminering', 'Andel brukare som inte upplever diskriminering'],
  ['Andel godkända i svenska', 'Andel godkända i engelska'],
  ['Andel nöjda män', 'Andel nöjda kvinnor'],
  ['Utfall 2024', 'Utfall 2025'],
])('%s and %s are two, and nobody proposes otherwise', (left, right) => {
  const { indicators, proposals } = put([one('A', { name: left }), one('B', { name: right })]);
  expect(indicators).toHaveLength(2);
  expect(proposals).toEqual([]);
});

test.each([
  ['Andel brukare inom socialpsykiatri som är trygga', 'Andel brukare inom socialpsykiatrin som är trygga'],
  ['Sjukfrånvaro', 'Sjukfrånvro'],
  ['Aktivt Medskapandeindex', 'Aktivt medskapande-index'],
  ['Andel nöjda föräldrar', 'Andel föräldrar nöjda'],
])('%s and %s are near: proposed once, one only when somebody says so', (usual, rare) => {
  const units = [one('A', { name: usual }), one('B', { name: usual }), one('C', { name: rare })];
  const { indicators, proposals } = put(units);
  expect(indicators).toHaveLength(2);
  expect(proposals).toEqual([{ of: 'indicator', name: rare, like: usual, units: ['C'] }]);
  const said = (same: boolean): Decisions => ({ goals: [], names: [{ of: 'indicator', name: rare, like: usual, same }] });
  expect(put(units, said(true)).indicators.map(({ name, rows }) => [name, rows.length])).toEqual([[usual, 3]]);
  expect([put(units, said(false)).indicators.length, put(units, said(false)).proposals]).toEqual([2, []]);
});

test('one name with two units of measure is two, and is told', () => {
  const { indicators, otherMeasures } = put([
    one('A', { name: 'Frånvaro' }),
    one('B', { name: 'Frånvaro', measureUnit: 'dagar' }),
    one('C', { name: 'Frånvaro', measureUnit: '' }),
  ]);
  expect(indicators.map(({ key, rows }) => [key, rows.map(({ unit }) => unit).join('')])).toEqual([
    ['frånvaro (%)', 'AC'],
    ['frånvaro (dagar)', 'B'],
  ]);
  expect(otherMeasures).toMatchObject([
    {
      name: 'Frånvaro',
      measures: [
        { measureUnit: '%', units: ['A', 'C'] },
        { measureUnit: 'dagar', units: ['B'], source: { sheet: 'indicators' } },
      ],
    },
  ]);
});

test('an indicator that a unit has twice counts once; two figures for it are told', () => {
  const twice = put([one('A', { name: 'Besök', kind: 'count', outcome: '3' }, { name: 'besök', kind: 'count', outcome: '4' })]);
  expect(twice.indicators.map(figures)).toEqual(['3–3–3 (1); sum 3 (1)']);
  expect(twice.repeated).toMatchObject([{ name: 'Besök', unit: 'A', rows: 2, source: { cell: 'A3' } }]);
});

const written = (name: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('', ' ', '\u00a0', '• '),
      fc.constantFrom(' ', '  ', '\u00a0', '\u202f'),
      fc.constantFrom('', ' ', '.'),
      fc.boolean(),
      fc.constantFrom('-', '–', '‑', ' - '),
    )
    .map(
      ([before, blank, after, big, dash]) =>
        `${before}${(big ? name.toUpperCase() : name).replaceAll(' ', blank).replaceAll('-', dash)}${after}`,
    );
const names = ['Andel nöjda brukare', 'Utsläpp av CO2', 'Sjukfrånvaro dag 1-14', '__proto__', 'constructor'];

test('nothing is lost: every row of every file is in one group, whatever blanks and dashes its name has, and in whatever order the files come', () => {
  const row = fc
    .constantFrom(...names)
    .chain((name) => fc.record({ base: fc.constant(name), name: written(name), outcome: fc.constantFrom('', '7 %', '12,5 %', 'i.u.') }));
  fc.assert(
    fc.property(fc.array(fc.array(row, { maxLength: 6 }), { minLength: 1, maxLength: 5 }), fc.integer(), (files, seed) => {
      const units = files.map((rows, at) => one(`U${at}`, ...rows.map(({ name, outcome }) => ({ name, outcome }))));
      const { indicators } = put(units);
      expect(indicators.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(files.flat().length);
      expect(indicators.length).toBe(new Set(files.flat().map(({ base }) => base)).size);
      const turned = [...units].sort(
        (left, right) => ((left.named.name.charCodeAt(1) * seed) % 7) - ((right.named.name.charCodeAt(1) * seed) % 7),
      );
      const told = (all: readonly ConsolidatedIndicator[]) =>
        all.map((each) => [each.key, each.name, figures(each), each.rows.map(({ unit, name }) => unit + name).sort()]);
      expect(told(put(turned).indicators)).toEqual(told(indicators));
    }),
    { numRuns: 50 },
  );
});

test('what a group that is too small has answered is nowhere: whatever it answered, everything that is said is the same', () => {
  const percent = fc.integer({ min: 0, max: 100 }).map((figure) => `${figure} %`);
  const unit = fc.record({ outcome: percent, answers: fc.integer({ min: 1, max: 12 }) });
  fc.assert(
    fc.property(
      fc.array(unit, { minLength: 1, maxLength: 6 }),
      percent,
      fc.constantFrom('share', 'index', 'count'),
      (made, other, kind) => {
        const said = (few: (outcome: string) => string): string => {
          const units = made.map(({ outcome, answers }, at) => {
            const result = answers < 5 ? few(outcome) : outcome;
            const row = {
              name: 'Nöjda',
              kind,
              outcome: result,
              outcomePrior: result,
              forecast: result,
              judged: result > '5' ? 'fully' : 'not',
            } as const;
            const plan = one(`U${at}`, row);
            const surveys = [aSurveyRow({ indicator: 'Nöjda', result, answers: String(answers) })];
            return { ...plan, read: { ...plan.read, plan: { ...plan.read.plan, surveys } } };
          });
          return JSON.stringify(put(units));
        };
        expect(said(() => other)).toBe(said((outcome) => outcome));
      },
    ),
    { numRuns: 50 },
  );
});

test('the sum of counts is exact', () => {
  const units = Array.from({ length: 10 }, (_, at) => one(`U${at}`, { name: 'Timmar', kind: 'count', measureUnit: 'h', outcome: '0,1' }));
  expect(put(units).indicators[0]?.together?.value.eq(new Big(1))).toBe(true);
});
