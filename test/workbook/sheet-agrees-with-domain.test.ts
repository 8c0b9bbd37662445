import fc from 'fast-check';
import type { DocumentType, Plan } from '../../src/domain/plan';
import { readPlan } from '../../src/workbook/read';
import { anyPlan, anyStart } from '../support/arbitrary/plan';
import { disagreements, told } from '../support/compare-with-domain';
import { expectedCells } from '../support/expected';
import { aPlan } from '../support/plan';
import { inWorkbook } from './in-workbook';

const size = { indicators: 30, budget: 15, others: 5 };

const starts = (type: DocumentType) => anyStart.filter((start) => start.type === type);

/** Lays the plan down; every computed cell shows what the code computes of what it reads from the workbook. */
async function agrees(plan: Plan): Promise<void> {
  const workbook = await inWorkbook(plan);
  const snapshot = await workbook.read();
  const expected = expectedCells(readPlan(snapshot).plan);
  expect(disagreements(expected, snapshot, workbook.host.workbook).map(told)).toEqual([]);
}

// The same plans every time, one of each document type: what is found by chance below is found again here.
test.each(['VP', 'T1', 'T2', 'VB', 'month'] as const)(
  'every computed cell of a %s is what the code computes',
  async (type) => {
    await fc.assert(fc.asyncProperty(anyPlan(size, starts(type)), agrees), { seed: 2026, numRuns: 1, endOnFailure: true });
  },
  120_000,
);

test('every computed cell is what the code computes, for plans that nobody has seen', async () => {
  await fc.assert(fc.asyncProperty(anyPlan(size), agrees), { numRuns: 3, interruptAfterTimeLimit: 8_000, endOnFailure: true });
}, 120_000);

test('a wrong value that is planted in one cell is the only one noticed, among hundreds', async () => {
  const [plan = aPlan()] = fc.sample(anyPlan(size, starts('T2')), { seed: 1, numRuns: 1 });
  const workbook = await inWorkbook(plan);
  const snapshot = await workbook.read();
  const expected = expectedCells(readPlan(snapshot).plan);
  const noticed = () => disagreements(expected, snapshot, workbook.host.workbook);
  expect(expected.length).toBeGreaterThan(400);
  expect(noticed()).toEqual([]);
  const planted = workbook.host.workbook.getWorksheet('Start')?.findCell('C34');
  if (planted) planted.result = '● helt 999';
  expect(noticed()).toMatchObject([{ place: 'Start!C34', found: '● helt 999' }]);
}, 120_000);
