import type { Workbook } from '../view-props';

/** True where what writes is off: something is being done, or the workbook can only be read, which the frame gives the reason for. */
export const cannotWrite = ({ busy, reading }: Pick<Workbook, 'busy' | 'reading'>): boolean =>
  busy !== null || Boolean(reading?.readingOnly);
