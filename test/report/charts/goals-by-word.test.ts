import { computePlan } from '../../../src/domain/computed';
import type { GoalLevel, Judgement, Start } from '../../../src/domain/plan';
import { goalsByWordChart } from '../../../src/report/charts/goals-by-word';
import { wordingFor } from '../../../src/wording';
import { aGoal, aPlan } from '../../support/plan';

type Words = readonly (Judgement | null)[];
const goalsOf = (level: GoalLevel, words: Words) => words.map((fulfilment, at) => aGoal({ code: `${level}${at}`, level, fulfilment }));

function chartOf(start: Partial<Start>, goals: Partial<Record<GoalLevel, Words>>, language: 'sv' | 'en' = 'sv') {
  const all = Object.entries(goals).flatMap(([level, words]) => goalsOf(level as GoalLevel, words));
  const plan = aPlan({ start: { type: 'T2', ...start }, goals: all });
  return goalsByWordChart(plan, computePlan(plan), wordingFor(language))?.chart;
}

const titleOf = (...given: Parameters<typeof chartOf>) => chartOf(...given)?.title;

test('a board sees its goals of each level by word, and reads the message of its area goals', () => {
  const chart = chartOf(
    { level: 'board' },
    { area: ['fully', 'fully', 'partly', 'not'], committee: ['fully', 'partly', 'partly', 'none', null] },
  );
  expect(chart).toMatchObject({
    form: 'stackedBars',
    title: '2 av 4 mål för verksamhetsområden uppfylls helt',
    categories: ['Verksamhetsområden', 'Nämndmål'],
    decimals: 0,
  });
  expect(chart?.series.map(({ name, values }) => [name, ...values])).toEqual([
    ['● Uppfylls helt', 2, 1],
    ['◆ Uppfylls delvis', 1, 2],
    ['▲ Uppfylls inte', 1, null],
    ['○ Inte bedömda', null, 2],
  ]);
  expect(chart?.description).toBe(
    'Liggande staplar. ' +
      'Verksamhetsområden: ● Uppfylls helt 2, ◆ Uppfylls delvis 1, ▲ Uppfylls inte 1, ○ Inte bedömda 0. ' +
      'Nämndmål: ● Uppfylls helt 1, ◆ Uppfylls delvis 2, ▲ Uppfylls inte 0, ○ Inte bedömda 2.',
  );
});

test('the message is of the goals that the document is about, in the right number', () => {
  const unit = { level: 'unit' } as const;
  expect(titleOf(unit, { unit: ['fully', 'fully', 'fully', 'partly'] })).toBe('3 av 4 enhetsmål uppfylls helt');
  expect(titleOf(unit, { unit: ['fully', 'fully', 'fully', 'fully'] })).toBe('Alla 4 enhetsmål uppfylls helt');
  expect(titleOf(unit, { unit: ['partly', 'partly', 'not', 'not'] })).toBe('Inget av 4 enhetsmål uppfylls helt');
  expect(titleOf(unit, { unit: ['fully', 'partly', 'not', 'not', null] })).toBe('1 av 5 enhetsmål uppfylls helt, 1 är inte bedömt');
  expect(titleOf(unit, { unit: ['fully', 'partly', 'not', 'not', null, 'none'] })).toBe(
    '1 av 6 enhetsmål uppfylls helt, 2 är inte bedömda',
  );
  expect(titleOf({ level: 'department' }, { area: ['fully', 'not'], committee: ['fully', 'partly'] })).toBe(
    '1 av 2 nämndmål uppfylls helt',
  );
  // Where its own goals are not judged it is of those that most are.
  expect(titleOf(unit, { area: ['fully', 'not', 'not', 'not'], unit: ['fully', null] })).toBe(
    '1 av 4 mål för verksamhetsområden uppfylls helt',
  );
});

test('and the same in English', () => {
  const unit = { level: 'unit' } as const;
  expect(titleOf(unit, { unit: ['fully', 'fully', 'fully', 'partly'] }, 'en')).toBe('3 of 4 unit goals are fulfilled');
  expect(titleOf(unit, { unit: ['fully', 'partly', 'not', 'not', null] }, 'en')).toBe('1 of 5 unit goals is fulfilled, 1 is not judged');
  expect(titleOf(unit, { unit: ['fully', 'fully', 'fully', 'fully'] }, 'en')).toBe('All 4 unit goals are fulfilled');
  expect(titleOf(unit, { unit: ['partly', 'partly', 'not', 'not', null, null] }, 'en')).toBe(
    'None of 6 unit goals is fulfilled, 2 are not judged',
  );
});

test('a plan has no words, and of three goals a table says it as well', () => {
  expect(chartOf({ type: 'VP' }, { unit: ['fully', 'fully', 'partly', 'not'] })).toBeUndefined();
  expect(chartOf({}, { unit: ['fully', 'fully', 'partly', 'none', null] })).toBeUndefined();
});
