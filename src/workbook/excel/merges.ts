import { formatArea, parseArea, type Area } from '../area';
import type { MergeContent } from '../content';
import type { Step } from './session';

const mergeRows = (sheet: string, area: Area): Step => ({
  bytes: 0,
  lay: (session) => session.range(sheet, formatArea(area)).merge(area.rows > 1),
});

/** Rows below one another with the same columns become one request: merge(across) merges each row by itself. */
function joined(areas: readonly Area[]): readonly Area[] {
  const sorted = areas.toSorted((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  return sorted.reduce<Area[]>((all, area) => {
    const last = all.at(-1);
    const follows = last?.column === area.column && last.columns === area.columns && last.row + last.rows === area.row;
    return follows ? [...all.slice(0, -1), { ...last, rows: last.rows + area.rows }] : [...all, area];
  }, []);
}

interface Pattern {
  readonly area: Area;
  readonly repeat: number;
  readonly heads: NonNullable<MergeContent['heads']>;
}

/** A pattern of `repeat` rows, the last of them merged, tiled over the area: copying formats fills a larger range by repetition. */
function tiled(sheet: string, { area, repeat, heads }: Pattern): readonly Step[] {
  if (area.rows % repeat !== 0) throw new RangeError(`${sheet}!${formatArea(area)} is no whole number of ${repeat} rows`);
  const rest = { ...area, row: area.row + repeat, rows: area.rows - repeat };
  return [
    ...(heads.length === 0 ? [mergeRows(sheet, { ...area, row: area.row + repeat - 1, rows: 1 })] : []),
    ...heads.map(([first, last]) => mergeRows(sheet, { row: area.row, rows: 1, column: area.column + first, columns: last - first + 1 })),
    ...(rest.rows > 0 ? [copied(sheet, { ...area, rows: repeat }, rest)] : []),
  ];
}

const copied = (sheet: string, from: Area, to: Area): Step => ({
  bytes: 0,
  lay: (session) => session.range(sheet, formatArea(to)).copyFrom(formatArea(from), 'Formats'),
});

/** The first area of a pattern gets it, the others a copy. Areas of all columns without heads come first: they reach over the others. */
function patterns(sheet: string, all: readonly Pattern[]): readonly Step[] {
  const known = new Map<string, Area>();
  const plain = all.filter(({ heads }) => heads.length === 0);
  const withHeads = all.filter(({ heads }) => heads.length > 0);
  return [
    ...plain.flatMap((one) => tiled(sheet, one)),
    ...withHeads.flatMap((one) => {
      const { area, repeat, heads } = one;
      const key = JSON.stringify([repeat, heads, area.column, area.columns]);
      const first = known.get(key);
      if (first) return [copied(sheet, first, area)];
      known.set(key, { ...area, rows: repeat });
      return tiled(sheet, one);
    }),
  ];
}

/** Steps that merge cells. Before values and formats: the tiling copies both formats and merges over what stands there. */
export function mergeSteps(sheet: string, merges: readonly MergeContent[]): readonly Step[] {
  const parsed = merges.map(({ address, repeat = 1, heads = [] }) => ({ area: parseArea(address), repeat, heads }));
  return [
    ...patterns(
      sheet,
      parsed.filter(({ repeat }) => repeat > 1),
    ),
    ...joined(parsed.filter(({ repeat, area }) => repeat === 1 && area.columns > 1).map(({ area }) => area)).map((area) =>
      mergeRows(sheet, area),
    ),
  ];
}
