import fc from 'fast-check';
import { consolidatedActivities } from '../../src/consolidation/activities';
import { consolidatedGoals } from '../../src/consolidation/goals';
import { anActivity } from '../support/plan';
import { aUnit, fourUnits, given, noDecisions } from './units';

test('an activity is one over the units beneath one goal of the board, and two beneath two', () => {
  const units = fourUnits();
  const { activities, proposals } = consolidatedActivities(units, consolidatedGoals(units, noDecisions).goalKey, noDecisions);
  expect(activities.map(({ name, goal, rows, datesDiffer }) => [name, goal, rows.map(({ unit }) => unit).join(' '), datesDiffer])).toEqual([
    ['temadag', '1.2.1', 'Ek Alm', true],
    ['Temadag', '1.2.3', 'Lind', false],
  ]);
  expect(proposals).toEqual([]);
});

test('a date that is not there yet is no other date; near names are proposed within a goal only', () => {
  const unit = (name: string, activity: string, code: string, iso: string) =>
    aUnit(name, {
      goals: [given('area', '1.2', 'Trygga gator', { number: '1.2' }), given('area', '1.3', 'Ljusa gator', { number: '1.3' })],
      activities: [anActivity({ name: activity, goal: code, ...(iso && { end: { kind: 'date', iso } }) })],
    });
  const units = [
    unit('A', 'Temadag om mat', '1.2', '2026-05-01'),
    unit('B', 'Temadag om mat', '1.2', ''),
    unit('C', 'Temadagen om mat', '1.2', ''),
    unit('D', 'Temadager om mat', '1.3', ''),
  ];
  const together = consolidatedActivities(units, consolidatedGoals(units, noDecisions).goalKey, noDecisions);
  expect(together.activities.map(({ rows, datesDiffer }) => [rows.length, datesDiffer])).toEqual([
    [2, false],
    [1, false],
    [1, false],
  ]);
  expect(together.proposals).toEqual([{ of: 'activity', name: 'Temadagen om mat', like: 'Temadag om mat', units: ['C'] }]);
});

test('every activity of every file is in one group', () => {
  const file = fc.array(
    fc.record({ name: fc.constantFrom('Temadag', ' temadag.', 'Kurs', 'KURS\u00a0'), goal: fc.constantFrom('1.2', '1.3', 'x') }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(fc.array(file, { maxLength: 5 }), (files) => {
      const goals = [given('area', '1.2', 'Trygga gator', { number: '1.2' }), given('area', '1.3', 'Ljusa gator', { number: '1.3' })];
      const units = files.map((rows, at) => aUnit(`U${at}`, { goals, activities: rows.map((row) => anActivity(row)) }));
      const { activities } = consolidatedActivities(units, consolidatedGoals(units, noDecisions).goalKey, noDecisions);
      expect(activities.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(files.flat().length);
      const kinds = files.flat().map(({ name, goal }) => `${goal} ${name.trim().slice(0, 1).toLowerCase()}`);
      expect(activities.length).toBe(new Set(kinds).size);
    }),
    { numRuns: 50 },
  );
});
