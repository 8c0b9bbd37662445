import type { Start } from '../../domain/plan';
import type { Labels } from '../../wording';
import { figures, readSetting, textOf, type FigureField } from './figures';
import { lists, readWord, type ListField } from './words-of-list';

/** What stands in the fields and is not saved. */
export type Typed = Partial<Record<FigureField | ListField, string>>;

/** What was typed as cells of Start, and the fields that cannot be read. What says what Start says is no change. */
export function changesOf(
  typed: Typed,
  start: Start,
  labels: Labels,
): { readonly cells: Partial<Start>; readonly wrong: readonly FigureField[] } {
  const changed = figures.filter((field) => typed[field] !== undefined && typed[field] !== textOf(start, field));
  const read = changed.map((field) => [field, readSetting(field, typed[field] ?? '')] as const);
  const words = lists.filter((field) => (typed[field] ?? '') !== '' && typed[field] !== start[field]);
  const cells = Object.assign(
    {},
    ...read.map(([, cell]) => cell ?? {}),
    ...words.map((field) => readWord(field, typed[field] ?? '', labels) ?? {}),
  ) as Partial<Start>;
  const after = { ...start, ...cells };
  const upsideDown =
    (after.riskMedium ?? 0) >= (after.riskHigh ?? Number.POSITIVE_INFINITY) && changed.find((field) => field.startsWith('risk'));
  return { cells, wrong: [...read.flatMap(([field, cell]) => (cell ? [] : [field])), ...(upsideDown ? [upsideDown] : [])] };
}
