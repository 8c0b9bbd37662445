import { parseArea, type Area } from '../area';
import type { SheetContent, TableContent } from '../content';

/** A table as it stands on a sheet: its header row, and what it says. */
export interface StandingTable {
  readonly name: string;
  readonly header: Area;
  readonly headers: readonly string[];
}

/** What the header row of a table says in a sheet's content. */
export function headersOf({ blocks }: SheetContent, { address }: TableContent): readonly string[] {
  const { row, column, columns } = parseArea(address);
  for (const block of blocks) {
    const area = parseArea(block.address);
    const holds =
      !block.formulas &&
      area.row <= row &&
      area.row + area.rows > row &&
      area.column <= column &&
      area.column + area.columns >= column + columns;
    if (holds) return (block.cells[row - area.row] ?? []).slice(column - area.column, column - area.column + columns).map(String);
  }
  return [];
}

/** Whether a table of the content has the header row that stands there: then it is resized, and whatever refers to it still does. */
export function keepsHeader(content: SheetContent, { name, header, headers }: StandingTable): boolean {
  const table = content.tables.find((one) => one.name === name);
  if (!table) return false;
  const { row, column, columns } = parseArea(table.address);
  if (row !== header.row || column !== header.column || columns !== header.columns) return false;
  const wanted = headersOf(content, table);
  return wanted.length === headers.length && wanted.every((text, at) => text === headers[at]);
}
