import type { Finding } from '../finding';
import { groupBy } from '../group-by';
import { nameKey } from '../normalise';
import type { BudgetRow } from '../plan';
import type { CheckedRow, CheckedTable } from './context';
import { nameOfRow } from './context';
import { finding } from './messages';
import type { GroupPart, RowOf } from './parts';
import { eachGroup, member } from './parts';
import { repeatsOfFirst } from './repeated-rows';

/**
 * What makes a row of a table one of a kind: its name within a goal, an area or a group. A row without its first words is V01's.
 * Texts repeat their headings, and one position may stand in several rows of Bemanning.
 */
const ofAKind = <Table extends CheckedTable>(table: Table, words: (row: RowOf<Table>) => readonly string[]): GroupPart =>
  eachGroup([member(table, (row) => (nameKey(words(row)[0] ?? '') === '' ? [] : [words(row).map(nameKey).join('\n')]))], (same) =>
    twice(table, same.rows(table)),
  );

/** V18: the same name twice under the same goal or in the same section. Under two goals it is fine; a repeated first row of a budget is V23's. */
export const sameName = [
  ofAKind('goals', (row) => [row.title, row.parent]),
  ofAKind('indicators', (row) => [row.name, row.goal]),
  ofAKind('activities', (row) => [row.name, row.goal]),
  eachGroup([member('budget', ({ area }) => [nameKey(area)])], function* (block) {
    const repeats = new Set(repeatsOfFirst(block.rows('budget')));
    const rows = block.rows('budget').filter((row) => !repeats.has(row) && nameKey(row.label) !== '');
    const words = (row: BudgetRow) => [row.label, row.area, row.ofWhich, row.costCentre, row.activityCode].map(nameKey).join('\n');
    for (const same of groupBy(rows, words).values()) yield* twice('budget', same);
  }),
  ofAKind('resultUnits', (row) => [row.name, row.area]),
  ofAKind('investments', (row) => [row.label, row.group]),
  ofAKind('turnover', (row) => [row.label, row.area]),
  ofAKind('adjustments', (row) => [row.label, row.area, row.kind ?? '']),
  ofAKind('compensation', (row) => [row.service, row.level, row.per ?? '']),
  ofAKind('surveys', (row) => (row.indicator === '' ? [] : [row.subUnit, row.indicator, row.survey ?? '', String(row.surveyed ?? '')])),
  ofAKind('risks', (row) => [row.event, row.process, row.goal]),
  ofAKind('controls', (row) => [row.control, row.event, row.process]),
];

const nameColumn: Readonly<Partial<Record<CheckedTable, string>>> = {
  goals: 'title',
  indicators: 'name',
  activities: 'name',
  resultUnits: 'name',
  compensation: 'level',
  surveys: 'subUnit',
  risks: 'event',
  controls: 'control',
};

function* twice(table: CheckedTable, same: readonly CheckedRow[]): Iterable<Finding> {
  for (const row of same.slice(1)) {
    const name = nameOfRow(row);
    const place = { table, row: row.key, column: nameColumn[table] ?? 'label' };
    const facts = { row: name, goal: 'goal' in row ? row.goal : '' };
    yield finding('V18', 'error', 'twice', place, { facts, found: name, expected: 'uniqueName' });
  }
}
