import { remember } from '../../src/consolidation/changed';
import type { Consolidated } from '../../src/consolidation/consolidated';
import { sameAsBefore, type Remembered } from '../../src/consolidation/remembered';
import { anActivity, anIndicator, aBudgetRow, aPlan } from '../support/plan';
import { together } from './some-units';
import { aFile, given, own } from './units';

const plan = (outcome: string, forecast: string, more: Parameters<typeof aPlan>[0] = {}) =>
  aPlan({
    start: { type: 'T2', year: 2026, level: 'unit', unit: 'Ek', amountUnit: 'tkr' },
    goals: [given('area', '1.2', 'Trygga gator', { number: '1.2', parent: '' }), own('1.2:E1', 'Vi sopar', 'partly')],
    indicators: [anIndicator({ goal: '1.2', name: 'Sjukfrånvaro', kind: 'share', measureUnit: '%', outcome, target: '5 %' })],
    budget: [aBudgetRow({ label: 'Löner', kind: 'cost', budget: '100', forecast })],
    ...more,
  });

const first = together([aFile(plan('6,5 %', '110'), { hash: 'one' })]);
const before = remember(first, '2026-05-02 09:00');
const changes = (result: Consolidated): readonly string[] =>
  (result.incoming[0]?.changed ?? []).map(
    ({ what, column, before: was, now, source }) => `${what} ${column}: ${was} → ${now} (${source.sheet})`,
  );

test('nothing is known of changes the first time, and a file of the same bytes has none', () => {
  expect(first.incoming[0]?.changed).toBeNull();
  expect(together([aFile(plan('0 %', '0'), { hash: 'one', file: 'Ek ny.xlsx' })], { before }).incoming[0]?.changed).toEqual([]);
  expect([sameAsBefore(before, 'ek', 'one'), sameAsBefore(before, 'ek', 'two'), sameAsBefore(before, 'alm', 'one')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('what has changed, is new or is gone is told value by value, with where it stands', () => {
  const now = plan('6,1 %', '110', {
    goals: [given('area', '1.2', 'Trygga gator', { number: '1.2', parent: '' }), own('1.2:E1', 'Vi sopar', 'fully')],
    budget: [],
    activities: [anActivity({ goal: '1.2', name: 'Temadag', start: { kind: 'date', iso: '2026-03-01' } })],
  });
  expect(changes(together([aFile(now, { hash: 'two' })], { before }))).toEqual([
    'Vi sopar fulfilment: partly → fully (goals)',
    'Sjukfrånvaro outcome: 6,5 % → 6,1 % (indicators)',
    'Temadag start:  → 2026-03-01 (activities)',
    'Löner budget: 100 →  ()',
    'Löner forecast: 110 →  ()',
  ]);
});

test('what is remembered is plain data, and what it says of a second row of one name is of that row', () => {
  const rows = ['100', '200'].map((budget) => aBudgetRow({ label: 'Löner', kind: 'cost', budget }));
  const kept = JSON.parse(
    JSON.stringify(remember(together([aFile(plan('6 %', '', { budget: rows }), { hash: 'one' })]), 'då')),
  ) as Remembered;
  const turned = rows.map((row, at) => (at === 1 ? aBudgetRow({ label: 'Löner', kind: 'cost', budget: '300' }) : row));
  expect(changes(together([aFile(plan('6 %', '', { budget: turned }), { hash: 'two' })], { before: kept }))).toEqual([
    'Löner budget: 200 → 300 (budget)',
  ]);
});

test('a unit that was not in the last consolidation has no changes to tell', () => {
  const result = together([aFile(aPlan({ start: { type: 'T2', year: 2026, level: 'unit', unit: 'Alm' } }))], { before });
  expect(result.incoming[0]?.changed).toEqual([]);
});
