import { defaultPeriod, periodicityOf } from '../periods';
import type { Indicator } from '../plan';
import { emptied, type RollNote } from './note';
import type { Step } from './step';

/** Period as the template prefills it for the new document; one that somebody has written in another way is told. */
export function renewPeriod(row: Indicator, { from, to }: Step): { readonly row: Indicator; readonly told: readonly RollNote[] } {
  const periodicity = row.periodicity ?? periodicityOf(row.period);
  const isPrefilled = row.period === defaultPeriod(from, periodicity);
  return {
    row: { ...row, period: defaultPeriod(to, periodicity) },
    told: isPrefilled ? [] : emptied('indicators', row, 'period', row.period),
  };
}
