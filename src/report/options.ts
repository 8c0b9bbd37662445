import { rests } from '../domain/headings';
import type { Goal, Plan } from '../domain/plan';

/** The parts of a report, in their order. */
export const reportChapters = ['front', 'contents', 'summary', 'opening', 'goals', 'economy', 'quality', 'other', 'accepted'] as const;
export type ReportChapter = (typeof reportChapters)[number];

export interface ReportOptions {
  /** Date as it stands in the header, "2026-09-11"; without one it is the day of printing. */
  readonly date?: string;
  /** Parts to print; all where absent. */
  readonly chapters?: readonly ReportChapter[];
  /** Codes of goals to print, each with what is beneath it and the headings above it; all where absent. */
  readonly goals?: readonly string[];
  /** Charts beside the figures; without it there are. */
  readonly charts?: boolean;
  /**
   * A chapter without content, and a heading under which nobody has written: `keep` prints the heading as the plan has it, `leaveOut` nothing, `say` the
   * heading and that there is nothing to report. A chapter that the plan has no heading for is only there to `say` so.
   */
  readonly empty?: 'keep' | 'leaveOut' | 'say';
  /** Whether columns and words of earlier periods are printed where the plan has them; they are where absent. */
  readonly reference?: boolean;
}

/** The plan without headings that wait for another kind of document with what was last written under them: a plan's in a report, a report's in a plan. */
export const withoutResting = (plan: Plan): Plan => ({
  ...plan,
  texts: plan.texts.filter((row) => row.text !== '' || row.previousText === '' || !rests(row.heading, plan.start)),
});

/** The plan with the goals that are asked for; what hangs on the others is not printed. */
export function withGoals(plan: Plan, wanted: readonly string[] | undefined): Plan {
  if (!wanted) return plan;
  const parents = new Map(plan.goals.map((goal) => [goal.code, goal.parent]));
  const above = (code: string): readonly string[] => chain(code, parents);
  const chosen = new Set(wanted);
  const asHeadings = new Set(wanted.flatMap(above));
  const isChosen = (code: string): boolean => above(code).some((each) => chosen.has(each));
  const kept = (row: { readonly goal: string }): boolean => isChosen(row.goal);
  return {
    ...plan,
    goals: plan.goals.filter(({ code }: Goal) => isChosen(code) || asHeadings.has(code)),
    texts: plan.texts.filter((row) => row.chapter !== 'goals' || kept(row)),
    indicators: plan.indicators.filter(kept),
    activities: plan.activities.filter(kept),
  };
}

/** A code and those above it; a goal that is its own ancestor ends the chain. */
function chain(code: string, parents: ReadonlyMap<string, string>): readonly string[] {
  const codes: string[] = [];
  for (let next = code; next !== '' && !codes.includes(next); next = parents.get(next) ?? '') codes.push(next);
  return codes;
}
