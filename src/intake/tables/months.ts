import { squeeze } from './headers';

const starts = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const month = /^(jan(uari)?|feb(ruari)?|mar(s)?|apr(il)?|maj|juni?|juli?|aug(usti)?|sep(t|tember)?|okt(ober)?|nov(ember)?|dec(ember)?)\.?$/;

/** Key of the column of a month, 0 for January. */
export const monthKey = (at: number): string => `month${at + 1}`;
export const monthKeys: readonly string[] = starts.map((_, at) => monthKey(at));

/** 0–11 for a header that names a month, else -1. */
export function monthOf(header: string): number {
  const name = squeeze(header);
  return month.test(name) ? starts.findIndex((start) => name.startsWith(start)) : -1;
}
