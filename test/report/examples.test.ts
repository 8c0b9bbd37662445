import { computePlan } from '../../src/domain/computed';
import { printAmount } from '../../src/domain/print-value';
import { amount } from '../../src/domain/amount';
import { examples } from '../../src/intake/examples';
import { planFromDocument } from '../../src/intake/plan-from-document';
import { FIGURE_WIDTH } from '../../src/report/sheet/grid';
import { fits } from '../../src/report/sheet/text-height';
import { pictureOf, reportOf } from '../support/report-picture';

describe.each(examples)('the example $id', ({ load, name }) => {
  it('is read whole and makes a report', async () => {
    const { plan, unplaced } = planFromDocument(await load());
    expect(name.sv).not.toBe(name.en);
    expect(unplaced).toEqual([]);
    const lines = pictureOf(reportOf(plan));
    for (const goal of plan.goals) expect(lines.filter((line) => line.endsWith(goal.title)).length).toBeGreaterThan(0);
    expect(lines.filter((line) => line.includes('källan anger'))).toEqual([]);
  });

  it('prints no figure that is wider than its column', async () => {
    const content = reportOf(planFromDocument(await load()).plan);
    for (const row of content.blocks[0]?.cells ?? [])
      for (const cell of row)
        if (typeof cell === 'number') expect(fits(printAmount(amount(cell), 1), FIGURE_WIDTH, { size: 10, bold: true })).toBe(true);
  });

  it('costs one tiling, few patterns laid over it and few formats', async () => {
    const content = reportOf(planFromDocument(await load()).plan);
    expect(content.merges.filter(({ heads }) => heads === undefined)).toHaveLength(1);
    expect(content.merges.length + content.formats.length).toBeLessThan(35);
  });
});

describe('the examples together', () => {
  it('add up as the texts say', async () => {
    const [, unit, board] = await Promise.all(examples.map(async ({ load }) => computePlan(planFromDocument(await load()).plan)));
    expect(unit?.total.deviation?.toString()).toBe('-180');
    expect(board?.total.deviation?.toString()).toBe('-6.1');
    expect(board?.total.deviationAfter?.toString()).toBe('-3.8');
    expect(board?.total.afterAll?.toString()).toBe('-2.8');
    expect(board?.goalCounts.area).toMatchObject({ fully: 3, partly: 4, not: 1 });
    expect(unit?.goalCounts.unit).toMatchObject({ fully: 2, partly: 3, not: 1 });
  });

  it('hold the few mistakes that are there to be found', async () => {
    for (const { id, load } of examples.filter((example) => example.id !== 'unitPlan')) {
      const { plan } = planFromDocument(await load());
      const computed = computePlan(plan);
      const differing = plan.indicators.filter(
        (row) => row.judged !== null && row.judged !== computed.indicators.get(row.key)?.word && !row.reason,
      );
      expect([id, differing.length]).toEqual([id, 1]);
      const missing = plan.indicators.filter((row) => row.outcome.kind === 'blank' && row.dueIn?.includes('T2'));
      expect([id, missing.length]).toEqual([id, 1]);
    }
  });
});
