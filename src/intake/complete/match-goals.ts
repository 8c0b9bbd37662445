import { groupBy } from '../../domain/group-by';
import type { Goal, GoalLevel } from '../../domain/plan';
import { decidedKey, matchNamed, type Decided, type Match, type MatchedRows, type Named, type NearRow } from './match-rows';
import type { CompletedTable } from './tables';

export interface MatchedGoals {
  readonly rows: MatchedRows;
  /** Codes that were read → codes in the plan; a goal that the plan lacks gets the code that it would have there. */
  readonly codes: ReadonlyMap<string, string>;
  /** Codes that were read of goals that are asked about, and of all below them: what hangs on them waits. */
  readonly waiting: ReadonlySet<string>;
}

const levels: readonly GoalLevel[] = ['focus', 'area', 'committee', 'unit'];

/** Level by level, each under the goal above: by number where both print one, else by title; a committee goal may have its number in the title. */
export function matchGoals(plan: readonly Goal[], read: readonly Goal[], decided: Decided): MatchedGoals {
  const codes = new Map<string, string>();
  const waiting = new Set<string>();
  const taken = new Set(plan.map(({ code }) => code));
  const planBy = groupBy(plan, ({ level }) => level);
  const readBy = groupBy(read, ({ level }) => level);
  const [inPlan, inRead] = [byKey(plan), byKey(read)];
  const matches: Match[] = [];
  const near: NearRow[] = [];
  for (const level of levels) {
    const here = readBy.get(level) ?? [];
    const open = here.filter(({ parent }) => !waiting.has(parent));
    for (const { code, parent } of here) if (waiting.has(parent)) waiting.add(code);
    const above = (goal: Goal): string => codes.get(goal.parent) ?? goal.parent;
    const found = matchLevel(planBy.get(level) ?? [], open, above, decided);
    matches.push(...found.matches);
    near.push(...found.near);
    for (const match of found.matches) {
      const from = inRead.get(match.from);
      if (!from) continue;
      const code = inPlan.get(match.to ?? '')?.code ?? newCode(from, above(from), taken);
      taken.add(code);
      codes.set(from.code, code);
    }
    const asked = new Set(found.near.map(({ from }) => from));
    for (const { key, code } of open) if (asked.has(key)) waiting.add(code);
  }
  return { rows: { matches, near }, codes, waiting };
}

const byKey = (goals: readonly Goal[]): ReadonlyMap<string, Goal> => new Map(goals.map((goal) => [goal.key, goal]));

function matchLevel(plan: readonly Goal[], read: readonly Goal[], above: (goal: Goal) => string, decided: Decided): MatchedRows {
  // A number that two goals have tells neither.
  const [numbers, numbersRead] = [onlyOnes(plan, ({ parent }) => parent), onlyOnes(read, above)];
  const byNumber = new Map<string, Goal>();
  for (const [place, goal] of numbersRead) {
    const to = numbers.get(place);
    if (to && !decided.has(decidedKey('goals', goal.key))) byNumber.set(goal.key, to);
  }
  const isTaken = new Set([...byNumber.values()].map(({ key }) => key));
  const named = (goal: Goal, group: string): Named => ({ key: goal.key, group, name: titleOf(goal), row: goal });
  const rest = matchNamed(
    'goals',
    plan.filter(({ key }) => !isTaken.has(key)).map((goal) => named(goal, goal.parent)),
    read.filter(({ key }) => !byNumber.has(key)).map((goal) => named(goal, above(goal))),
    decided,
  );
  const numbered = read.flatMap((goal): readonly Match[] => {
    const to = byNumber.get(goal.key);
    return to ? [{ from: goal.key, name: goal.title, fromRow: goal, to: to.key, toName: to.title, toRow: to }] : [];
  });
  const order = new Map(read.map(({ key }, at) => [key, at]));
  const matches = [...numbered, ...rest.matches].sort((one, other) => (order.get(one.from) ?? 0) - (order.get(other.from) ?? 0));
  return { matches, near: rest.near };
}

/** Goals by the goal above and their number, those that are alone with it. */
const onlyOnes = (goals: readonly Goal[], above: (goal: Goal) => string): ReadonlyMap<string, Goal> =>
  new Map(
    [...groupBy(goals.filter(numberOf), (goal) => `${above(goal)}\n${numberOf(goal)}`)].flatMap(([place, [goal, other]]) =>
      goal && !other ? [[place, goal] as const] : [],
    ),
  );

const inTitle = /^(\d{1,2}(?:\.\d{1,2}){1,3})\.?\s+/;
const numberOf = ({ number, title }: Goal): string => number || (inTitle.exec(title)?.[1] ?? '');
const titleOf = ({ title }: Goal): string => title.replace(inTitle, '');

/** The number, or the next free code under the goal above (1.3:N2, 1.3:N2:E1). */
function newCode({ level, number }: Goal, parent: string, taken: ReadonlySet<string>): string {
  if ((level === 'focus' || level === 'area') && number && !taken.has(number)) return number;
  const made = (at: number): string =>
    level === 'focus' ? String(at) : level === 'area' ? `${parent}.${at}` : `${parent}:${level === 'committee' ? 'N' : 'E'}${at}`;
  let at = 1;
  while (taken.has(made(at))) at += 1;
  return made(at);
}

/** A row that was read, with the plan's codes of goals. */
export function inPlanTerms(table: CompletedTable, row: object, { codes }: MatchedGoals): object {
  const cell = (name: string): string => {
    const given = new Map<string, unknown>(Object.entries(row)).get(name);
    return typeof given === 'string' ? (codes.get(given) ?? given) : '';
  };
  if (table === 'goals') return { ...row, code: cell('code'), parent: cell('parent') };
  if (table === 'budget') return row;
  return { ...row, goal: cell('goal'), ...('supports' in row ? { supports: inEach(String(row.supports), codes) } : {}) };
}

const inEach = (list: string, codes: ReadonlyMap<string, string>): string => list.replace(/[^\s,;]+/gu, (code) => codes.get(code) ?? code);
