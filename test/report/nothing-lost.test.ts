import fc from 'fast-check';
import { reportChapters } from '../../src/report/options';
import { COLUMN_WIDTHS } from '../../src/report/sheet/grid';
import { pictureOf, reportOf } from '../support/report-picture';
import { somePlan } from '../support/some-plan';

/** The summary and the list of contents say some of it again. */
const body = reportChapters.filter((chapter) => chapter !== 'summary' && chapter !== 'contents');

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
      { numRuns: 40 },
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
        expect(content.columns.slice(0, COLUMN_WIDTHS.length).reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(482 / 1.06);
        expect(content.rows?.rows.length).toBe(content.blocks[0]?.cells.length);
      }),
      { numRuns: 40 },
    );
  });
});
