import fc from 'fast-check';
import { migrate } from '../../../src/commands/migrate';
import type { Plan } from '../../../src/domain/plan';
import type { WholeSnapshot } from '../../../src/workbook/extension';
import { namesToRead, readPlan, tablesToRead } from '../../../src/workbook/read';
import { asLaidDown } from '../../../src/workbook/template';
import { anyPlan } from '../../support/arbitrary/plan';
import { inOlder, makeOlder } from '../../support/older-template';
import { inWorkbook, type InWorkbook } from '../in-workbook';

const wholeOf = ({ port }: InWorkbook): Promise<WholeSnapshot> => port.readWhole(tablesToRead(), namesToRead(), ['Start']);

/** Every formula of the tables, and Start's, whatever row and column they have come to stand in. */
function formulasOf({ tables, sheets }: WholeSnapshot): readonly string[] {
  const inTables = [...tables.values()].flatMap(({ name, headers, formulas, cells }) =>
    headers.flatMap((header, at) =>
      formulas.flatMap((row, index) => {
        const text = String(row[at] ?? '');
        return text.startsWith('=') && text !== cells[index]?.[at] ? [`${name}[${header}] ${index}: ${text}`] : [];
      }),
    ),
  );
  const onStart = (sheets.get('Start') ?? []).map((row) =>
    row
      .map(String)
      .filter((text) => text.startsWith('='))
      .join(' | '),
  );
  return [...inTables.sort(), ...onStart.filter(Boolean)];
}

const listsOf = ({ definedNames }: WholeSnapshot): readonly string[] => [...definedNames.keys()].sort();

async function sameAsFresh(given: Plan, version: number): Promise<void> {
  const bench = await inWorkbook(inOlder(given, version));
  const fresh = await wholeOf(bench);
  await makeOlder(bench, version);
  expect(readPlan(await bench.read()).plan.start.schemaVersion).toBe(version);
  expect(await migrate(bench.port)).toMatchObject({ kind: 'migrated', from: version, to: 3 });
  const migrated = await wholeOf(bench);
  const [before, after] = [readPlan(fresh), readPlan(migrated)];
  // What is given is remembered as it stands, which is as it is read.
  const { handedOut } = asLaidDown({ ...before.plan, handedOut: [] });
  expect(after.plan).toEqual({ ...before.plan, handedOut: handedOut.toSorted((left, right) => left.order - right.order) });
  expect(after.problems).toEqual(before.problems);
  expect(formulasOf(migrated)).toEqual(formulasOf(fresh));
  expect(listsOf(migrated)).toEqual(listsOf(fresh));
  expect(migrated.outline.sheets).toEqual(fresh.outline.sheets);
  for (const [name, table] of fresh.tables) expect(migrated.tables.get(name)?.headers).toEqual(table.headers);
}

test.each([1, 2])('a workbook of version %i becomes what today’s template would have been, for any plan', async (version) => {
  await fc.assert(
    fc.asyncProperty(anyPlan({ indicators: 3, budget: 3, others: 2 }), (plan) => sameAsFresh(plan, version)),
    { numRuns: 1, endOnFailure: true },
  );
});
