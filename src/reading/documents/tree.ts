import { groupBy } from '../../domain/group-by';
import { nameKey } from '../../domain/normalise';
import type { GoalLevel } from '../../domain/plan';
import type { Path } from '../reading';
import type { ContentsEntry } from './contents';
import { levels, newGoal, pathBelow, type GoalInMaking } from './goal-in-making';
import { numberedTitle } from './labels';
import type { Ledger } from './ledger';

/** The goals of a document while they are read, and the way down to the one that is read now. */
export class Tree {
  readonly goals: GoalInMaking[] = [];
  private way: GoalInMaking[] = [];

  constructor(
    private readonly path: Path,
    private readonly contents: readonly ContentsEntry[],
    private readonly ledger: Ledger,
  ) {}

  /** The goal that what is read now belongs to. */
  get now(): GoalInMaking | null {
    return this.way.at(-1) ?? null;
  }

  /** Begins a goal; what stands between it and the goal above it, and was not printed, is begun too. */
  begin(level: GoalLevel, line: number): GoalInMaking {
    const depth = levels.indexOf(level);
    this.way = this.way.slice(0, depth);
    const isSkipped = this.way.length < depth;
    while (this.way.length < depth) this.add(levels[this.way.length] ?? 'focus', line);
    const goal = this.add(level, line);
    if (isSkipped) this.doubtfully(goal);
    return goal;
  }

  /** Gives the goal its number and title. Committee and unit goals keep a printed number in their title. */
  name(goal: GoalInMaking, printed: string): void {
    const numbered = goal.level === 'focus' || goal.level === 'area' ? numberedTitle(printed) : null;
    goal.number = numbered?.number ?? '';
    goal.title = numbered?.title ?? printed;
    if (goal.level === 'area') this.fitParent(goal);
  }

  private add(level: GoalLevel, line: number): GoalInMaking {
    const parent = this.way.at(-1);
    const siblings = parent ? parent.below : this.goals;
    const goal = newGoal(level, pathBelow(parent ? parent.path : this.path, level, siblings.length), line);
    siblings.push(goal);
    this.way.push(goal);
    return goal;
  }

  /** An area goal whose number is of another focus goal than the one above it: that one's label was lost. */
  private fitParent(goal: GoalInMaking): void {
    const focus = this.way[0];
    const top = /^(\d+)\./.exec(goal.number)?.[1];
    if (!focus || top === undefined) return;
    if (focus.number === '' && focus.title === '') this.nameFromContents(focus, top);
    else if (focus.number !== '' && focus.number !== top) this.doubtfully(goal);
  }

  private nameFromContents(focus: GoalInMaking, number: string): void {
    focus.number = number;
    focus.title = this.contents.find((entry) => entry.level === 'focus' && entry.number === number)?.title ?? '';
  }

  private doubtfully(goal: GoalInMaking): void {
    this.ledger.doubt({ kind: 'parentUncertain', lines: [goal.line], path: goal.path });
  }
}

const beginning = 12;
/** Titles that begin alike: more than these are not looked through. */
const mostAlike = 30;

/** Titles of a list of contents that are longer than what is printed of them so far. */
export function wholeTitles(contents: readonly ContentsEntry[]): (printed: string) => string | null {
  const byBeginning = groupBy(
    contents.map(({ title }) => ({ title, key: nameKey(title) })),
    ({ key }) => key.slice(0, beginning),
  );
  return (printed) => {
    const key = nameKey(numberedTitle(printed)?.title ?? printed);
    if (key.length < beginning) return null;
    const alike = byBeginning.get(key.slice(0, beginning))?.slice(0, mostAlike) ?? [];
    return alike.find((entry) => entry.key.startsWith(key) && entry.key.length > key.length)?.title ?? null;
  };
}
