import fc from 'fast-check';
import type { Plan } from '../../src/domain/plan';
import { aBudgetRow, aGoal, anActivity, anIndicator, aPlan, aSumRow, aText } from './plan';

const levels = ['focus', 'area', 'committee', 'unit'] as const;

/** A plan in which every name, text and figure is one of its kind, so that each can be found. */
export const somePlan: fc.Arbitrary<Plan> = fc
  .record({
    type: fc.constantFrom('VP', 'T1', 'T2', 'VB'),
    shape: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 8 }),
    indicators: fc.integer({ min: 0, max: 12 }),
    activities: fc.integer({ min: 0, max: 12 }),
    budget: fc.integer({ min: 0, max: 12 }),
    long: fc.integer({ min: 1, max: 90 }),
  })
  .map(({ type, shape, indicators, activities, budget, long }): Plan => {
    const goals = shape.map((depth, at) => {
      const parent = shape.slice(0, at).findLastIndex((other) => other < depth);
      return aGoal({
        code: `g${at}`,
        level: levels[depth] ?? 'unit',
        number: '',
        title: `Mål x${at}x`,
        parent: parent < 0 ? '' : `g${parent}`,
        fulfilment: depth === 0 ? null : 'partly',
      });
    });
    const goalOf = (at: number): string => `g${at % shape.length}`;
    return aPlan({
      start: { type },
      goals,
      texts: [
        aText({ chapter: 'opening', heading: 'Inledning', headingLevel: 1, text: `början ${'ord '.repeat(long * 20)}slut` }),
        ...goals.map((goal, at) => aText({ chapter: 'goals', goal: goal.code, heading: 'Analys', text: `Analys t${at}t` })),
        aText({ chapter: 'other', heading: 'Agenda 2030', headingLevel: 2, text: '- en punkt\n- en till' }),
      ],
      indicators: Array.from({ length: indicators }, (_, at) =>
        anIndicator({
          goal: goalOf(at),
          name: `Indikator i${at}i`,
          measureUnit: '%',
          outcome: `${at},1 %`,
          target: `${at},2 %`,
          analysis: `Text a${at}a`,
        }),
      ),
      activities: Array.from({ length: activities }, (_, at) =>
        anActivity({ goal: goalOf(at), name: `Aktivitet k${at}k`, deviation: `Orsak d${at}d` }),
      ),
      budget: Array.from({ length: budget }, (_, at) =>
        aBudgetRow({
          area: at % 2 === 0 ? 'Ett' : 'Två',
          label: `Rad b${at}b`,
          kind: 'cost',
          budget: `${1000 + at}`,
          forecast: `${3000 + at}`,
          outcome: `${5000 + at}`,
        }),
      ),
      budgetSums:
        budget > 0
          ? [aSumRow({ kind: 'net', group: 'Ett', label: 'Netto Ett' }), aSumRow({ kind: 'net', group: 'Två', label: 'Netto Två' })]
          : [],
    });
  });
