import fc from 'fast-check';
import type { Plan } from '../../src/domain/plan';
import { reportChapters } from '../../src/report/options';
import { aBudgetRow, aGoal, anActivity, anIndicator, aPlan, aSumRow, aText } from '../support/plan';
import { pictureOf, reportOf } from '../support/report-picture';

const levels = ['focus', 'area', 'committee', 'unit'] as const;

/** A plan in which every name, text and figure is one of its kind, so that each can be found. */
const somePlan = fc
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

/** The summary says some of it again. */
const body = reportChapters.filter((chapter) => chapter !== 'summary');

const expectOnce = (lines: readonly string[], token: string): void =>
  expect([token, lines.filter((line) => line.includes(token)).length]).toEqual([token, 1]);

describe('a report', () => {
  it('prints every goal, text, indicator, activity and row of the budget, and each once', () => {
    fc.assert(
      fc.property(somePlan, (plan) => {
        const lines = pictureOf(reportOf(plan, { chapters: body }));
        for (const goal of plan.goals) expectOnce(lines, goal.title);
        for (const row of plan.texts.filter(({ chapter }) => chapter === 'goals')) expectOnce(lines, row.text);
        for (const row of plan.indicators) {
          expectOnce(lines, row.name);
          expectOnce(lines, row.analysis);
          const line = lines.find((one) => one.includes(row.name)) ?? '';
          const at = row.name.replace(/\D/g, '');
          expect(line).toContain(`${at},2 %`);
          expect(line.includes(`${at},1 %`)).toBe(plan.start.type !== 'VP');
        }
        for (const row of plan.activities) {
          expectOnce(lines, row.name);
          expectOnce(lines, row.deviation);
        }
        for (const row of plan.budget) expect(lines.find((line) => line.includes(row.label))).toMatch(/\| 1\d{3}( \||$)/);
        expect(lines.join(' ').match(/\bord\b/g)?.length).toBe(plan.texts[0]?.text.match(/\bord\b/g)?.length);
      }),
      { numRuns: 60 },
    );
  });

  it('prints goals in the order of the plan, children beneath their parent', () => {
    fc.assert(
      fc.property(somePlan, (plan) => {
        const lines = pictureOf(reportOf(plan, { chapters: body }));
        const at = (title: string): number => lines.findIndex((line) => line.includes(title));
        for (const goal of plan.goals) {
          const parent = plan.goals.find((other) => other.code === goal.parent);
          if (parent) expect(at(parent.title)).toBeLessThan(at(goal.title));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('holds every text in a row that Excel can show, and every page within the paper', () => {
    fc.assert(
      fc.property(somePlan, (plan) => {
        const content = reportOf(plan);
        for (const row of content.rows?.rows ?? []) expect(row.height ?? 0).toBeLessThanOrEqual(409);
        expect(content.columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(482 / 1.06);
        expect(content.rows?.rows.length).toBe(content.blocks[0]?.cells.length);
      }),
      { numRuns: 40 },
    );
  });
});
