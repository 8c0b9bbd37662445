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

/** A pattern of `repeat` rows, the last of them merged, tiled over the area: copying formats fills a larger range by repetition. */
function tiled(sheet: string, area: Area, repeat: number): readonly Step[] {
  const pattern = { ...area, rows: repeat };
  const rest = { ...area, row: area.row + repeat, rows: area.rows - repeat };
  if (area.rows % repeat !== 0) throw new RangeError(`${sheet}!${formatArea(area)} is no whole number of ${repeat} rows`);
  return [
    mergeRows(sheet, { ...area, row: area.row + repeat - 1, rows: 1 }),
    ...(rest.rows > 0
      ? [{ bytes: 0, lay: (session) => session.range(sheet, formatArea(rest)).copyFrom(formatArea(pattern), 'Formats') } satisfies Step]
      : []),
  ];
}

/** Steps that merge cells. Before values and formats: the tiling copies both formats and merges over what stands there. */
export function mergeSteps(sheet: string, merges: readonly MergeContent[]): readonly Step[] {
  const parsed = merges.map(({ address, repeat = 1 }) => ({ area: parseArea(address), repeat }));
  return [
    ...parsed.filter(({ repeat }) => repeat > 1).flatMap(({ area, repeat }) => tiled(sheet, area, repeat)),
    ...joined(parsed.filter(({ repeat, area }) => repeat === 1 && area.columns > 1).map(({ area }) => area)).map((area) =>
      mergeRows(sheet, area),
    ),
  ];
}
