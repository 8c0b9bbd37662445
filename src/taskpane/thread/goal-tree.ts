import type { Goal } from '../../domain/plan';

export interface GoalNode {
  readonly goal: Goal;
  readonly beneath: readonly GoalNode[];
}

/** Goals under their parents, in print order. One whose parent does not exist, or that stands above itself by mistake, is a root: no goal is left out. */
export function goalTree(goals: readonly Goal[]): readonly GoalNode[] {
  const shown = goals.filter(({ code, title }) => code !== '' || title !== '').toSorted((left, right) => left.order - right.order);
  const codes = new Set(shown.map(({ code }) => code));
  const placed = new Set<Goal>();
  const node = (goal: Goal): GoalNode => {
    placed.add(goal);
    const beneath = goal.code === '' ? [] : shown.filter((each) => each.parent === goal.code);
    return { goal, beneath: beneath.flatMap((each) => (placed.has(each) ? [] : [node(each)])) };
  };
  const roots = shown.filter(({ parent }) => parent === '' || !codes.has(parent)).map(node);
  return [...roots, ...shown.flatMap((goal) => (placed.has(goal) ? [] : [node(goal)]))];
}
