import { formatArea, parseArea } from '../area';
import type { CellContent, RangeStyle, SheetContent } from '../content';
import type { Insert, ReplacedCells, SheetCells } from '../extension';
import { standing } from '../formulas/start';
import { afterInserts } from './after-inserts';
import { isTemplates } from './new-formulas';
import { partOf } from './part';

/** A row of Start: its label, and the two cells beside it. */
interface Line {
  readonly row: number;
  readonly label: string;
  readonly cells: readonly CellContent[];
}

export interface NewLines {
  readonly inserts: readonly Insert[];
  parts(inserts: readonly Insert[]): readonly SheetContent[];
  replaced(inserts: readonly Insert[]): readonly ReplacedCells[];
  readonly labels: readonly string[];
}

/** Label, value, second value. */
const width = 3;

/**
 * Start's computed lines: those that newer versions brought come behind the line that they follow in the template, and formulas that are others by now are
 * replaced. Lines are found by their labels wherever they have been moved. `value`: the column of the values.
 */
export function startLines(sheet: string, cells: SheetCells, value: number, fresh: SheetContent, version: number): NewLines {
  const there = linesOf(cells, value);
  const wanted = freshLines(fresh);
  const found = matched(wanted, there);
  const lacking = standing.filter(
    ({ since, label }) => since !== undefined && since > version && !there.some((line) => line.label === label),
  );
  const added = lacking.flatMap(({ label }) => {
    const at = wanted.findIndex((line) => line.label === label);
    const line = wanted[at];
    const next = wanted.slice(at + 1).map((each) => found.get(each))[0];
    return line && next ? [{ line, next }] : [];
  });
  return {
    labels: added.map(({ line }) => line.label),
    inserts: added.toReversed().map(({ next }) => ({
      sheet,
      lines: `${next.row}:${next.row}`,
      witness: { address: formatArea({ row: next.row, column: value - 1, rows: 1, columns: 1 }), says: next.label },
    })),
    parts: (inserts) =>
      added.map(({ line, next }) => {
        const row = afterInserts(inserts, sheet, { row: next.row, column: 1, rows: 1, columns: 1 }).row - 1;
        return partOf(sheet, lineAt(line, row, value, fresh));
      }),
    replaced: (inserts) =>
      [...found].flatMap(([line, old]) =>
        line.cells.flatMap((content, index): readonly ReplacedCells[] => {
          const was = old.cells[index] ?? '';
          if (typeof content !== 'string' || !content.startsWith('=') || was === content || !isTemplates(was)) return [];
          const address = formatArea(afterInserts(inserts, sheet, { row: old.row, column: value + index, rows: 1, columns: 1 }));
          return [{ sheet, address, content, was }];
        }),
      ),
  };
}

const linesOf = (cells: SheetCells, value: number): readonly Line[] =>
  cells.map((row, index) => ({ row: index + 1, label: String(row[value - 2] ?? ''), cells: row.slice(value - 1, value - 2 + width) }));

/** The lines of the template's own Start, whose labels stand in column B. */
function freshLines({ blocks }: SheetContent): readonly Line[] {
  const grid = new Map<number, CellContent[]>();
  for (const { address, cells } of blocks) {
    const { row, column } = parseArea(address);
    cells.forEach((line, down) => {
      const held = grid.get(row + down) ?? [];
      line.forEach((cell, right) => {
        if (cell !== null) held[column - 2 + right] = cell;
      });
      grid.set(row + down, held);
    });
  }
  return [...grid]
    .map(([row, [label = '', ...cells]]) => ({ row, label: String(label), cells: [cells[0] ?? '', cells[1] ?? ''] }))
    .sort((left, right) => left.row - right.row);
}

/** Lines with the same label, the first with the first: "Indikatorer" is both left to do and how it stands. */
function matched(wanted: readonly Line[], there: readonly Line[]): ReadonlyMap<Line, Line> {
  const seen = new Map<string, number>();
  return new Map(
    wanted.flatMap((line): readonly (readonly [Line, Line])[] => {
      if (line.label === '') return [];
      const place = seen.get(line.label) ?? 0;
      seen.set(line.label, place + 1);
      const old = there.filter(({ label }) => label === line.label)[place];
      return old ? [[line, old]] : [];
    }),
  );
}

function lineAt(line: Line, row: number, value: number, { formats }: SheetContent): Pick<SheetContent, 'blocks' | 'formats'> {
  const at = (column: number): string => formatArea({ row, column, rows: 1, columns: 1 });
  return {
    blocks: [
      { address: at(value - 1), cells: [[line.label]] },
      { address: at(value), cells: [[line.cells[0] ?? '']], formulas: true },
    ],
    formats: formats.flatMap((range): readonly RangeStyle[] => {
      const area = parseArea(range.address);
      return area.row === line.row && area.rows === 1 ? [{ ...range, address: at(area.column - 3 + value) }] : [];
    }),
  };
}
