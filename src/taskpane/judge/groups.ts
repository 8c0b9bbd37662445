import type { Computed } from '../../domain/computed';
import type { Fulfilment, Goal, Indicator, Judgement, Plan } from '../../domain/plan';
import { needsReason } from '../thread/judging';

interface Suggestion {
  /** Unique in the view. */
  readonly id: string;
  readonly suggested: Fulfilment | null;
  readonly judged: Judgement | null;
}

/** A goal or an indicator that can be judged, with what the figures suggest. */
export type Judgeable = Suggestion &
  ({ readonly table: 'goals'; readonly row: Goal } | { readonly table: 'indicators'; readonly row: Indicator });

/** A goal and its indicators. */
export interface JudgeGroup {
  readonly id: string;
  /** null: indicators that hang on no goal that exists. */
  readonly goal: Goal | null;
  readonly rows: readonly Judgeable[];
}

export type Shown = 'all' | 'left' | 'differs';

/** The goals that this workbook judges and every indicator, goal by goal. A unit judges its own goals, a board all but the focus goals; a plan judges none. */
export function judgeGroups({ start, goals, indicators }: Plan, computed: Computed): readonly JudgeGroup[] {
  if (start.type === 'VP') return [];
  const isJudged = (goal: Goal): boolean => goal.title !== '' && (start.level === 'unit' ? goal.level === 'unit' : goal.level !== 'focus');
  const known = new Set(goals.map(({ code }) => code));
  const named = indicators.filter(({ name }) => name !== '');
  const rowsOf = (of: readonly Indicator[]): readonly Judgeable[] =>
    of.map((row) => ({
      id: `indicators-${row.key}`,
      table: 'indicators',
      row,
      suggested: computed.indicators.get(row.key)?.word ?? null,
      judged: row.judged,
    }));
  const groups = goals.map((goal): JudgeGroup => {
    const suggested = computed.goals.get(goal.code)?.suggested ?? null;
    const own: readonly Judgeable[] = isJudged(goal)
      ? [{ id: `goals-${goal.key}`, table: 'goals', row: goal, suggested, judged: goal.fulfilment }]
      : [];
    return { id: goal.key, goal, rows: [...own, ...rowsOf(named.filter((row) => row.goal === goal.code))] };
  });
  const loose: JudgeGroup = { id: 'loose', goal: null, rows: rowsOf(named.filter((row) => !known.has(row.goal))) };
  return [...groups, loose].filter(({ rows }) => rows.length > 0);
}

/** Those that are left to judge are goals without a word, and indicators that have a suggestion and no word. */
export function filtered(groups: readonly JudgeGroup[], shown: Shown): readonly JudgeGroup[] {
  const isShown = (row: Judgeable): boolean =>
    shown === 'all' ||
    (shown === 'differs'
      ? needsReason(row.judged, row.suggested)
      : row.judged === null && (row.table === 'goals' || row.suggested !== null));
  return groups.map((group) => ({ ...group, rows: group.rows.filter(isShown) })).filter(({ rows }) => rows.length > 0);
}
