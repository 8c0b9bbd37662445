import type { AmountUnit, DocumentType } from '../domain/plan';
import { mostCommon } from './names';
import type { UnitFile } from './unit-file';

/** What most of the workbooks are for: where nobody has said what is to be put together. */
export interface UsualFrame {
  readonly type: DocumentType;
  readonly year: number;
  readonly periodMonth: number | null;
  /** What most amounts are in; of two the first as they are read: kr, mnkr, tkr. */
  readonly amountUnit: AmountUnit;
  readonly board: string;
}

/** Of the workbooks of the type or year that is asked for, where one is; null where there are none. */
export function usualFrame(files: readonly UnitFile[], asked: Partial<Pick<UsualFrame, 'type' | 'year'>> = {}): UsualFrame | null {
  const starts = files
    .flatMap((file) => (file.ok ? [file.plan.start] : []))
    .filter(({ type, year }) => type === (asked.type ?? type) && year === (asked.year ?? year));
  const period = ({ type, year, periodMonth }: (typeof starts)[number]): string =>
    `${year} ${type}${type === 'month' ? ` ${periodMonth}` : ''}`;
  const usual = mostCommon(starts.map(period));
  const first = starts.find((start) => period(start) === usual);
  if (!first) return null;
  const { type, year, periodMonth } = first;
  const amountUnit = mostCommon(starts.map((start) => start.amountUnit ?? ''));
  return {
    type,
    year,
    periodMonth: type === 'month' ? periodMonth : null,
    amountUnit: starts.find((start) => start.amountUnit === amountUnit)?.amountUnit ?? 'tkr',
    board: mostCommon(starts.map(({ board }) => board)),
  };
}
