import type { Finding } from '../finding';
import type { Plan, TableId } from '../plan';
import { rowAt } from '../row-at';
import { finish, type Steps } from '../in-steps';
import type { Part, PlanPart, RowPart, RuleContext, TablePart, Tally } from './parts';
import type { Run } from './run';
import { nothing } from './run';
import { runGroups } from './run-groups';

/** Runs a part on a plan; a step is at most a row or a group. */
export function startPart(part: Part, context: RuleContext): Steps<Run> {
  switch (part.scope) {
    case 'row':
      return rerunWhereRead(part, context, (now) => runRows(part, now));
    case 'group':
      return rerunWhereRead(part, context, (now) => runGroups(part, now));
    case 'table':
      return rerunWhereRead(part, context, (now) => runTable(part, now));
    case 'plan':
      return rerunWhereRead(part, context, (now) => runWhole(part, now));
  }
}

/** Starts a part over where an edit changes what it reads beside its own rows. */
function* rerunWhereRead(part: Part, context: RuleContext, start: (context: RuleContext) => Steps<Run>): Steps<Run> {
  let run = yield* start(context);
  return {
    findings: () => run.findings(),
    edited(edit, now) {
      const read = part.reads[edit.table];
      if (read && readAt(part, edit.table, edit.before, edit.at) !== readAt(part, edit.table, now.plan, edit.at)) run = finish(start(now));
      else run.edited(edit, now);
    },
    recomputed: (table, at, now) => run.recomputed(table, at, now),
  };
}

const readAt = <Table extends TableId>(part: Part, table: Table, plan: Plan, at: number): string | undefined =>
  part.reads[table]?.(rowAt(plan, table, at));

function* runWhole(part: PlanPart, context: RuleContext): Steps<Run> {
  const found: Finding[] = [];
  for (const one of part.check(context)) {
    found.push(one);
    yield;
  }
  return { findings: () => found, edited: nothing, recomputed: nothing };
}

/** Findings by the place of their row. Rows without any are left out, so that what is kept is as long as what is said. */
function* runRows(part: RowPart, context: RuleContext): Steps<Run> {
  const found = new Map<number, readonly Finding[]>();
  const check = (at: number, now: RuleContext): void => keep(found, at, [...part.check(now, at)]);
  for (let at = 0; at < context.plan[part.table].length; at += 1) {
    check(at, context);
    yield;
  }
  return {
    findings: () => inOrder(found),
    edited: ({ table, at }, now) => (table === part.table ? check(at, now) : undefined),
    recomputed: (table, at, now) => (table === part.table ? check(at, now) : undefined),
  };
}

function keep(found: Map<number, readonly Finding[]>, at: number, said: readonly Finding[]): void {
  if (said.length > 0) found.set(at, said);
  else found.delete(at);
}

const inOrder = (found: ReadonlyMap<number, readonly Finding[]>): readonly Finding[] =>
  [...found.entries()].sort(([left], [right]) => left - right).flatMap(([, said]) => said);

/** Totals are kept, so that one row can be taken out of them and put in again. */
function* runTable(part: TablePart, context: RuleContext): Steps<Run> {
  const totals = new Map<string, number>();
  const said = new Map<number, readonly Finding[]>();
  const count = ({ adds = {} }: Tally, times: 1 | -1): void => {
    for (const [name, size] of Object.entries(adds)) totals.set(name, (totals.get(name) ?? 0) + times * size);
  };
  const conclude = (now: RuleContext): readonly Finding[] => [...part.conclude((name) => totals.get(name) ?? 0, inOrder(said), now)];
  for (let at = 0; at < context.plan[part.table].length; at += 1) {
    const tally = part.tally(context, at);
    count(tally, 1);
    keep(said, at, tally.says ?? []);
    yield;
  }
  let concluded = conclude(context);
  return {
    findings: () => concluded,
    edited({ table, at, before }, now) {
      if (table !== part.table) return;
      const tally = part.tally(now, at);
      count(part.tally({ ...now, plan: before }, at), -1);
      count(tally, 1);
      keep(said, at, tally.says ?? []);
      concluded = conclude(now);
    },
    recomputed: nothing,
  };
}
