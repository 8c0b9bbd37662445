import fc from 'fast-check';
import { computePlan } from '../../../src/domain/computed';
import type { Plan, Row, TableId } from '../../../src/domain/plan';
import { checkPlan } from '../../../src/domain/rules/check-plan';
import { followPlan } from '../../../src/domain/rules/follow-plan';
import { ruleTable, scopeOf } from '../../../src/domain/rules/rule-table';
import { anyPlan } from '../../support/arbitrary/plan';
import { aBudgetRow, anIndicator } from '../../support/plan';
import { largePlan, watched } from '../../support/large-plan';

const due = {
  start: ['unit', 'author'],
  goals: ['title', 'fulfilment', 'parent'],
  indicators: ['analysis', 'measureUnit', 'direction'],
  budget: ['outcome', 'forecast'],
  activities: ['responsible'],
  risks: ['goal', 'event'],
};

/** Maps and amounts as text, so that a difference is seen as one. */
const asText = (computed: unknown): string =>
  JSON.stringify(computed, (_, value: unknown) => (value instanceof Map ? [...value.entries()].sort() : value), 1);

const size = { indicators: 8, budget: 8, others: 3 };
const tables = (plan: Plan): readonly TableId[] =>
  (Object.keys(plan) as (keyof Plan)[]).filter((table): table is TableId => table !== 'start' && plan[table].length > 0);

test('rows edited one after another give what a full check gives, and so does what is computed of them', () => {
  let edits = 0;
  const edited = new Set<TableId>();
  fc.assert(
    fc.property(
      anyPlan(size),
      anyPlan(size),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 6, maxLength: 12 }),
      (plan, other, steps) => {
        const followed = followPlan(plan, { due });
        for (const [which, place, source] of steps) {
          const choice = tables(followed.plan);
          const table = choice[which % choice.length] ?? 'indicators';
          const rows: readonly Row[] = followed.plan[table];
          const donors: readonly Row[] = [...other[table], ...rows];
          const row = rows[place % rows.length];
          const donor = donors[source % donors.length];
          if (!row || !donor) continue;
          followed.replace(table, { ...donor, key: row.key, order: row.order } as Plan[typeof table][number]);
          edits += 1;
          edited.add(table);
          expect(followed.findings).toEqual(checkPlan(followed.plan, { due }));
          expect(asText(followed.computed)).toBe(asText(computePlan(followed.plan)));
        }
      },
    ),
    // Smaller plans that fail are looked for by hand: each try checks whole plans.
    { numRuns: 15, endOnFailure: true },
  );
  expect(edits).toBeGreaterThan(90);
  expect(edited.size).toBeGreaterThan(15);
});

test('an edited row costs the same however many there are: the nine others of its goal and the goal, or of its Verksamhet and two sums', () => {
  const indicator = anIndicator({
    key: 'i50',
    order: 50,
    goal: '1.1:N5',
    name: 'Indikator 50',
    outcome: '1',
    target: '2',
    judged: 'fully',
  });
  const budgetRow = aBudgetRow({
    key: 'b50',
    order: 50,
    area: 'Verksamhet 5',
    label: 'Rad 50',
    kind: 'cost',
    budget: '1',
    forecast: '900',
  });
  for (const rows of [100, 10_000]) {
    const { plan, rowsRead } = watched(largePlan(rows));
    const followed = followPlan(plan, { due });
    const edits = [() => followed.replace('indicators', indicator), () => followed.replace('budget', budgetRow)];
    // The first edit looks up what the others then know.
    for (const edit of edits) edit();
    expect(edits.map(rowsRead)).toEqual([10, 11]);
  }
});

test('no rule reads the whole plan where a part of it would do: whole tables are few, and none of them is Indikatorer or Driftbudget', () => {
  const wide = ruleTable.filter((rule) => scopeOf(rule) === 'plan').map(({ code }) => code);
  const tablesReadWhole = ruleTable.flatMap(({ parts }) => parts.flatMap((part) => (part.scope === 'plan' ? Object.keys(part.reads) : [])));
  expect(wide).toEqual(['V01', 'V02', 'V22', 'V27', 'V31', 'V35']);
  expect([...new Set(tablesReadWhole)].sort()).toEqual(['adjustments', 'budgetSums', 'resultUnits', 'turnover', 'turnoverSums']);
});

test('a row that is not there, or whose key two rows share, is not guessed at', () => {
  const followed = followPlan(largePlan(10), { due });
  expect(() => followed.replace('indicators', { ...indicatorOf(followed.plan), key: 'other' })).toThrow('indicators has not one row');
});

const indicatorOf = (plan: Plan) => {
  const [row] = plan.indicators;
  if (!row) throw new Error('no indicators');
  return row;
};
