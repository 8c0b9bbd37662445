import type { Start } from '../plan';
import { checkRoll, RollRefused, type CycleDocument } from './step';

const follows = { VP: 'T1', T1: 'T2', T2: 'VB' } as const;

/** The document that comes after one: VP → T1 → T2 → VB → the next year's VP; after a month the next month, after December VB. */
export function nextOf({ type, year, periodMonth }: Pick<Start, 'type' | 'year' | 'periodMonth'>): CycleDocument {
  if (type === 'VB') return { type: 'VP', year: year + 1 };
  if (type !== 'month') return { type: follows[type], year };
  return periodMonth === 12 ? { type: 'VB', year } : { type, year, periodMonth: (periodMonth ?? 0) + 1 };
}

/** Everything that a document can be rolled on to, this year and the next, in the order of the year; a month only of this year. */
export function laterThan(start: Start): readonly CycleDocument[] {
  const months = Array.from({ length: 12 }, (_, at): CycleDocument => ({ type: 'month', year: start.year, periodMonth: at + 1 }));
  const all = [start.year, start.year + 1].flatMap((year) =>
    (['VP', 'T1', 'T2', 'VB'] as const).map((type): CycleDocument => ({ type, year })),
  );
  return [...all, ...months].filter((to) => isPossible(start, to));
}

function isPossible(start: Start, to: CycleDocument): boolean {
  try {
    checkRoll(start, to);
    return true;
  } catch (error) {
    if (error instanceof RollRefused) return false;
    throw error;
  }
}
