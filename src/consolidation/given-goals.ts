import { groupBy } from '../domain/group-by';
import { nameInFormulas } from '../domain/normalise';
import type { Goal } from '../domain/plan';
import type { Decisions, UnitKey } from './consolidated';
import type { DecidedNames } from './decided';
import { inPathOrder, movedPath, pathByCode, pathByNumber, printedNumber } from './goal-paths';
import { cleanName, mostCommon } from './names';
import { keyOf, type UnitPlan } from './unit-plan';

/** A goal of the council or the board in one unit's workbook, and which goal of the board's own it is. */
export interface GivenGoal {
  readonly unit: UnitPlan;
  readonly goal: Goal & { readonly level: GivenLevel };
  /** Key of the board's goal. */
  readonly key: string;
  /** Key of the goal above, '' for none. */
  readonly parent: string;
  readonly number: string;
  readonly title: string;
}

export type GivenLevel = (typeof givenLevels)[number];
const givenLevels = ['focus', 'area', 'committee'] as const;

interface Waiting extends Omit<GivenGoal, 'key' | 'parent'> {
  /** Path before it is moved: of the goal above, and of the goal itself. */
  readonly above: string;
  readonly path: string | null;
  readonly byCode: string;
  readonly clean: string;
  /** Its code was given from above, and is not only its place in this workbook. */
  readonly handedOut: boolean;
}

/**
 * The board's goals as the units' workbooks hold them. A goal is known by its number, its own or that of its title; without one by the title among the
 * goals of the same parent, since it was given and not written by the unit; else by its code where that was handed out. What is neither stays apart.
 */
export function givenGoals(units: readonly UnitPlan[], decisions: Decisions, decided: DecidedNames): readonly GivenGoal[] {
  const found: GivenGoal[] = [];
  const paths = new Map<UnitKey, Map<string, string>>(units.map((unit) => [keyOf(unit), new Map<string, string>()]));
  for (const level of givenLevels) {
    const waiting = units.flatMap((unit) => waitingOf(unit, level, paths.get(keyOf(unit)), decided));
    const byParent = groupBy(waiting, ({ above }) => movedPath(above, decisions.goals));
    for (const [parent, siblings] of byParent)
      for (const [one, path] of pathsOf(siblings)) {
        paths.get(keyOf(one.unit))?.set(nameInFormulas(one.goal.code), path);
        const { unit, goal, number, title } = one;
        found.push({ unit, goal, number, title, key: movedPath(path, decisions.goals), parent });
      }
  }
  return found;
}

function waitingOf(
  unit: UnitPlan,
  level: GivenLevel,
  paths: ReadonlyMap<string, string> | undefined,
  { nameFor }: DecidedNames,
): readonly Waiting[] {
  const { goals, handedOut } = unit.read.plan;
  const given = new Set(handedOut.flatMap((row) => (row.table === 'goals' ? [row.row] : [])));
  return goals.flatMap((goal): readonly Waiting[] => {
    if (goal.level !== level || (goal.title.trim() === '' && goal.number.trim() === '')) return [];
    const above = goal.parent === '' ? '' : (paths?.get(nameInFormulas(goal.parent)) ?? goal.parent);
    const { number, title } = printedNumber(goal);
    return [
      {
        unit,
        goal: { ...goal, level },
        number,
        title,
        above,
        path: pathByNumber(level, number, above),
        byCode: pathByCode(goal, above),
        clean: nameFor(cleanName(title)),
        handedOut: given.has(goal.key),
      },
    ];
  });
}

/** Paths of goals that hang under one goal: by number, by the title of one that has a number, by code where it was handed out, by title. */
function pathsOf(siblings: readonly Waiting[]): readonly (readonly [Waiting, string])[] {
  const numbered = new Map<string, string>();
  const taken = new Set<string>();
  for (const { clean, path } of siblings) {
    if (path === null) continue;
    taken.add(path);
    const before = numbered.get(clean);
    if (clean !== '' && (before === undefined || inPathOrder(path, before) < 0)) numbered.set(clean, path);
  }
  const bare = siblings.filter(({ path, clean }) => path === null && !numbered.has(clean));
  const titled = new Map<string, string>();
  for (const { clean, byCode, handedOut } of bare) {
    if (!handedOut) continue;
    taken.add(byCode);
    if (!titled.has(clean)) titled.set(clean, byCode);
  }
  const rest = bare.filter(({ clean, handedOut }) => !handedOut && !titled.has(clean));
  const groups = [...groupBy(rest, ({ clean }) => clean)]
    .map(([clean, own]) => ({ clean, byCode: mostCommon(own.map(({ byCode }) => byCode)) }))
    .sort((left, right) => inPathOrder(left.byCode, right.byCode) || (left.clean < right.clean ? -1 : 1));
  for (const { clean, byCode } of groups) {
    const path = freePath(byCode, taken);
    taken.add(path);
    titled.set(clean, path);
  }
  return siblings.map((one) => {
    const byTitle = numbered.get(one.clean) ?? (one.handedOut ? one.byCode : titled.get(one.clean));
    return [one, one.path ?? byTitle ?? one.byCode];
  });
}

/** Codes count the goals of each workbook: a code that another goal has goes on to the next number that is free. */
function freePath(path: string, taken: ReadonlySet<string>): string {
  const [, stem = `${path}:`, figure = '1'] = /^(.*?)(\d+)$/.exec(path) ?? [];
  let free = path;
  for (let next = Number(figure) + 1; taken.has(free); next += 1) free = `${stem}${next}`;
  return free;
}
