import { parseArea, type Area } from '../area';
import type { BorderStyle, CellContent, SheetContent, Style } from '../content';
import { asTextCell, cleanText } from '../excel/safe-text';
import { sidesOf, type CellLook, type CellStyles } from './cell-styles';

export interface GridCell {
  style: number;
  content: CellContent;
  /** `content` is a formula, with "=". */
  isFormula: boolean;
}

/** The cells of a sheet by row and column, from 1; rows and columns without any are not there. */
export type Grid = ReadonlyMap<number, ReadonlyMap<number, GridCell>>;

const quoted: CellLook = { quoted: true };

/** Lays a sheet's looks and contents over one another in the order in which Excel is asked for them. */
export function gridOf(sheet: SheetContent, styles: CellStyles): Grid {
  const grid = new Map<number, Map<number, GridCell>>();
  const cellAt = (row: number, column: number): GridCell => {
    const cells = grid.get(row) ?? new Map<number, GridCell>();
    grid.set(row, cells);
    const cell = cells.get(column) ?? { style: 0, content: null, isFormula: false };
    cells.set(column, cell);
    return cell;
  };
  const layOver = (cell: GridCell, look: CellLook): void => {
    cell.style = styles.with(cell.style, look);
  };
  const lay = (area: Area, look: CellLook): void => {
    if (Object.keys(look).length === 0) return;
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1) layOver(cellAt(row, column), look);
  };
  const layStyle = (area: Area, { numberFormat, borders, ...look }: Style): void => {
    lay(area, look);
    if (borders) for (const [part, line] of linesOf(area, borders)) lay(part, line);
    if (typeof numberFormat === 'string') lay(area, formatLook(numberFormat));
    else
      numberFormat?.forEach((formats, row) =>
        formats.forEach((format, column) => {
          if (format !== null) layOver(cellAt(area.row + row, area.column + column), formatLook(format));
        }),
      );
  };
  for (const { address, style } of sheet.formats) layStyle(parseArea(address), style);
  const wide = Math.max(1, sheet.columns.length);
  sheet.rows?.rows.forEach(({ style }, at) => {
    if (style) layStyle({ row: (sheet.rows?.first ?? 1) + at, column: 1, rows: 1, columns: wide }, style);
  });
  const formulasLast = sheet.blocks.toSorted((left, right) => Number(left.formulas ?? false) - Number(right.formulas ?? false));
  for (const { address, cells, formulas = false } of formulasLast) {
    const area = parseArea(address);
    const layContent = (cell: GridCell, content: CellContent): void => {
      cell.isFormula = formulas && typeof content === 'string' && content.startsWith('=');
      if (typeof content !== 'string' || cell.isFormula) {
        cell.content = content;
        return;
      }
      cell.content = cleanText(content, { sheet: sheet.name, item: address });
      if (asTextCell(cell.content) !== cell.content) layOver(cell, quoted);
    };
    cells.forEach((row, down) =>
      row.forEach((content, along) => {
        if (content !== null) layContent(cellAt(area.row + down, area.column + along), content);
      }),
    );
  }
  return grid;
}

const looks = new Map<string, CellLook>();

/** One object for each format: what comes of laying a look over another is known by it. */
function formatLook(numberFormat: string): CellLook {
  const look = looks.get(numberFormat) ?? { numberFormat };
  looks.set(numberFormat, look);
  return look;
}

/** The lines of a rectangle as those of its cells: edges of the outermost, inner ones below and right of each cell but the last. */
function linesOf(area: Area, borders: NonNullable<Style['borders']>): readonly (readonly [Area, CellLook])[] {
  const { row, column, rows, columns } = area;
  const line = (part: Partial<Area>, said: BorderStyle | undefined, edge: 'EdgeLeft' | 'EdgeRight' | 'EdgeTop' | 'EdgeBottom') =>
    said ? [[{ ...area, ...part }, { borders: sidesOf({ [edge]: said }) }] as const] : [];
  return [
    ...line({ rows: rows - 1 }, borders.InsideHorizontal, 'EdgeBottom'),
    ...line({ columns: columns - 1 }, borders.InsideVertical, 'EdgeRight'),
    ...line({ columns: 1 }, borders.EdgeLeft, 'EdgeLeft'),
    ...line({ column: column + columns - 1, columns: 1 }, borders.EdgeRight, 'EdgeRight'),
    ...line({ rows: 1 }, borders.EdgeTop, 'EdgeTop'),
    ...line({ row: row + rows - 1, rows: 1 }, borders.EdgeBottom, 'EdgeBottom'),
  ];
}
