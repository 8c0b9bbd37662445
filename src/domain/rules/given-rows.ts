import type { Finding } from '../finding';
import { meansTheSame, printGiven, readGivenCells, type GivenCells } from '../handed-out';
import type { HandedOutRow, TableId } from '../plan';
import { finding } from './messages';
import { eachGroup, member } from './parts';

/** As much of a text as a sentence can quote. */
const quoted = 60;

/** Tables whose rows can be handed down. */
const tables = [
  'goals',
  'texts',
  'indicators',
  'activities',
  'budget',
  'resultUnits',
  'investments',
  'volumes',
  'compensation',
  'risks',
  'controls',
] as const satisfies readonly TableId[];

const rowId = (table: TableId, key: string): readonly string[] => [`${table} ${key}`];

/** V36: a row that was given from above was changed or deleted. One finding per cell; what the row's receiver fills in is not among them. */
export const givenRows = [
  eachGroup(
    [
      member('handedOut', ({ table, row }) => rowId(table, row)),
      ...tables.map((table) => member<TableId>(table, ({ key }) => rowId(table, key))),
    ],
    function* (group) {
      const [handed] = group.rows('handedOut');
      const cells = handed && readGivenCells(handed.cells);
      if (!handed || !cells) return;
      const [row] = group.rows(handed.table);
      if (row) yield* changedCells(handed, cells, row);
      else yield deleted(handed, cells);
    },
  ),
];

function deleted({ table, row }: HandedOutRow, cells: GivenCells): Finding {
  const name = nameOf(cells);
  return finding('V36', 'warning', 'deleted', { table, row, column: null }, { facts: { row: name }, expected: name });
}

function* changedCells({ table, row: key }: HandedOutRow, cells: GivenCells, row: object): Iterable<Finding> {
  const now = new Map(Object.entries(row) as [string, unknown][]);
  const units = { given: textIn(cells, 'measureUnit'), now: textIn(now, 'measureUnit') };
  for (const [column, given] of cells) {
    if (!now.has(column) || meansTheSame(given, now.get(column), units)) continue;
    const found = shorten(printGiven(now.get(column), units.now));
    const expected = shorten(printGiven(given, units.given));
    const message = found === '' ? 'emptied' : expected === '' ? 'filled' : 'changed';
    yield finding(
      'V36',
      'warning',
      message,
      { table, row: key, column },
      { facts: { row: nameOf(cells), found, expected }, found, expected },
    );
  }
}

const shorten = (text: string): string => (text.length > quoted ? `${text.slice(0, quoted)}…` : text);

const textIn = (cells: ReadonlyMap<string, unknown>, column: string): string => {
  const text = cells.get(column);
  return typeof text === 'string' ? text : '';
};

const nameColumns = ['name', 'title', 'label', 'heading', 'service', 'caption', 'event', 'control', 'process', 'area'] as const;

/** What people call a given row, as it was given. */
export const nameOf = (cells: GivenCells): string => nameColumns.map((column) => textIn(cells, column)).find((name) => name !== '') ?? '';
