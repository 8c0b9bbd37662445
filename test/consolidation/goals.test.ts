import fc from 'fast-check';
import { consolidatedGoals, type GoalsTogether } from '../../src/consolidation/goals';
import type { UnitPlan } from '../../src/consolidation/unit-plan';
import { aUnit, fourUnits, given, noDecisions, own } from './units';

/** "1.2.1 Lugna torg: Ek 2 not, Alm 1 -" */
const matrix = ({ goals }: GoalsTogether): readonly string[] =>
  goals.map(
    ({ key, title, cells, suggestion }) =>
      `${key} ${title}: ${[...cells].map(([unit, cell]) => `${unit} ${cell.unitGoals.length} ${cell.word ?? '-'}`).join(', ')} → ${suggestion ?? '-'}`,
  );

test('goals × units: by number, whatever place they have in each workbook, with the worst of the judged words', () => {
  expect(matrix(consolidatedGoals(fourUnits(), noDecisions))).toEqual([
    '1 En stad för alla: Ek 2 -, Lind 1 -, Alm 1 -, Asp 0 - → -',
    '1.2 Trygga gator: Ek 2 not, Lind 1 partly, Alm 1 -, Asp 0 - → not',
    '1.2.1 Lugna torg: Ek 2 not, Alm 1 - → not',
    '1.2.3 Stöd i tid: Ek 0 -, Lind 1 partly → partly',
  ]);
});

test('what units have written is gathered under the board’s goal, each text with its own goal and its cell; given texts are not', () => {
  const { goals } = consolidatedGoals(fourUnits(), noDecisions);
  const texts = goals.flatMap(({ key, texts: said }) =>
    said.map((one) => [key, one.unit, one.unitGoal, one.heading, one.text, one.source]),
  );
  expect(texts).toEqual([
    ['1.2.1', 'Ek', 'Vi tänder lampor', 'Analys', 'Lamporna kom sent.', { file: 0, sheet: 'texts', cell: 'A2' }],
    ['1.2.3', 'Lind', 'Vi svarar samma dag', 'Analys', 'Fler ringer.', { file: 1, sheet: 'texts', cell: 'A2' }],
  ]);
});

test('one mapping of numbers moves a goal and all beneath it, once', () => {
  const moved = consolidatedGoals(fourUnits(), {
    names: [],
    goals: [
      { from: ' 1.2.', to: '2.1' },
      { from: '2.1', to: '1.2' },
      { from: '1.2.3', to: '3.3.3' },
    ],
  });
  expect(moved.goals.map(({ key, number, parent }) => [key, number, parent])).toEqual([
    ['1', '1', ''],
    ['2.1', '2.1', '1'],
    ['2.1.1', '2.1.1', '2.1'],
    ['3.3.3', '3.3.3', '2.1'],
  ]);
  expect(moved.goalKey('Ek', '1.2:N1:E2')).toBe('2.1.1');
});

test('without numbers given titles tell, in any order; a title of its own stays apart and is proposed', () => {
  const titled = (name: string, ...titles: readonly string[]): UnitPlan =>
    aUnit(name, {
      goals: [
        given('area', '1.2', 'Trygga gator', { parent: '', number: '1.2' }),
        ...titles.map((title, at) => given('committee', `1.2:N${at + 1}`, title)),
      ],
    });
  const units = [titled('A', 'Lugna torg', 'Stöd i rätt tid'), titled('B', 'STÖD i  rätt tid.', 'Lugna torg'), titled('C', 'Lugna torgg')];
  const { goals, proposals } = consolidatedGoals(units, noDecisions);
  expect(goals.map(({ key, title, cells }) => [key, title, [...cells.keys()].join('')])).toEqual([
    ['1.2', 'Trygga gator', 'ABC'],
    ['1.2:N1', 'Lugna torg', 'AB'],
    ['1.2:N2', 'Lugna torgg', 'C'],
    ['1.2:N3', 'Stöd i rätt tid', 'AB'],
  ]);
  expect(proposals).toEqual([{ of: 'goal', name: 'Lugna torgg', like: 'Lugna torg', units: ['C'] }]);
  const told = { goals: [], names: [{ of: 'goal' as const, name: 'Lugna torgg', like: 'Lugna torg', same: true }] };
  expect(consolidatedGoals(units, told).goals.map(({ cells }) => [...cells.keys()].join(''))).toEqual(['ABC', 'ABC', 'AB']);
  expect(consolidatedGoals(units, told).proposals).toEqual([]);
});

