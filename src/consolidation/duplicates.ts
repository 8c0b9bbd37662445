import { isBlank } from '../domain/is-blank';
import type { Plan } from '../domain/plan';
import { inNaturalOrder } from './names';
import type { FileRead } from './unit-file';

/** Why one of a unit's workbooks is taken: it alone is ready, it was made ready last, most is filled in, or only its name comes first. */
export type Chosen = 'ready' | 'readyLast' | 'mostFilled' | 'name';

interface Weighed<One> {
  readonly one: One;
  readonly ready: boolean;
  readonly readyOn: string;
  readonly filled: number;
}

/**
 * Which of several workbooks of one unit is taken: ready before draft, then the one made ready last, then the one with most filled in, then by name, so
 * that the same files give the same answer in any order. `chosen` is null where there is one only; the same bytes under two names are one.
 */
export function betterOf<One extends { readonly file: FileRead }>(
  files: readonly One[],
): { readonly taken: One | undefined; readonly chosen: Chosen | null } {
  const byName = [...files].sort(
    (left, right) => inNaturalOrder(left.file.file, right.file.file) || inNaturalOrder(left.file.hash, right.file.hash),
  );
  const distinct = byName.filter((one, at) => byName.findIndex(({ file }) => file.hash === one.file.hash) === at);
  if (distinct.length < 2) return { taken: distinct[0], chosen: null };
  const [first, second] = distinct.map(weigh).sort(order);
  return first && second ? { taken: first.one, chosen: reason(first, second) } : { taken: distinct[0], chosen: null };
}

function weigh<One extends { readonly file: FileRead }>(one: One): Weighed<One> {
  const { start } = one.file.plan;
  const readyOn = start.readyOn?.kind === 'date' ? start.readyOn.iso : '';
  return { one, ready: start.status !== 'draft', readyOn, filled: filledCells(one.file.plan) };
}

const order = (left: Weighed<unknown>, right: Weighed<unknown>): number =>
  Number(right.ready) - Number(left.ready) ||
  (left.readyOn === right.readyOn ? 0 : left.readyOn < right.readyOn ? 1 : -1) ||
  right.filled - left.filled;

function reason(first: Weighed<unknown>, second: Weighed<unknown>): Chosen {
  if (first.ready !== second.ready) return 'ready';
  if (first.readyOn !== second.readyOn) return 'readyLast';
  return first.filled !== second.filled ? 'mostFilled' : 'name';
}

/** Cells that somebody has filled in, in the tables that every unit fills in. */
function filledCells({ goals, texts, indicators, activities, budget, actions }: Plan): number {
  const rows: readonly object[] = [...goals, ...texts, ...indicators, ...activities, ...budget, ...actions];
  return rows.reduce((sum: number, row) => sum + Object.values(row).filter((cell) => cell !== false && !isBlank(cell)).length, 0);
}
