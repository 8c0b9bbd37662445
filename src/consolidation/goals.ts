import { groupBy } from '../domain/group-by';
import { severityOf } from '../domain/goal-roll-up';
import { nameInFormulas } from '../domain/normalise';
import type { Fulfilment, Goal, Judgement } from '../domain/plan';
import type { ConsolidatedGoal, Decisions, GoalCell, NameProposal, Source, UnitKey } from './consolidated';
import { decidedNames, proposals } from './decided';
import { givenGoals, type GivenGoal } from './given-goals';
import { inPathOrder } from './goal-paths';
import { cleanName, mostCommon } from './names';
import { keyOf, sourceOfRow, type UnitPlan } from './unit-plan';

export interface GoalsTogether {
  /** In the order of a plan. */
  readonly goals: readonly ConsolidatedGoal[];
  /** Key of the board's goal that a unit's goal is or hangs beneath, by the unit and the code in its workbook; '' for none. */
  readonly goalKey: (unit: UnitKey, code: string) => string;
  /** Goals that units print with other titles than most under the same number. */
  readonly otherTitles: readonly OtherTitle[];
  /** Unit goals that hang on no goal of the board. */
  readonly loose: readonly LooseGoal[];
  readonly proposals: readonly NameProposal[];
}

export interface OtherTitle {
  readonly key: string;
  readonly unit: UnitKey;
  readonly title: string;
  /** What most print. */
  readonly usual: string;
  readonly source: Source;
}

export interface LooseGoal {
  readonly unit: UnitKey;
  readonly title: string;
  /** The code that it names as the goal above. */
  readonly parent: string;
  readonly source: Source;
}

/**
 * The board's structure with what the units say under it, in the units' order: goals matched by number or parent, never by the wording of unit goals. The
 * suggestion is the worst of the judged words; the council's long-term goals have none.
 */
export function consolidatedGoals(units: readonly UnitPlan[], decisions: Decisions): GoalsTogether {
  const decided = decidedNames(decisions, 'goal');
  const given = givenGoals(units, decisions, decided);
  const ofUnit = groupBy(given, ({ unit }) => unit);
  const beneath = new Map(units.map((unit) => [keyOf(unit), goalsOfUnit(unit, ofUnit.get(unit) ?? [])]));
  const byKey = groupBy(given, ({ key }) => key);
  const texts = textsByGoal(units, beneath);
  const goals = [...byKey]
    .map(([key, own]) => together(key, own, beneath, texts.get(key) ?? []))
    .sort((left, right) => inPathOrder(left.key, right.key));
  return {
    goals,
    goalKey: (unit, code) => beneath.get(unit)?.keys.get(nameInFormulas(code))?.[0] ?? '',
    otherTitles: goals.flatMap(({ key, title }) => otherTitles(key, title, byKey.get(key) ?? [])),
    loose: [...beneath.values()].flatMap(({ loose }) => loose),
    proposals: proposals('goal', usedTitles(given), decided),
  };
}

interface GoalsOfUnit {
  readonly unit: UnitPlan;
  /** Keys of the board's goals that a code is or hangs beneath, the nearest first. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  /** Unit goals by the keys of all goals above them. */
  readonly unitGoals: ReadonlyMap<string, readonly Goal[]>;
  readonly loose: readonly LooseGoal[];
}

function goalsOfUnit(unit: UnitPlan, given: readonly GivenGoal[]): GoalsOfUnit {
  const own = new Map(given.map(({ goal, key }) => [goal.key, key]));
  const byCode = new Map<string, Goal>();
  for (const goal of unit.read.plan.goals) {
    const code = nameInFormulas(goal.code);
    if (code !== '' && !byCode.has(code)) byCode.set(code, goal);
  }
  const keysOf = (goal: Goal): readonly string[] => {
    const keys: string[] = [];
    const been = new Set<Goal>();
    for (let at: Goal | undefined = goal; at && !been.has(at); at = byCode.get(nameInFormulas(at.parent))) {
      been.add(at);
      const key = own.get(at.key);
      if (key !== undefined && !keys.includes(key)) keys.push(key);
    }
    return keys;
  };
  const unitGoals = new Map<string, Goal[]>();
  const loose: LooseGoal[] = [];
  for (const goal of unit.read.plan.goals) {
    if (goal.level !== 'unit' || goal.title.trim() === '') continue;
    const above = keysOf(goal);
    for (const key of above) unitGoals.set(key, [...(unitGoals.get(key) ?? []), goal]);
    if (above.length === 0) loose.push({ unit: keyOf(unit), title: goal.title, parent: goal.parent, source: sourceOfGoal(unit, goal) });
  }
  return { unit, keys: new Map([...byCode].map(([code, goal]) => [code, keysOf(goal)])), unitGoals, loose };
}

