import type { Finding } from '../finding';
import { isDue, isPartOfYear } from '../periods';
import type { Indicator } from '../plan';
import { finding } from './messages';
import { eachRow } from './parts';

/** V11: the outcome of an indicator that is due in this report is missing. "i.u." is an answer; an early outcome is welcome. */
export const missingOutcomes = [
  eachRow('indicators', function* (row, { plan }) {
    const { type } = plan.start;
    if (!isDue(row, type) || isNotMeasured(row)) return;
    if (isEmpty(row.outcome)) yield missing(row, 'outcome', 'outcome');
    else if (row.bySex && row.outcome.kind === 'number') {
      if (isEmpty(row.outcomeMen)) yield missing(row, 'split', 'outcomeMen');
      if (isEmpty(row.outcomeWomen)) yield missing(row, 'split', 'outcomeWomen');
    }
    const needsForecast = type !== 'VB' && row.measuredAs === 'accumulated' && isPartOfYear(row.period, row.periodicity);
    if (needsForecast && isEmpty(row.forecast)) yield missing(row, 'forecast', 'forecast');
  }),
];

const isEmpty = (value: Indicator['outcome']): boolean => value.kind === 'blank' || (value.kind === 'text' && value.meaning === 'none');

/** "-" as target says that nothing is measured this year. */
export function isNotMeasured(row: Indicator): boolean {
  const target = row.target.kind === 'blank' ? row.councilTarget : row.target;
  return target.kind === 'text' && target.meaning === 'none';
}

const missing = (row: Indicator, message: 'outcome' | 'split' | 'forecast', column: keyof Indicator): Finding =>
  finding(
    'V11',
    'error',
    message,
    { table: 'indicators', row: row.key, column },
    { facts: { row: row.name, period: row.period }, expected: 'number' },
  );
