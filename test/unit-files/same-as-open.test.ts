import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Plan } from '../../src/domain/plan';
import { planFromDocument } from '../../src/intake/plan-from-document';
import { readDocumentFile } from '../../src/intake/read-document-file';
import { readUnit } from '../../src/unit-files/read-unit-file';
import { saveWorkbook } from '../../src/workbench/file';
import { readPlan, type PlanRead } from '../../src/workbook/read';
import { anyPlan } from '../support/arbitrary/plan';
import { inWorkbook } from '../workbook/in-workbook';

/** What the genuine client reads in a plan's workbook, and what its file gives. */
async function bothWays(plan: Plan): Promise<{ readonly file: PlanRead; readonly open: PlanRead }> {
  const { host, read } = await inWorkbook(plan);
  const open = readPlan(await read());
  const file = readUnit(await saveWorkbook(host.workbook));
  if (!file.ok) throw new Error(file.reason);
  expect(file.uncomputed).toBe(0);
  return { file: file.read, open };
}

function expectSame({ file, open }: { readonly file: PlanRead; readonly open: PlanRead }): void {
  expect(file.plan).toEqual(open.plan);
  expect(file.problems).toEqual(open.problems);
  for (const [table, { rows }] of open.found) {
    for (const row of rows.keys()) expect(file.place({ table, row, column: null })).toEqual(open.place({ table, row, column: null }));
  }
  const { snapshot } = file;
  expect(snapshot.outline).toEqual(open.snapshot.outline);
  expect(snapshot.names).toEqual(open.snapshot.names);
  for (const [name, table] of open.snapshot.tables) expect(snapshot.tables.get(name)?.headers).toEqual(table.headers);
}

describe('a file gives the plan that the open workbook gives', () => {
  test('an example with everything in it', async () => {
    const read = readDocumentFile(readFileSync(path.join(__dirname, '../../src/intake/examples/board-t2.json'), 'utf8'));
    const [document] = read.ok ? read.file.documents : [];
    if (!document) throw new Error('No example');
    expectSame(await bothWays(planFromDocument(document).plan));
  });

  // One at a time: a workbook takes seconds to make, and each run of the tests tries another.
  test('a generated plan', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan({ indicators: 2, budget: 3, others: 2 }), async (plan) => expectSame(await bothWays(plan))),
      { numRuns: 1 },
    );
  });
});
