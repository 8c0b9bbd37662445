import { completion } from '../../../src/intake/complete/completion';
import { loosePlan } from '../../../src/intake/complete/loose-rows';
import { aGoal, anIndicator, aPlan } from '../../support/plan';

const plan = aPlan({
  start: { type: 'T2', level: 'unit' },
  goals: [
    aGoal({ code: '1', level: 'focus', title: 'Ett gott liv' }),
    aGoal({ code: '1.2', level: 'area', title: 'Stöd i tid', parent: '1' }),
  ],
  indicators: [
    anIndicator({ goal: '1.2', name: 'Andel nöjda', measureUnit: '%', target: '84 %' }),
    anIndicator({ goal: '1.2', name: 'Antal besök' }),
    anIndicator({ goal: '1', name: 'Antal besök' }),
  ],
});
const pasted = {
  indicators: [
    { name: 'Andel  nöjda', outcome: '80 %' },
    { name: 'Antal besök', outcome: '12 st' },
    { name: 'Andel som svarar', outcome: '71 %' },
  ],
  activities: [],
};

test('a row that the plan has once is found by its name alone; one it has twice, and one it lacks, need a goal', () => {
  const { plan: read, homeless } = loosePlan(plan, pasted, new Map());
  expect(homeless.map(({ name }) => name)).toEqual(['Antal besök', 'Andel som svarar']);
  expect(completion(plan, read).cells.map(({ name, column }) => [name, column])).toEqual([['Andel nöjda', 'outcome']]);
});

test('a goal that somebody says is where the row goes, as the unit’s own', () => {
  const { homeless } = loosePlan(plan, pasted, new Map());
  const { plan: read, homeless: left } = loosePlan(plan, pasted, new Map(homeless.map(({ key }) => [key, '1.2'])));
  expect(left).toEqual([]);
  const { cells, rows } = completion(plan, read);
  expect(cells.map(({ name, column }) => [name, column])).toEqual([
    ['Andel nöjda', 'outcome'],
    ['Antal besök', 'measureUnit'],
    ['Antal besök', 'outcome'],
  ]);
  expect(rows.map(({ name, cells: row }) => [name, row.goal, row.owner])).toEqual([['Andel som svarar', '1.2', 'unit']]);
});
