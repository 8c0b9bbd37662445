import Big from 'big.js';

/** What amounts and maps are called while they pass; no table or wording has such keys. */
const marks = { amount: '\u0000amount', map: '\u0000map' } as const;

/**
 * Plain data for another thread: an amount is the text that says it, since a copy between threads is no amount any more, and a map its entries. Lists, texts and
 * bytes go as they are. The opposite of `revived`.
 */
export function plainOf(part: unknown): unknown {
  if (part instanceof Big) return { [marks.amount]: part.toString() };
  if (part instanceof Map) return { [marks.map]: [...part].map(plainOf) };
  if (Array.isArray(part)) return part.map(plainOf);
  if (typeof part !== 'object' || part === null || ArrayBuffer.isView(part)) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, plainOf(value)]));
}

/** Amounts are exact decimals again, and maps are maps. Only for what `plainOf` has made. */
export function revived(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(revived);
  if (typeof part !== 'object' || part === null || ArrayBuffer.isView(part)) return part;
  if (marks.amount in part) return new Big(String(part[marks.amount]));
  if (marks.map in part) return new Map(revived(part[marks.map]) as [unknown, unknown][]);
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, revived(value)]));
}

/** Milliseconds of work before others are let in: what takes longer than 50 is felt. */
const slice = 16;

/** The same of a list a little at a time, so that the pane answers meanwhile. */
export async function revivedInSlices(part: unknown, letIn: () => Promise<void>): Promise<unknown> {
  if (!Array.isArray(part)) return revived(part);
  const made: unknown[] = [];
  let begun = Date.now();
  for (const one of part) {
    made.push(revived(one));
    if (Date.now() - begun < slice) continue;
    await letIn();
    begun = Date.now();
  }
  return made;
}
