import type { Finding } from './finding';
import { hashText } from './hash-text';
import { finish, type Steps } from './in-steps';
import { normaliseBlanks } from './normalise';
import type { HandledFinding, Plan } from './plan';

/** What was decided about a finding. */
export interface FindingHandling {
  /** Key of its row on Kontroll, unique among the findings of one check. */
  readonly key: string;
  /** The row as it stands there, also where it was decided about other figures; null where there is none. */
  readonly row: HandledFinding | null;
  /** Accepted with a reason, on the figures that it has now. */
  readonly quiet: boolean;
}

/** What tells two findings of one rule in the same cell (or about the same table) apart. The other rules say one thing about a cell. */
const apart: Readonly<Partial<Record<Finding['code'], (finding: Finding) => string>>> = {
  V14: ({ message }) => message,
  V16: ({ message, facts }) => `${message} ${facts['heading'] ?? ''}`,
  V17: ({ message }) => message,
  V20: ({ message }) => (message.startsWith('part') ? message.replace('Rounding', '') : ''),
  V30: ({ message, facts }) => [message, facts['row'], facts['indicator']].join(' '),
  V33: ({ message, facts }) => [message, facts['header'] ?? facts['sheet'] ?? ''].join(' '),
  V34: ({ message, found }) => `${message} ${found}`,
};

/**
 * What a finding is about: rule, table, row and column. The same when its figures change and when the row moves, so that what was decided about it
 * is found again.
 */
export function keyOf(finding: Finding): string {
  const { row } = finding.place;
  // A row without a key is called by its place for now ("ny-7"): its name says which it is wherever it is sorted.
  return row !== null && /^ny-\d+$/.test(row) ? keyByName(finding) : keyWith(finding, row ?? '');
}

const keyByName = (finding: Finding): string => keyWith(finding, normaliseBlanks(finding.facts['row'] ?? finding.place.row ?? ''));

function keyWith(finding: Finding, row: string): string {
  const { code, place } = finding;
  const more = normaliseBlanks(apart[code]?.(finding) ?? '');
  return [code, place.table, row, place.column ?? '', ...(more ? [more] : [])].join('|');
}

/** What a finding says in figures and words, whatever its place: an accepted one is quiet until this changes. */
export function fingerprintOf({ message, found, expected, facts }: Finding): string {
  const said = Object.entries(facts).sort(([left], [right]) => (left < right ? -1 : 1));
  // A letter first: Excel would take some figures in hex for a number.
  return `f${hashText(JSON.stringify([message, found, expected, ...said.flat()].map(normaliseBlanks)))}`;
}

/** The handling of every finding of one check, in their order. Findings that share a key are numbered. */
export const handlingsOf = (findings: readonly Finding[], handled: readonly HandledFinding[]): readonly FindingHandling[] =>
  finish(handlingSteps(findings, handled));

/** The same, in steps; a step is a finding. */
export function* handlingSteps(findings: readonly Finding[], handled: readonly HandledFinding[]): Steps<readonly FindingHandling[]> {
  const rows = new Map(handled.map((row) => [row.key, row]));
  const counts = new Map<string, number>();
  const handlings: FindingHandling[] = [];
  for (const finding of findings) {
    const shared = keyOf(finding);
    const count = (counts.get(shared) ?? 0) + 1;
    counts.set(shared, count);
    const key = count === 1 ? shared : `${shared}|${count}`;
    // The row may have been given its key since.
    const row = rows.get(key) ?? (rows.size > 0 && count === 1 ? rows.get(keyByName(finding)) : undefined) ?? null;
    handlings.push({ key, row, quiet: row !== null && isAccepted(row) && row.fingerprint === fingerprintOf(finding) });
    yield;
  }
  return handlings;
}

/** The handling of a finding that shares its key with no other. */
export function handlingOf(finding: Finding, handled: readonly HandledFinding[]): FindingHandling {
  const [only] = handlingsOf([finding], handled);
  return only ?? { key: keyOf(finding), row: null, quiet: false };
}

/** An acceptance counts only with its reason. */
export const isAccepted = ({ handling, reason }: Pick<HandledFinding, 'handling' | 'reason'>): boolean =>
  handling === 'accept' && reason.trim() !== '';

/** What Kontroll says is accepted with a reason and has not been put right since, for the report's appendix. */
export const acceptedFindings = ({ handled }: Pick<Plan, 'handled'>): readonly HandledFinding[] =>
  handled.filter((row) => isAccepted(row) && row.severity !== 'resolved');
