import type { Rule } from './page';

/** Edges that lines are drawn at, and which cells have no line between them. */
export interface Grid {
  /** Of columns, from left to right; one more than there are columns. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly isLineRight: (row: number, column: number) => boolean;
  readonly isLineBelow: (row: number, column: number) => boolean;
}

/** How far a line may end from the one that it meets. */
const near = 2.5;

/** Lines that meet, as grids; lines that meet nothing, a frame around the page and a box around a text are none. */
export function gridsOf(rules: readonly Rule[]): readonly Grid[] {
  return groupsOf(rules).flatMap((group) => {
    const across = group.filter(({ isAcross }) => isAcross);
    const down = group.filter(({ isAcross }) => !isAcross);
    if (across.length < 2 || down.length === 0) return [];
    const xs = edges([...down.map(({ at }) => at), ...ends(across)]);
    const ys = edges([...across.map(({ at }) => at), ...ends(down)]);
    if (xs.length < 3 || ys.length < 2) return [];
    const covers = (some: readonly Rule[], at: number, from: number, to: number): boolean =>
      some.some((rule) => Math.abs(rule.at - at) <= near && rule.from <= (from + to) / 2 && rule.to >= (from + to) / 2);
    const edge = (some: readonly number[], at: number): number => some[at] ?? 0;
    return [
      {
        xs,
        ys,
        isLineRight: (row, column) => covers(down, edge(xs, column + 1), edge(ys, row), edge(ys, row + 1)),
        isLineBelow: (row, column) => covers(across, edge(ys, row + 1), edge(xs, column), edge(xs, column + 1)),
      },
    ];
  });
}

const ends = (rules: readonly Rule[]): readonly number[] => [
  Math.min(...rules.map(({ from }) => from)),
  Math.max(...rules.map(({ to }) => to)),
];

function edges(numbers: readonly number[]): readonly number[] {
  const found: number[] = [];
  for (const number of [...numbers].sort((one, other) => one - other))
    if (number - (found.at(-1) ?? -Infinity) > near * 1.5) found.push(number);
  return found;
}

/** Rules that meet each other, directly or by others. */
function groupsOf(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const leader = rules.map((_, at) => at);
  const leaderOf = (at: number): number => {
    let found = at;
    while (leader[found] !== found) found = leader[found] ?? found;
    leader[at] = found;
    return found;
  };
  const across = rules.flatMap((rule, at) => (rule.isAcross ? [{ rule, at }] : []));
  const down = rules.flatMap((rule, at) => (rule.isAcross ? [] : [{ rule, at }]));
  const within = (at: number, { from, to }: Rule): boolean => at >= from - near && at <= to + near;
  for (const one of across) {
    for (const other of down) {
      if (within(other.rule.at, one.rule) && within(one.rule.at, other.rule)) leader[leaderOf(one.at)] = leaderOf(other.at);
    }
  }
  const groups = new Map<number, Rule[]>();
  rules.forEach((rule, at) => groups.set(leaderOf(at), [...(groups.get(leaderOf(at)) ?? []), rule]));
  return [...groups.values()];
}
