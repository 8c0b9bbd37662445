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
    const ys = edges([...across.map(({ at }) => at), ...ends(down)]);
    return sectionsOf(ends([...across, ...down.map(asAcross)]), ys, down).flatMap((section) =>
      section.xs.length < 3 ? [] : [gridOf(section, across, down)],
    );
  });
}

function gridOf({ xs, ys }: Section, across: readonly Rule[], down: readonly Rule[]): Grid {
  const edge = (some: readonly number[], at: number): number => some[at] ?? 0;
  return {
    xs,
    ys,
    isLineRight: (row, column) => covers(down, edge(xs, column + 1), edge(ys, row), edge(ys, row + 1)),
    isLineBelow: (row, column) => covers(across, edge(ys, row + 1), edge(xs, column), edge(xs, column + 1)),
  };
}

const covers = (rules: readonly Rule[], at: number, from: number, to: number): boolean =>
  rules.some((rule) => Math.abs(rule.at - at) <= near && rule.from <= (from + to) / 2 && rule.to >= (from + to) / 2);

interface Section {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Tables that stand on each other with columns of their own are several: rows of one have its edges, or some of them where cells are joined. */
function sectionsOf([left, right]: readonly [number, number], ys: readonly number[], down: readonly Rule[]): readonly Section[] {
  const sections: { xs: number[]; ys: number[] }[] = [];
  ys.slice(0, -1).forEach((top, row) => {
    const bottom = ys[row + 1] ?? top;
    const middle = (top + bottom) / 2;
    const own: number[] = [];
    for (const { at, from, to } of down) {
      if (from <= middle && to >= middle && at > left + near && at < right - near) addEdge(own, at);
    }
    const last = sections.at(-1);
    if (last && (isPart(own, last.xs) || isPart(last.xs, own))) {
      for (const x of own) addEdge(last.xs, x);
      last.ys.push(bottom);
    } else sections.push({ xs: own, ys: [top, bottom] });
  });
  return sections.map((section) => ({ xs: [left, ...section.xs.sort((one, other) => one - other), right], ys: section.ys }));
}

const isOneOf = (edges: readonly number[], x: number): boolean => edges.some((each) => Math.abs(each - x) <= near);

function addEdge(edges: number[], x: number): void {
  if (!isOneOf(edges, x)) edges.push(x);
}

const isPart = (some: readonly number[], others: readonly number[]): boolean => some.every((x) => isOneOf(others, x));

/** Where a line that runs down lies, as one that runs across. */
const asAcross = ({ at }: Rule): Rule => ({ isAcross: true, at: 0, from: at, to: at });

const ends = (rules: readonly Rule[]): readonly [number, number] => [
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
  rules.forEach((rule, at) => {
    const group = groups.get(leaderOf(at));
    if (group) group.push(rule);
    else groups.set(leaderOf(at), [rule]);
  });
  return [...groups.values()];
}
