import type { Finding, Place } from '../finding';
import type { Indicator } from '../plan';
import { printValue } from '../print-value';
import type { NumberValue } from '../value';
import type { Rule } from './context';
import { nameOfRow } from './context';
import { indicatorFigures, inIndicator, plainFigure } from './indicator-figures';
import { finding } from './messages';

/** V04: a share above 100 %, a share or a count below zero. A ratio may pass 100 %, an index and an amount may be anything. */
export const impossibleFigures: Rule = {
  code: 'V04',
  *check({ plan }) {
    for (const row of plan.indicators) {
      for (const column of row.kind === 'share' || row.kind === 'count' ? indicatorFigures : []) {
        const value = plainFigure(row[column]);
        const problem = value && problemOf(row, value);
        if (!value || !problem) continue;
        const found = printValue(value, row.measureUnit);
        const more = { facts: { row: row.name, found }, found, expected: expected[problem] };
        yield finding('V04', 'error', problem, inIndicator(row, column), more);
      }
    }
    for (const row of plan.volumes) {
      for (const [month, value] of row.months.entries()) {
        if (value.kind !== 'number' || value.amount.gte(0)) continue;
        yield negative({ table: 'volumes', row: row.key, column: `month${month + 1}` }, nameOfRow(row), value);
      }
    }
    for (const row of plan.complaints) {
      for (const column of ['count1', 'count2', 'count3', 'prior', 'open', 'dismissed', 'reported'] as const) {
        const value = row[column];
        if (value.kind === 'number' && value.amount.lt(0))
          yield negative({ table: 'complaints', row: row.key, column }, nameOfRow(row), value);
      }
    }
  },
};

type Problem = 'aboveHundred' | 'negativeShare' | 'negativeCount';
const expected: Readonly<Record<Problem, string>> = { aboveHundred: '≤ 100 %', negativeShare: '≥ 0 %', negativeCount: '≥ 0' };

function problemOf(row: Indicator, value: NumberValue): Problem | null {
  if (value.amount.lt(0)) return row.kind === 'share' ? 'negativeShare' : 'negativeCount';
  const unit = value.unit ?? row.measureUnit;
  return row.kind === 'share' && (unit === '%' || unit === '') && value.amount.gt(100) ? 'aboveHundred' : null;
}

function negative(place: Place, name: string, value: NumberValue): Finding {
  const found = printValue(value);
  return finding('V04', 'error', 'negativeCount', place, { facts: { row: name, found }, found, expected: expected.negativeCount });
}
