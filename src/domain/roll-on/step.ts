import type { DocumentType, Start } from '../plan';

/** A document of the year's cycle. `periodMonth` (1–12) only for Månad, the others have theirs. */
export interface CycleDocument {
  readonly type: DocumentType;
  readonly year: number;
  readonly periodMonth?: number | null;
}

/** One roll: from a document, as Start says, to another. `newYear`: into the plan of the year after. `passing`: from a plan that nobody has worked in. */
export interface Step {
  readonly from: Start;
  readonly to: Start;
  readonly newYear: boolean;
  readonly passing: boolean;
}

/** Why a plan is not rolled on: it would go back or stay, a whole year would be left out, or a monthly report has no month. */
export type RefusalCode = 'notLater' | 'yearLeftOut' | 'monthMissing';

/** A roll that is refused, before anything is made. */
export class RollRefused extends Error {
  override readonly name = 'RollRefused';
  constructor(
    readonly code: RefusalCode,
    readonly from: CycleDocument,
    readonly to: CycleDocument,
  ) {
    super(`${code}: ${from.type} ${from.year} → ${to.type} ${to.year}`);
  }
}

/** Where documents stand in the year, in months: a plan before January, a report right behind the monthly report of its last month. */
const places: Readonly<Record<Exclude<DocumentType, 'month'>, number>> = { VP: 0, T1: 4.5, T2: 8.5, VB: 12.5 };

/** A figure that grows from document to document. */
export const placeOf = ({ type, year, periodMonth }: CycleDocument): number =>
  year * 100 + (type === 'month' ? (periodMonth ?? 0) : places[type]);

/** Throws `RollRefused` where `to` cannot be made of `from`. */
export function checkRoll(from: CycleDocument, to: CycleDocument): void {
  const month = to.periodMonth ?? 0;
  if (to.type === 'month' && !(Number.isInteger(month) && month >= 1 && month <= 12)) throw new RollRefused('monthMissing', from, to);
  if (placeOf(to) <= placeOf(from)) throw new RollRefused('notLater', from, to);
  // References say "last year": they cannot be made of the year before that.
  if (to.year > from.year + 1) throw new RollRefused('yearLeftOut', from, to);
}

/** The documents of the cycle that are left out between two; months only between two monthly reports. */
export function leftOut(from: CycleDocument, to: CycleDocument): readonly CycleDocument[] {
  const months = from.type === 'month' && to.type === 'month' ? Array.from({ length: 12 }, (_, at) => at + 1) : [];
  const cycle = [from.year, to.year].flatMap((year): readonly CycleDocument[] => [
    ...(['VP', 'T1', 'T2', 'VB'] as const).map((type) => ({ type, year })),
    ...months.map((periodMonth) => ({ type: 'month' as const, year, periodMonth })),
  ]);
  const between = cycle.filter((one) => placeOf(one) > placeOf(from) && placeOf(one) < placeOf(to));
  return between
    .filter((one, at) => between.findIndex((other) => placeOf(other) === placeOf(one)) === at)
    .sort((left, right) => placeOf(left) - placeOf(right));
}
