import { createTemplate } from '../../src/commands/createTemplate';
import { writeControl } from '../../src/commands/writeControl';
import { anIndicator, aPlan } from '../support/plan';
import { workbench } from '../workbook/excel/workbench';

const split = { kind: 'share', measureUnit: '%', outcomeMen: '2 %', outcomeWomen: '28 %', target: '30 %', direction: 'lower' } as const;
const planOf = (rows: number) =>
  aPlan({
    indicators: Array.from({ length: rows }, (_each, index) =>
      anIndicator({
        ...split,
        key: `i${index}`,
        name: `Andel nöjda med verksamhet ${index}`,
        outcome: `${(400 + index) / 10} %`.replace('.', ','),
      }),
    ),
  });

/** The requests that Kontroll took the first time and the second, for a plan of so many indicators. */
async function written(indicators: number) {
  const bench = await workbench();
  await createTemplate(bench.port, planOf(indicators));
  bench.host.resetLog();
  const first = await writeControl(bench.port);
  const requests = [...bench.host.log];
  bench.host.resetLog();
  const second = await writeControl(bench.port);
  return { first, findings: first?.checked.findings.length ?? 0, requests, again: { requests: [...bench.host.log], second } };
}

it('a thousand findings take as many requests as ten, one to look and one to write, and below 400 bytes each', async () => {
  const [small, large] = [await written(2), await written(180)];
  expect(large.findings).toBeGreaterThan(1000);
  for (const { requests, first } of [small, large]) {
    expect(requests.filter(({ writes }) => writes)).toHaveLength(1);
    expect(first?.syncs).toBe(2);
  }
  const [few, many] = [small, large].map(({ requests }) => requests.at(-1));
  const more = large.findings - small.findings;
  expect((many?.bytes ?? Infinity) - (few?.bytes ?? 0)).toBeLessThan(400 * more);
  // A block of values holds at most 1,500 cells, and takes two actions.
  expect((many?.actions ?? Infinity) - (few?.actions ?? 0)).toBeLessThanOrEqual(Math.ceil((more * 16) / 1500) * 4);
  expect(large.again.second).toMatchObject({ syncs: 2, cellsWritten: 0 });
  expect(large.again.requests.reduce((sum, { cellsWritten }) => sum + cellsWritten, 0)).toBe(0);
}, 120_000);