test('a code that was handed out is the goal, also where a unit has written its title anew', () => {
  const handed = (name: string, title: string): UnitPlan => {
    const goal = given('committee', '1.2:N4', title, { key: 'M4' });
    return aUnit(name, { goals: [goal], handedOut: [{ key: 'U1', order: 1, table: 'goals', row: 'M4', cells: '{}' }] });
  };
  const { goals, otherTitles } = consolidatedGoals(
    [handed('A', 'Lugna torg'), handed('B', 'Lugna torg'), handed('C', 'Helt annat')],
    noDecisions,
  );
  expect(goals.map(({ key, title }) => [key, title])).toEqual([['1.2:N4', 'Lugna torg']]);
  expect(otherTitles).toMatchObject([{ key: '1.2:N4', unit: 'C', title: 'Helt annat', usual: 'Lugna torg' }]);
});

test('titles that differ under one number are told; unit goals without a goal of the board are listed', () => {
  const unit = (name: string, title: string): UnitPlan =>
    aUnit(name, { goals: [given('area', '1.2', title, { number: '1.2' }), own('9:E1', `Eget ${name}`)] });
  const { goals, otherTitles, loose } = consolidatedGoals(
    [unit('A', 'Trygga gator'), unit('B', 'Trygga gator'), unit('C', 'Ljusa gator')],
    noDecisions,
  );
  expect(goals).toHaveLength(1);
  expect(otherTitles).toMatchObject([{ key: '1.2', unit: 'C', title: 'Ljusa gator', usual: 'Trygga gator' }]);
  expect(loose.map(({ unit: key, title, parent }) => [key, title, parent])).toEqual([
    ['A', 'Eget A', '9'],
    ['B', 'Eget B', '9'],
    ['C', 'Eget C', '9'],
  ]);
});

test('goals in a ring and goals without a code end', () => {
  const ring = aUnit('A', {
    goals: [own('__proto__', 'x'), { ...own('a', 'Ett'), parent: 'b' }, { ...own('b', 'Två'), parent: 'a' }, own('', 'Tre')],
  });
  expect(consolidatedGoals([ring], noDecisions).loose).toHaveLength(4);
});

test('no unit goal is lost, in whatever order the files come: each is under one goal of the board in every level above it, or loose', () => {
  const titles = fc.constantFrom('Lugna torg', 'Stöd i tid', 'God mat', '1.2.1 Lugna torg', '1.3.2 God mat');
  const unit = fc.array(
    fc.record({ area: fc.constantFrom('1.2', '1.3', ''), title: titles, units: fc.nat(3), number: fc.constantFrom('', '1', '1.2.1') }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(fc.array(unit, { minLength: 1, maxLength: 5 }), fc.integer(), (made, seed) => {
      const units = made.map((committees, u) =>
        aUnit(`U${u}`, {
          goals: committees.flatMap(({ area, title, units: count, number }, at) => [
            given('committee', `${area}:N${at}`, title, { parent: area, number }),
            ...Array.from({ length: count }, (_, e) => own(`${area}:N${at}:E${e}`, `Mål ${e}`)),
          ]),
        }),
      );
      const { goals, loose } = consolidatedGoals(units, noDecisions);
      const under = goals
        .filter(({ level }) => level === 'committee')
        .flatMap(({ cells }) => [...cells.values()].flatMap(({ unitGoals }) => unitGoals));
      expect(under.length + loose.length).toBe(made.flat().reduce((sum, { units: count }) => sum + count, 0));
      expect(new Set(goals.map(({ key, level }) => `${level} ${key}`)).size).toBe(goals.length);
      const turned = [...units].sort(
        (left, right) => ((left.named.name.charCodeAt(1) * seed) % 7) - ((right.named.name.charCodeAt(1) * seed) % 7),
      );
      const told = (all: readonly UnitPlan[]) =>
        consolidatedGoals(all, noDecisions).goals.map(({ key, title, parent, cells }) => [key, title, parent, [...cells.keys()].sort()]);
      expect(told(turned)).toEqual(told(units));
    }),
  );
});