const sourceOfGoal = (unit: UnitPlan, goal: Goal): Source => sourceOfRow(unit, { table: 'goals', row: goal.key, column: 'title' });

function together(
  key: string,
  own: readonly GivenGoal[],
  beneath: ReadonlyMap<UnitKey, GoalsOfUnit>,
  texts: ConsolidatedGoal['texts'],
): ConsolidatedGoal {
  const level = own[0]?.goal.level ?? 'committee';
  const ofUnit = groupBy(own, ({ unit }) => keyOf(unit));
  const cells = new Map<UnitKey, GoalCell>();
  for (const [unit, { unit: plan, unitGoals }] of beneath) {
    const [goal] = ofUnit.get(unit) ?? [];
    if (!goal) continue;
    const goals = unitGoals.get(key) ?? [];
    const words = goals.map(({ fulfilment }) => fulfilment);
    cells.set(unit, {
      word: level === 'focus' ? null : (worst(words) ?? goal.goal.fulfilment),
      unitGoals: goals.map((one) => ({ title: one.title, word: one.fulfilment, source: sourceOfGoal(plan, one) })),
      source: sourceOfGoal(plan, goal.goal),
    });
  }
  return {
    key,
    level,
    number: mostCommon(own.map(({ number }) => (number === '' ? '' : /^\d+(\.\d+)*$/.test(key) ? key : number))),
    title: mostCommon(own.map(({ title }) => title)),
    parent: mostCommon(own.map(({ parent }) => parent)),
    cells,
    suggestion: suggestionOf(cells),
    texts,
  };
}

/** The worst of the units' judged words; null where none is judged. */
export function suggestionOf(cells: ConsolidatedGoal['cells']): Fulfilment | null {
  const word = worst([...cells.values()].map((cell) => cell.word));
  return word === 'none' ? null : word;
}

/** The worst of the judged words; "— Ingen" where somebody has looked and nobody has judged. */
function worst(words: readonly (Judgement | null)[]): Judgement | null {
  const judged = words.filter((word): word is Fulfilment => word !== null && word !== 'none');
  const [first] = [...judged].sort((left, right) => severityOf(right) - severityOf(left));
  return first ?? (words.includes('none') ? 'none' : null);
}

/** What the units have written, by the nearest goal of the board: not what was given to them. */
function textsByGoal(
  units: readonly UnitPlan[],
  beneath: ReadonlyMap<UnitKey, GoalsOfUnit>,
): ReadonlyMap<string, ConsolidatedGoal['texts']> {
  const said = units.flatMap((unit) => {
    const { plan } = unit.read;
    const titles = new Map(plan.goals.flatMap((goal) => (goal.level === 'unit' ? [[nameInFormulas(goal.code), goal.title] as const] : [])));
    return plan.texts.flatMap((row) => {
      const code = nameInFormulas(row.goal);
      const key = beneath.get(keyOf(unit))?.keys.get(code)?.[0];
      if (key === undefined || row.owner !== 'unit' || row.text.trim() === '') return [];
      const source = sourceOfRow(unit, { table: 'texts', row: row.key, column: 'text' });
      return [{ key, text: { unit: keyOf(unit), unitGoal: titles.get(code) ?? '', heading: row.heading, text: row.text, source } }];
    });
  });
  return new Map([...groupBy(said, ({ key }) => key)].map(([key, own]) => [key, own.map(({ text }) => text)]));
}

function otherTitles(key: string, usual: string, own: readonly GivenGoal[]): readonly OtherTitle[] {
  return own.flatMap(({ unit, goal, title }) =>
    title.trim() === '' || cleanName(title) === cleanName(usual)
      ? []
      : [{ key, unit: keyOf(unit), title, usual, source: sourceOfGoal(unit, goal) }],
  );
}

/** Titles of goals without a number: only these are matched by it. */
function usedTitles(given: readonly GivenGoal[]): Parameters<typeof proposals>[1] {
  const bare = given.filter(({ number, title }) => number === '' && title.trim() !== '');
  return [...groupBy(bare, ({ title }) => cleanName(title))].map(([clean, own]) => ({
    clean,
    written: mostCommon(own.map(({ title }) => title)),
    units: [...new Set(own.map(({ unit }) => keyOf(unit)))],
  }));
}
