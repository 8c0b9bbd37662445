import fc from 'fast-check';
import { completion, decidedKey } from '../../../src/intake/complete/completion';
import type { Plan } from '../../../src/domain/plan';
import { blank } from '../../../src/domain/value';
import { aGoal, anActivity, anIndicator, aPlan, aText } from '../../support/plan';
import { anyPlan } from '../some-plan';

const goals = [
  aGoal({ code: '1', level: 'focus', number: '1', title: 'Ett gott liv' }),
  aGoal({ code: '1.2', level: 'area', number: '1.2', title: 'Stöd i tid', parent: '1' }),
  aGoal({ code: '1.2:N1', level: 'committee', title: 'Stödet håller', parent: '1.2' }),
];
const there = aPlan({
  goals,
  indicators: [anIndicator({ goal: '1.2', name: 'Andel nöjda brukare', target: '80 %', outcome: '75 %' })],
  activities: [anActivity({ goal: '1.2:N1', name: 'Se över rutinen' })],
  texts: [aText({ chapter: 'goals', goal: '1.2:N1', heading: 'Arbetssätt' })],
});

/** The same goals as another document numbers its rows. */
const readGoals = [
  aGoal({ code: '1', level: 'focus', number: '1', title: 'Ett gott liv' }),
  aGoal({ code: '1.2', level: 'area', number: '1.2', title: 'Stöd i tid', parent: '1' }),
  aGoal({ code: '1.2:N1', level: 'committee', title: 'Delaktighet', parent: '1.2' }),
  aGoal({ code: '1.2:N2', level: 'committee', title: 'Stödet håller.', parent: '1.2' }),
];

test('an empty cell is filled, one that says something else is shown beside it, and one that says the same is only counted', () => {
  const read = aPlan({
    goals,
    indicators: [anIndicator({ goal: '1.2', name: ' Andel  nöjda brukare', target: '80,0 %', outcome: '71 %', forecast: '78 %' })],
  });
  const { cells, rows, near, same } = completion(there, read);
  expect(cells.map(({ name, column, isBlank }) => [name, column, isBlank])).toEqual([
    ['Andel nöjda brukare', 'outcome', false],
    ['Andel nöjda brukare', 'forecast', true],
  ]);
  expect([rows, near]).toEqual([[], []]);
  expect(same).toBeGreaterThan(0);
});

test('a goal is found by its title where another document counts otherwise, and what hangs on it follows', () => {
  const read = aPlan({
    goals: readGoals,
    activities: [
      anActivity({ goal: '1.2:N2', name: 'Se över rutinen', deviation: 'Försenad' }),
      anActivity({ goal: '1.2:N1', name: 'Fråga' }),
    ],
    texts: [aText({ chapter: 'goals', goal: '1.2:N2', heading: 'Arbetsätt', text: 'Vi ringer.' })],
  });
  const { cells, rows } = completion(there, read);
  expect(cells.filter(({ table }) => table !== 'goals').map(({ table, column, proposed }) => [table, column, proposed])).toEqual([
    ['texts', 'text', 'Vi ringer.'],
    ['activities', 'deviation', 'Försenad'],
  ]);
  expect(rows.map(({ table, name, cells: row }) => [table, name, row.goal ?? row.code])).toEqual([
    ['goals', 'Delaktighet', '1.2:N2'],
    ['activities', 'Fråga', '1.2:N2'],
  ]);
});

test('a name that is near is asked about, and nothing is proposed for it until somebody has answered', () => {
  const read = aPlan({ goals, indicators: [anIndicator({ goal: '1.2', name: 'Andelen nöjda brukare', outcome: '71 %' })] });
  const [from] = read.indicators;
  const [to] = there.indicators;
  const asked = completion(there, read);
  expect(asked.near).toEqual([{ table: 'indicators', from: from?.key, name: from?.name, row: to?.key, like: to?.name }]);
  expect([asked.cells, asked.rows]).toEqual([[], []]);
  const key = decidedKey('indicators', from?.key ?? '');
  expect(completion(there, read, new Map([[key, to?.key ?? null]])).cells.map(({ column }) => column)).toEqual(['outcome']);
  expect(completion(there, read, new Map([[key, null]])).rows.map(({ name }) => name)).toEqual(['Andelen nöjda brukare']);
});

test('rows under a goal that is asked about wait for the answer', () => {
  const read = aPlan({
    goals: [...goals.slice(0, 2), aGoal({ code: '1.2:N1', level: 'committee', title: 'Stöden håller', parent: '1.2' })],
    activities: [anActivity({ goal: '1.2:N1', name: 'Fråga' })],
  });
  const asked = completion(there, read);
  expect([asked.near.length, asked.rows]).toEqual([1, []]);
});

test('a plan completes itself with nothing, whatever it holds', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const { cells, rows, near } = completion(plan, plan);
      expect({ cells, rows, near }).toEqual({ cells: [], rows: [], near: [] });
    }),
    { numRuns: 40 },
  );
});

test('what was emptied comes back, cell by cell, and nothing is lost', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const emptied: Plan = { ...plan, indicators: plan.indicators.map((row) => ({ ...row, outcome: blank, analysis: '' })) };
      const { cells, rows } = completion(emptied, plan);
      expect(rows).toEqual([]);
      expect(cells.every(({ isBlank }) => isBlank)).toBe(true);
      const filled = emptied.indicators.map((row) => ({
        ...row,
        ...Object.fromEntries(cells.filter(({ row: key }) => key === row.key).map(({ column, proposed }) => [column, proposed])),
      }));
      const said = (rows: Plan['indicators']) => rows.map(({ outcome, analysis }) => JSON.stringify([outcome, analysis.trim()]));
      expect(said(filled)).toEqual(said(plan.indicators));
    }),
    { numRuns: 40 },
  );
});
