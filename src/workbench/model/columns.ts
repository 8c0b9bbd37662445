import type { Column, Worksheet } from '@cj-tech-master/excelts';

/** The column where the sheet knows of it: it has a width, a style or is hidden. */
export function knownColumn(sheet: Worksheet, number: number): Column | undefined {
  // Before the first column is made the library has no list, whatever its type says.
  const columns: readonly (Column | undefined)[] | null | undefined = sheet.columns;
  return columns?.[number - 1];
}

/** The last column that holds a cell or has a look of its own. */
export function lastColumn(sheet: Worksheet): number {
  const columns: readonly Column[] | null | undefined = sheet.columns;
  return Math.max(sheet.columnCount, columns?.length ?? 0);
}
