import { mostCommon } from './names';
import type { UnitFile } from './unit-file';
import type { AmountUnit, DocumentType } from '../domain/plan';

/** A report that workbooks are of: what is put together is one of them. */
export interface Period {
  readonly type: DocumentType;
  readonly year: number;
  readonly periodMonth: number | null;
}

export const periodKey = ({ type, year, periodMonth }: Period): string =>
  `${type} ${year} ${type === 'month' ? (periodMonth ?? '') : ''}`.trim();

const order: readonly DocumentType[] = ['VP', 'T1', 'T2', 'VB', 'month'];

/** What most of the files say: the report that they are of, the board that they are to, and the unit of amount. */
export interface CommonFrame {
  /** Those that files are of, the most common first; none where no file could be read. */
  readonly periods: readonly (Period & { readonly count: number })[];
  readonly board: string;
  readonly amountUnit: AmountUnit;
}

export function commonFrame(files: readonly UnitFile[]): CommonFrame {
  const starts = files.flatMap((file) => (file.ok ? [file.plan.start] : []));
  const counted = new Map<string, Period & { readonly count: number }>();
  for (const { type, year, periodMonth } of starts) {
    const period = { type, year, periodMonth: type === 'month' ? periodMonth : null };
    const key = periodKey(period);
    counted.set(key, { ...period, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  const amountUnit = mostCommon(starts.map((start) => start.amountUnit ?? ''));
  return {
    periods: [...counted.values()].sort(
      (left, right) => right.count - left.count || right.year - left.year || order.indexOf(left.type) - order.indexOf(right.type),
    ),
    board: mostCommon(starts.map(({ board }) => board.trim())),
    amountUnit: amountUnit === 'kr' || amountUnit === 'mnkr' ? amountUnit : 'tkr',
  };
}
