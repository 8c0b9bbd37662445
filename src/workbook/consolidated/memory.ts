import type { Consolidated } from '../../consolidation/consolidated';
import type { Remembered } from '../../consolidation/remembered';
import type { CellContent, NameContent, SheetContent } from '../content';
import { tableAddress, tableBlocks } from '../template/grid';
import { tableStyle } from '../template/style';
import { emptySheet, layList } from './list';
import { consolidatedNames, consolidatedSheets, consolidatedTables, consolidatedVersion } from './names';

/** Below what a cell holds (32,767 characters). */
const longest = 32_000;

const nameKeys = Object.keys(consolidatedNames) as readonly (keyof typeof consolidatedNames)[];

/** The very hidden sheet: what the workbook is a consolidation of, and what it keeps of its values for the next one. */
export function memorySheet(
  consolidated: Consolidated,
  remembered: Remembered | null,
): {
  readonly sheet: SheetContent;
  readonly names: readonly NameContent[];
} {
  const { type, year, periodMonth, board, amountUnit } = consolidated;
  const facts: Readonly<Record<keyof typeof consolidatedNames, CellContent>> = {
    version: consolidatedVersion,
    type,
    year,
    periodMonth: periodMonth ?? '',
    board,
    amountUnit,
  };
  const { table } = layList(
    consolidatedTables.memory,
    { row: 1, column: 4 },
    [{ header: 'JSON', width: 0, cell: (piece: string) => piece }],
    remembered ? pieces(JSON.stringify(remembered)) : [],
  );
  return {
    sheet: {
      ...emptySheet(consolidatedSheets.memory, ''),
      visibility: 'veryHidden',
      blocks: [
        { address: `A1:B${nameKeys.length}`, cells: nameKeys.map((key) => [consolidatedNames[key], facts[key]]) },
        ...tableBlocks(table),
      ],
      tables: [{ name: table.name, address: tableAddress(table), style: tableStyle, filterButtons: false }],
    },
    names: nameKeys.map((key, at) => ({ name: consolidatedNames[key], refersTo: `='${consolidatedSheets.memory}'!$B$${at + 1}` })),
  };
}

/** A text in pieces that cells hold, never between the halves of a character. Each begins with a sign, so that no cell takes it for anything but text. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + longest);
    if (/[\uD800-\uDBFF]/.test(text.charAt(to - 1))) to -= 1;
    found.push(`#${text.slice(from, to)}`);
    from = to;
  }
  return found;
}

/** What `memorySheet` keeps, from its table; null where there is none, or where it can no longer be read. */
export function rememberedFrom(cells: readonly (readonly unknown[])[]): Remembered | null {
  const text = cells.map(([piece]) => String(piece ?? '').replace(/^#/, '')).join('');
  if (text === '') return null;
  try {
    const held: unknown = JSON.parse(text);
    return isRemembered(held) ? held : null;
  } catch {
    return null;
  }
}

/** Whoever opens a hidden sheet can write in it: only the shape that we write is taken. */
function isRemembered(held: unknown): held is Remembered {
  if (typeof held !== 'object' || held === null || !('rows' in held) || !('units' in held) || !('readAt' in held)) return false;
  const { rows, units, readAt } = held;
  const isTexts = (row: unknown): boolean => Array.isArray(row) && row.every((cell) => typeof cell === 'string');
  const isUnit = (unit: unknown): boolean =>
    typeof unit === 'object' &&
    unit !== null &&
    ['unit', 'file', 'hash'].every((key) => typeof (unit as Readonly<Record<string, unknown>>)[key] === 'string') &&
    'values' in unit &&
    Array.isArray(unit.values) &&
    unit.values.every((row: unknown) => Array.isArray(row) && typeof row[0] === 'number' && isTexts(row.slice(1)));
  return typeof readAt === 'string' && Array.isArray(rows) && rows.every(isTexts) && Array.isArray(units) && units.every(isUnit);
}
