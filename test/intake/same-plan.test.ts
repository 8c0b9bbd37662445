import Big from 'big.js';
import fc from 'fast-check';
import { computePlan } from '../../src/domain/computed';
import type { Plan, TableId } from '../../src/domain/plan';
import { examples } from '../../src/intake/examples';
import { documentFromPlan } from '../../src/intake/document-from-plan';
import { planFromDocument } from '../../src/intake/plan-from-document';
import { readDocumentFile } from '../../src/intake/read-document-file';
import { isSumTable } from '../../src/workbook/schema/sums';
import { tableSchemas, type TableSchema } from '../../src/workbook/schema/tables';
import { emptyPlan } from '../../src/workbook/template';
import { anyPlan } from './some-plan';

function throughJson(plan: Plan): Plan {
  const read = readDocumentFile(JSON.stringify({ source: 'a.xlsx', documents: [documentFromPlan(plan, computePlan(plan))] }));
  if (!read.ok) throw new Error(`${read.problem.path} should be ${read.problem.expected}`);
  expect(read.unknown).toEqual([]);
  const [document] = read.file.documents;
  if (!document) throw new Error('no document');
  return planFromDocument(document).plan;
}

type Cells = Readonly<Record<string, unknown>>;

/** A cell as text, so that exact decimals compare and an absent cell is an empty one. */
function plain(cell: unknown): unknown {
  if (Array.isArray(cell))
    return cell
      .map(plain)
      .join(' | ')
      .replace(/( \| )+$/, '');
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return cell;
  if (cell instanceof Big) return cell.toFixed();
  const { kind, amount, grouped, ...rest } = cell as Cells;
  if (kind === 'blank') return '';
  const isLarge = amount instanceof Big && amount.abs().gte(1000);
  return JSON.stringify(
    { kind, ...(amount instanceof Big ? { amount: amount.toFixed() } : {}), ...rest, ...(isLarge ? { grouped } : {}) },
    keysSorted,
  );
}
const keysSorted = ['kind', 'amount', 'decimals', 'unit', 'band', 'text', 'meaning', 'iso', 'grouped'];

/** Rows in print order. A cell that the template fills with a formula may come back with the figure that the page prints. */
function rowsOf(plan: Plan, id: TableId, filled: Plan): readonly Cells[] {
  const formulas: Readonly<Record<string, { readonly formula?: string }>> = isSumTable(id) ? {} : (tableSchemas[id] as TableSchema).columns;
  const inOrder = (rows: readonly { readonly order: number }[]) => rows.toSorted((left, right) => left.order - right.order);
  const given = inOrder(filled[id]) as readonly object[];
  return inOrder(plan[id]).map((row, at) =>
    Object.fromEntries(
      Object.entries<unknown>({ ...row }).map(([key, cell]) => {
        const own = (given[at] as Cells | undefined)?.[key];
        if (formulas[key]?.formula !== undefined && plain(own) === '') return [key, ''];
        if (key === 'given' || key === 'input')
          return [
            key,
            Object.entries(cell as Cells)
              .map(([name, one]) => `${name}: ${String(plain(one))}`)
              .sort(),
          ];
        return [key, plain(cell)];
      }),
    ),
  );
}

const startOf = (plan: Plan) =>
  Object.fromEntries(
    Object.entries(plan.start)
      .map(([key, cell]) => [key, plain(cell)])
      .filter(([, cell]) => cell !== ''),
  );

function expectSame(plan: Plan): void {
  const again = throughJson(plan);
  expect(startOf(again)).toEqual(startOf(plan));
  for (const id of Object.keys(plan).filter((key): key is TableId => key !== 'start'))
    expect([id, rowsOf(again, id, plan)]).toEqual([id, rowsOf(plan, id, plan)]);
}

describe('plan → document JSON → plan', () => {
  it('is the same plan, whatever stands in its tables and on Start', () => {
    fc.assert(fc.property(anyPlan, expectSame), { numRuns: 60 });
  });

  it.each(['VP', 'T1', 'T2', 'VB', 'month'] as const)('is the same empty template of a %s', (type) => {
    for (const level of ['unit', 'department', 'board'] as const) expectSame(emptyPlan({ type, year: 2026, level }));
  });

  it.each(examples)('is the same example $id', async ({ load }) => expectSame(planFromDocument(await load()).plan));
});
