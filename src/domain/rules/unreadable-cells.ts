import type { Finding, Place } from '../finding';
import { printValue } from '../print-value';
import { readings, readValue } from '../read-value';
import { sumColumns } from '../totals';
import type { SumTableId } from '../totals';
import type { DateValue, Value } from '../value';
import type { CheckedTable } from './context';
import { checkedTables, nameOfRow } from './context';
import { finding } from './messages';
import { eachRow, wholePlan } from './parts';

/** Cells where words such as "öka" and "Tas fram av nämnd" are a proper answer. */
const wordsAllowed: readonly string[] = ['target', 'boardTarget', 'councilTarget'];

/** V02: text where a figure or a day belongs. */
export const unreadableCells = [
  wholePlan([], function* ({ plan }) {
    for (const [column, cell] of cellsOf(plan.start)) yield* unreadable({ table: 'start', row: null, column }, '', cell);
  }),
  ...checkedTables.map((table) =>
    eachRow<CheckedTable>(table, function* (row) {
      for (const [column, cell] of cellsOf(row)) yield* unreadable({ table, row: row.key, column }, nameOfRow(row), cell);
    }),
  ),
  ...(Object.keys(sumColumns) as SumTableId[]).map((table) =>
    eachRow<SumTableId>(table, function* (row) {
      for (const [column, cell] of [...cellsOf(row.given), ...cellsOf(row.input)])
        yield* unreadable({ table, row: row.key, column }, row.label, cell);
    }),
  ),
];

/** Values and dates of a row by column key; a month of twelve is a column of its own: months → month1 … month12. */
function* cellsOf(row: object): Iterable<readonly [string, Value | DateValue]> {
  for (const [column, cell] of Object.entries(row) as [string, unknown][]) {
    if (isValue(cell)) yield [column, cell];
    else if (Array.isArray(cell)) {
      for (const [index, item] of cell.entries()) if (isValue(item)) yield [`${column.replace(/s$/, '')}${index + 1}`, item];
    }
  }
}

const isValue = (cell: unknown): cell is Value | DateValue => typeof cell === 'object' && cell !== null && 'kind' in cell;

function* unreadable(place: Place, row: string, cell: Value | DateValue): Iterable<Finding> {
  if (cell.kind !== 'text') return;
  if (!('meaning' in cell)) {
    yield finding('V02', 'error', 'date', place, { facts: { row, found: cell.text }, found: cell.text, expected: 'date' });
    return;
  }
  const words = place.column !== null && wordsAllowed.includes(place.column);
  // A lone dash is how documents print "nothing here".
  if (cell.meaning === 'none' || (words && cell.meaning !== 'unreadable')) return;
  const seen = readings(cell.text).map((reading) => printValue(reading));
  if (readValue(cell.text).kind === 'number') {
    // A figure that lies in its cell as text is none to the sheet's formulas.
    const facts = { row, found: cell.text, reading: seen[0] ?? '' };
    yield finding('V02', 'error', 'asText', place, { facts, found: cell.text, expected: 'number' });
    return;
  }
  const facts = { row, found: cell.text, readings: seen.join('; ') };
  const message = words ? 'numberOrWord' : 'number';
  yield finding('V02', 'error', message, place, { facts, found: cell.text, expected: message });
}
