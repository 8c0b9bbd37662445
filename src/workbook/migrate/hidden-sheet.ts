import { columnLetters, formatArea, parseArea, splitAddress } from '../area';
import type { Block, NameContent, RangeStyle, SheetContent } from '../content';
import type { SheetCells } from '../extension';
import { columnLists, lists } from '../schema/lists';
import { memory } from '../schema/memory';
import { tableSchemas, type TableSchema } from '../schema/tables';
import { rememberedTable } from '../template/lists';
import { columnAddress, tableAddress, tableBlocks } from '../template/grid';
import { tableStyle } from '../template/style';
import type { Plan } from '../../domain/plan';
import { partOf } from './part';

interface Found {
  readonly sheet: string;
  readonly cells: SheetCells;
  readonly definedNames: ReadonlyMap<string, string>;
  /** Whether the workbook has the table of what was handed out. */
  readonly hasHandedOut: boolean;
}

/**
 * What the very hidden sheet lacks: lists and words of lists, cells to remember in, the rows as they were handed out. Lists come to the right of what is
 * there; a word that somebody has added to a list stays.
 */
export function hiddenSheetParts(
  found: Found,
  plan: Plan,
): { readonly parts: readonly SheetContent[]; readonly names: readonly NameContent[] } {
  const { sheet, cells, definedNames } = found;
  const blocks: Block[] = [];
  const formats: RangeStyle[] = [];
  const names: NameContent[] = [];
  let free = Math.max(4, ...cells.map((row) => row.length)) + 2;
  const refer = (column: number, row: number, rows: number): string => {
    const letters = columnLetters(column);
    const quoted = `='${sheet.replaceAll("'", "''")}'!$${letters}$${row}`;
    return rows === 1 ? quoted : `${quoted}:$${letters}$${row + rows - 1}`;
  };
  const lay = (column: number, row: number, words: readonly string[]): void => {
    const address = formatArea({ row, column, rows: words.length, columns: 1 });
    blocks.push({ address, cells: words.map((word) => [word]) });
    formats.push({ address, style: { numberFormat: '@' } });
  };
  for (const [name, words] of Object.entries(lists) as readonly (readonly [string, readonly string[]])[]) {
    const at = areaOf(definedNames.get(name), sheet);
    if (at === null && definedNames.has(name)) continue;
    const held =
      at === null ? [] : Array.from({ length: at.rows }, (_each, down) => String(cells[at.row - 1 + down]?.[at.column - 1] ?? ''));
    const missing = words.filter((word) => !held.includes(word));
    if (missing.length === 0) continue;
    const below = at === null ? [] : missing.map((_word, down) => cells[at.row - 1 + at.rows + down]?.[at.column - 1] ?? '');
    if (at !== null && below.every((cell) => cell === '')) {
      lay(at.column, at.row + at.rows, missing);
      names.push({ name, refersTo: refer(at.column, at.row, at.rows + missing.length) });
      continue;
    }
    const all = [...held, ...missing];
    lay(free, 1, [name, ...all]);
    names.push({ name, refersTo: refer(free, 2, all.length) });
    free += 1;
  }
  for (const [name, column] of Object.entries(columnLists)) if (!definedNames.has(name)) names.push({ name, refersTo: `=${column}` });
  const lastFact = cells.findLastIndex((row) => row.slice(0, 2).some((cell) => cell !== '')) + 1;
  const lacking = Object.values(memory).filter(({ name }) => !definedNames.has(name));
  lacking.forEach(({ name, label }, index) => {
    const row = lastFact + 1 + index;
    blocks.push({ address: `A${row}`, cells: [[label]] });
    formats.push({ address: `B${row}`, style: { numberFormat: '@' } });
    names.push({ name, refersTo: refer(2, row, 1) });
  });
  const parts = [partOf(sheet, { blocks, formats })];
  return { parts: found.hasHandedOut ? parts : [...parts, handedOutPart(sheet, plan, free + 1)], names };
}

/** Rows that are given from above, as they are now: what was given before that nobody has written down. */
function handedOutPart(sheet: string, plan: Plan, column: number): SheetContent {
  const table = rememberedTable('handedOut', plan, column);
  const schema: TableSchema = tableSchemas.handedOut;
  return partOf(sheet, {
    blocks: tableBlocks(table),
    formats: table.columns.map(({ source }, index) => ({
      address: columnAddress(table, table.column + index),
      style: { numberFormat: source?.column.kind.format ?? '@' },
    })),
    tables: [{ name: schema.name, address: tableAddress(table), style: tableStyle, filterButtons: false }],
  });
}

/** The cells of a name on the very hidden sheet; null for what stands elsewhere. */
function areaOf(refersTo: string | undefined, sheet: string): ReturnType<typeof parseArea> | null {
  if (refersTo === undefined) return null;
  const { sheet: on, address } = splitAddress(refersTo.replace(/^=/, ''));
  if (on !== sheet || !/^[A-Z]+\d+(?::[A-Z]+\d+)?$/i.test(address)) return null;
  return parseArea(address);
}
