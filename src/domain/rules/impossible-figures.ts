import type { Finding, Place } from '../finding';
import type { Indicator } from '../plan';
import { printValue } from '../print-value';
import type { NumberValue } from '../value';
import { nameOfRow } from './context';
import { indicatorFigures, inIndicator, plainFigure } from './indicator-figures';
import { finding } from './messages';
import type { RowOf, RowPart } from './parts';
import { eachRow } from './parts';

/** V04: a share above 100 %, a share or a count below zero. A ratio may pass 100 %, an index and an amount may be anything. */
export const impossibleFigures = [
  eachRow('indicators', function* (row) {
    for (const column of row.kind === 'share' || row.kind === 'count' ? indicatorFigures : []) {
      const value = plainFigure(row[column]);
      const problem = value && problemOf(row, value);
      if (!value || !problem) continue;
      const found = printValue(value, row.measureUnit);
      const more = { facts: { row: row.name, found }, found, expected: expected[problem] };
      yield finding('V04', 'error', problem, inIndicator(row, column), more);
    }
  }),
  eachRow('volumes', function* (row) {
    for (const [month, value] of row.months.entries())
      yield* belowZero({ table: 'volumes', row: row.key, column: `month${month + 1}` }, nameOfRow(row), value);
  }),
  ...countsOf('complaints', ['count1', 'count2', 'count3', 'prior', 'open', 'dismissed', 'reported']),
  ...countsOf('staffing', ['employees', 'fullTime', 'women', 'men', 'temporary', 'vacancies']),
  ...countsOf('surveys', ['answers']),
  eachRow('surveys', function* (row) {
    for (const column of ['result', 'men', 'women', 'responseRate', 'prior'] as const) {
      const value = plainFigure(row[column]);
      // A result is a share where it prints its "%"; Svarsfrekvens always is one.
      if (!value || (column !== 'responseRate' && value.unit !== '%')) continue;
      const problem = value.amount.gt(100) ? 'aboveHundred' : value.amount.lt(0) ? 'negativeShare' : null;
      if (!problem) continue;
      const found = printValue(value);
      const more = { facts: { row: nameOfRow(row), found }, found, expected: expected[problem] };
      yield finding('V04', 'error', problem, { table: 'surveys', row: row.key, column }, more);
    }
  }),
];

/** Columns that count something, in a row where nothing else says so. */
function countsOf<Table extends 'complaints' | 'staffing' | 'surveys'>(
  table: Table,
  columns: readonly (keyof RowOf<Table> & string)[],
): readonly RowPart[] {
  return [
    eachRow(table, function* (row) {
      for (const column of columns) yield* belowZero({ table, row: row.key, column }, nameOfRow(row), row[column]);
    }),
  ];
}

type Problem = 'aboveHundred' | 'negativeShare' | 'negativeCount';
const expected: Readonly<Record<Problem, string>> = { aboveHundred: '≤ 100 %', negativeShare: '≥ 0 %', negativeCount: '≥ 0' };

function problemOf(row: Indicator, value: NumberValue): Problem | null {
  if (value.amount.lt(0)) return row.kind === 'share' ? 'negativeShare' : 'negativeCount';
  const unit = value.unit ?? row.measureUnit;
  return row.kind === 'share' && (unit === '%' || unit === '') && value.amount.gt(100) ? 'aboveHundred' : null;
}

function* belowZero(place: Place, name: string, value: unknown): Iterable<Finding> {
  if (!isNumber(value) || value.amount.gte(0)) return;
  const found = printValue(value);
  yield finding('V04', 'error', 'negativeCount', place, { facts: { row: name, found }, found, expected: expected.negativeCount });
}

const isNumber = (cell: unknown): cell is NumberValue =>
  typeof cell === 'object' && cell !== null && 'kind' in cell && cell.kind === 'number';
