import type { Place } from './finding';
import type { Plan, Start, TableId } from './plan';

/** A row's print has this many signs; two rows that differ share theirs once in two thousand million times. */
const size = 6;
/** Rows that are followed one by one: their prints fit in a cell, which takes 32,767 characters. What is beyond is followed as one. */
const most = 5000;

/** What is not the plan: how tables were printed, rows as they were handed out, what was decided about findings. */
const beside: ReadonlySet<string> = new Set(['start', 'printed', 'handedOut', 'handled']);

export interface ChangedSince {
  /** Rows that say something else than they did, and new ones; Start is one. */
  readonly rows: readonly Pick<Place, 'table' | 'row'>[];
  /** How many fewer rows there are. */
  readonly fewer: number;
}

interface Print {
  readonly at: Pick<Place, 'table' | 'row'>;
  readonly print: string;
}

/** What every row of a plan says, as a text to keep. Keys and order are no part of it: a row may be sorted elsewhere. */
export const rowPrints = (plan: Plan): string =>
  printsOf(plan)
    .map(({ print }) => print)
    .join('');

/** What has been changed since `rowPrints` gave its text. */
export function changedSince(plan: Plan, remembered: string): ChangedSince {
  const left = new Map<string, number>();
  for (let at = 0; at < remembered.length; at += size) {
    const print = remembered.slice(at, at + size);
    left.set(print, (left.get(print) ?? 0) + 1);
  }
  const now = printsOf(plan);
  const rows = now.flatMap(({ at, print }) => {
    const count = left.get(print) ?? 0;
    if (count === 0) return [at];
    left.set(print, count - 1);
    return [];
  });
  return { rows, fewer: Math.max(0, Math.ceil(remembered.length / size) - now.length) };
}

function printsOf(plan: Plan): readonly Print[] {
  const tables = Object.keys(plan).filter((id): id is TableId => !beside.has(id));
  const all = [
    { at: { table: 'start', row: null } as const, said: said('start', ofThePlan(plan.start)) },
    ...tables.flatMap((table) => plan[table].map((row) => ({ at: { table, row: row.key }, said: said(table, row) }))),
  ];
  const rest = all.slice(most);
  const prints = all.slice(0, most).map(({ at, said }) => ({ at, print: shortPrint(said) }));
  return rest[0] ? [...prints, { at: rest[0].at, print: shortPrint(rest.map(({ said }) => said).join('')) }] : prints;
}

const said = (table: string, row: object): string =>
  JSON.stringify([table, row], (name, held: unknown) => {
    if (name === 'key' || name === 'order') return undefined;
    // A row that has been entered in the city's system says what it said.
    return name === 'transferred' ? false : held;
  });

/** Start without what marking changes, and without what nobody types. */
function ofThePlan(start: Start): object {
  const steps = /^(?:status|(?:ready|reviewed|approved|decided)(?:On|By)|schemaVersion|documentKey)$/;
  return Object.fromEntries(Object.entries(start).filter(([field]) => !steps.test(field)));
}

/** FNV-1a in 31 bits, six signs: quick enough for every row of a board's plan at each reading. */
export function shortPrint(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 1).toString(36).padStart(size, '0');
}
