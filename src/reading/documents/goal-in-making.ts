import type { GoalLevel } from '../../domain/plan';
import type { ActivityJson, FocusGoalJson, GoalJson, IndicatorJson } from '../../intake/document';
import type { Path } from '../reading';
import { unprintedHeading, type SectionWord } from './sections';
import { TextInMaking } from './text';

/** A goal while it is read. */
export interface GoalInMaking {
  readonly level: GoalLevel;
  readonly path: Path;
  readonly line: number;
  number: string;
  title: string;
  fulfilment: GoalJson['fulfilment'];
  isJudged: boolean;
  reason: string;
  readonly indicators: IndicatorJson[];
  readonly activities: ActivityJson[];
  readonly sections: string[];
  readonly texts: TextInMaking[];
  /** The standard sections among `sections`, in order. */
  readonly words: SectionWord[];
  readonly below: GoalInMaking[];
}

export const levels: readonly GoalLevel[] = ['focus', 'area', 'committee', 'unit'];
const listOf: Readonly<Record<GoalLevel, string>> = {
  focus: 'focusGoals',
  area: 'areaGoals',
  committee: 'committeeGoals',
  unit: 'unitGoals',
};

/** The path of the next goal of a level. */
export const pathBelow = (parent: Path, level: GoalLevel, count: number): Path => [...parent, listOf[level], count];

export const newGoal = (level: GoalLevel, path: Path, line: number): GoalInMaking => ({
  level,
  path,
  line,
  number: '',
  title: '',
  fulfilment: null,
  isJudged: false,
  reason: '',
  indicators: [],
  activities: [],
  sections: [],
  texts: [],
  words: [],
  below: [],
});

/** The text under the goal's last heading. */
export function textOf(goal: GoalInMaking): TextInMaking {
  if (goal.texts.length === 0) openSection(goal, unprintedHeading);
  return goal.texts.at(-1) ?? new TextInMaking();
}

export function openSection(goal: GoalInMaking, heading: string): void {
  goal.sections.push(heading);
  goal.texts.push(new TextInMaking());
}

const own = (goal: GoalInMaking): GoalJson => ({
  title: goal.title,
  fulfilment: goal.fulfilment,
  ...(goal.reason === '' ? {} : { reason: goal.reason }),
  indicators: goal.indicators,
  activities: goal.activities,
  sections: goal.sections,
  texts: goal.texts.map(String),
});

export const focusGoal = (focus: GoalInMaking): FocusGoalJson => ({
  ...own(focus),
  number: focus.number,
  title: focus.title,
  areaGoals: focus.below.map((area) => ({
    number: area.number,
    ...own(area),
    committeeGoals: area.below.map((committee) => ({ ...own(committee), unitGoals: committee.below.map(own) })),
  })),
});
