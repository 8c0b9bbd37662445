import { completePlan, inEmptyPlaces, proposeToComplete } from '../../src/commands/completePlan';
import { createTemplate } from '../../src/commands/createTemplate';
import { readWorkbook } from '../../src/commands/readWorkbook';
import { printValue } from '../../src/domain/print-value';
import { aGoal, anActivity, anIndicator, aPlan, aText } from '../support/plan';
import { workbench } from '../workbook/excel/workbench';

const goals = [
  aGoal({ code: '1', level: 'focus', number: '1', title: 'Ett gott liv' }),
  aGoal({ code: '1.2', level: 'area', number: '1.2', title: 'Stöd i tid', parent: '1' }),
  aGoal({ code: '1.2:N1', level: 'committee', title: 'Stödet håller', parent: '1.2' }),
];
const plan = aPlan({
  start: { type: 'T2', level: 'board' },
  goals,
  indicators: [
    anIndicator({ goal: '1.2', name: 'Andel nöjda brukare', measureUnit: '%', target: '80 %', outcome: '75 %' }),
    anIndicator({ goal: '1.2:N1', name: 'Antal besök', target: '40' }),
  ],
  activities: [anActivity({ goal: '1.2:N1', name: 'Se över rutinen' })],
  texts: [aText({ chapter: 'goals', goal: '1.2:N1', heading: 'Analys' })],
});
const read = aPlan({
  start: { type: 'T2', level: 'board' },
  goals: [...goals, aGoal({ code: '1.2:N2', level: 'committee', title: 'Alla är med', parent: '1.2' })],
  indicators: [
    anIndicator({ goal: '1.2', name: 'Andel nöjda brukare', measureUnit: '%', outcome: '71 %', forecast: '78 %' }),
    anIndicator({ goal: '1.2', name: 'Andel som svarar', measureUnit: '%', outcome: '64 %' }),
  ],
  activities: [anActivity({ goal: '1.2:N2', name: '=1+1 Fråga alla' })],
  texts: [aText({ chapter: 'goals', goal: '1.2:N1', heading: 'Analys', text: 'Stödet håller.' })],
});

test('a workbook is completed in one request: empty places are filled, missing rows added in their place, nothing is overwritten', async () => {
  const { port, host } = await workbench();
  await createTemplate(port, plan);
  const proposed = (await proposeToComplete(port, read))!;
  expect(proposed.cells.filter(({ isBlank }) => !isBlank).map(({ name, column }) => [name, column])).toEqual([
    ['Andel nöjda brukare', 'outcome'],
  ]);

  const done = (await completePlan(port, inEmptyPlaces(proposed)))!;
  expect([done.left, done.receipt.syncs]).toEqual([[], 3]);
  const now = (await readWorkbook(port))!.plan;
  expect(now.goals.map(({ code, title }) => [code, title])).toEqual([
    ...plan.goals.map(({ code, title }) => [code, title]),
    ['1.2:N2', 'Alla är med'],
  ]);
  expect(now.indicators.map(({ name, goal }) => [goal, name])).toEqual([
    ['1.2', 'Andel nöjda brukare'],
    ['1.2', 'Andel som svarar'],
    ['1.2:N1', 'Antal besök'],
  ]);
  expect(printValue(now.indicators[0]!.outcome)).toBe('75');
  expect(printValue(now.indicators[0]!.forecast)).toBe('78');
  expect(now.activities.map(({ goal, name }) => [goal, name])).toEqual([
    ['1.2:N1', 'Se över rutinen'],
    ['1.2:N2', '=1+1 Fråga alla'],
  ]);
  expect(now.texts.find(({ heading, goal }) => heading === 'Analys' && goal === '1.2:N1')?.text).toBe('Stödet håller.');

  // What is there is not proposed again; one Undo takes it all back.
  expect((await proposeToComplete(port, read))!.rows).toEqual([]);
  host.undo();
  const before = (await readWorkbook(port))!.plan;
  expect([before.goals.length, before.indicators.length, before.activities.length]).toEqual([3, 2, 1]);
});
