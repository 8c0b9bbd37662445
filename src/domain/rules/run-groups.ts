import type { Finding } from '../finding';
import type { Plan, TableId } from '../plan';
import { rowAt } from '../row-at';
import type { Steps } from '../in-steps';
import type { Group, GroupPart, Member, RowOf, RuleContext } from './parts';
import type { Run } from './run';

/** A row of a group: by which of the part's members it belongs, and its place in that table. */
interface Seat {
  readonly member: number;
  readonly at: number;
}

/** Findings by group. An edited row is taken out of the groups that it left and put into those that it joined; only these are checked again. */
export function* runGroups(part: GroupPart, context: RuleContext): Steps<Run> {
  const seats = new Map<string, Seat[]>();
  const found = new Map<string, readonly Finding[]>();
  const check = (key: string, now: RuleContext): void => {
    const said = seats.has(key) ? [...part.check(groupOf(part, key, seats.get(key) ?? [], now.plan), now)] : [];
    if (said.length > 0) found.set(key, said);
    else found.delete(key);
  };
  for (const [index, member] of part.members.entries()) {
    for (let at = 0; at < context.plan[member.table].length; at += 1) {
      for (const key of keysAt(member, context.plan, at)) seat(seats, key).push({ member: index, at });
      yield;
    }
  }
  for (const key of seats.keys()) {
    check(key, context);
    yield;
  }
  return {
    findings: () => inOrder(found, seats),
    edited({ table, at, before }, now) {
      const touched = new Set<string>();
      part.members.forEach((member, index) => {
        if (member.table !== table) return;
        for (const key of keysAt(member, before, at)) {
          leave(seats, key, { member: index, at });
          touched.add(key);
        }
        for (const key of keysAt(member, now.plan, at)) {
          join(seat(seats, key), { member: index, at });
          touched.add(key);
        }
      });
      for (const key of touched) check(key, now);
    },
    recomputed(table, at, now) {
      for (const member of part.members) if (member.table === table) for (const key of keysAt(member, now.plan, at)) check(key, now);
    },
  };
}

const keysAt = (member: Member, plan: Plan, at: number): ReadonlySet<string> => new Set(member.keysAt(plan, at));

function seat(seats: Map<string, Seat[]>, key: string): Seat[] {
  const there = seats.get(key) ?? [];
  seats.set(key, there);
  return there;
}

/** In the order of the members, and of the sheet within each. */
const order = (left: Seat, right: Seat): number => left.member - right.member || left.at - right.at;

function join(seats: Seat[], newcomer: Seat): void {
  const after = seats.findIndex((each) => order(each, newcomer) > 0);
  seats.splice(after === -1 ? seats.length : after, 0, newcomer);
}

function leave(seats: Map<string, Seat[]>, key: string, leaver: Seat): void {
  const left = (seats.get(key) ?? []).filter((each) => order(each, leaver) !== 0);
  if (left.length > 0) seats.set(key, left);
  else seats.delete(key);
}

const groupOf = (part: GroupPart, key: string, seats: readonly Seat[], plan: Plan): Group => ({
  key,
  rows: <Table extends TableId>(table: Table): readonly RowOf<Table>[] =>
    seats.filter(({ member }) => part.members[member]?.table === table).map(({ at }) => rowAt(plan, table, at)),
});

/** Groups come in the order of their first rows. */
function inOrder(found: ReadonlyMap<string, readonly Finding[]>, seats: ReadonlyMap<string, readonly Seat[]>): readonly Finding[] {
  const first = (key: string): Seat => seats.get(key)?.[0] ?? { member: 0, at: 0 };
  return [...found.entries()]
    .map(([key, said]) => ({ key, said, seat: first(key) }))
    .sort((left, right) => order(left.seat, right.seat) || (left.key < right.key ? -1 : 1))
    .flatMap(({ said }) => said);
}
