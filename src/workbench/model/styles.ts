import type { Cell } from '@cj-tech-master/excelts';
import { columnsOf, isWholeColumns, isWholeRows } from './address';
import type { Area } from './area';
import { knownColumn, lastColumn } from './columns';

export type Style = Cell['style'];

/** A whole sheet's style goes to as many columns as a person will look at. */
const COLUMNS_OF_A_SHEET = 100;

const PLAIN: Style = Object.freeze({});

/** Makes the new style of a style once, so that cells that looked the same share one object afterwards too. */
function once(change: (style: Style) => Style): (style: Style) => Style {
  const made = new Map<Style, Style>();
  return (style) => {
    const key = isPlain(style) ? PLAIN : style;
    const known = made.get(key);
    if (known) return known;
    const fresh = change(key);
    made.set(key, fresh);
    return fresh;
  };
}

function isPlain(style: Style): boolean {
  for (const _ in style) return false;
  return true;
}

/** Replaces the style of every cell of an area; whole columns and rows keep it for cells to come. `make` sees nothing but the style. */
export function restyleArea(area: Area, make: (style: Style) => Style): void {
  const { book, sheet, rect } = area;
  book.touch(sheet);
  const change = once(make);
  if (isWholeColumns(rect)) {
    const right = columnsOf(rect) > COLUMNS_OF_A_SHEET ? Math.max(lastColumn(sheet), COLUMNS_OF_A_SHEET) : rect.right;
    for (let number = rect.left; number <= right; number += 1) {
      const column = sheet.getColumn(number);
      column.style = change(column.style);
    }
    existing(area, change);
  } else if (isWholeRows(rect)) {
    for (let number = rect.top; number <= rect.bottom; number += 1) {
      const row = sheet.getRow(number);
      row.style = change(row.style);
    }
    existing(area, change);
  } else {
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) {
        const cell = sheet.getCell(row, column);
        cell.style = change(cell.style);
      }
    }
  }
}

function existing({ sheet, rect }: Area, change: (style: Style) => Style): void {
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (number < rect.top || number > rect.bottom) return;
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      if (column >= rect.left && column <= rect.right) cell.style = change(cell.style);
    });
  });
}

/** What all cells of an area have in common; null where they differ, as in office.js. */
export function common<V>(area: Area, read: (style: Style) => V): V | null {
  const { sheet, rect } = area;
  let found: { readonly value: V } | undefined;
  const bottom = isWholeColumns(rect) ? Math.max(sheet.rowCount, 1) : rect.bottom;
  const right = isWholeRows(rect) ? Math.max(lastColumn(sheet), 1) : rect.right;
  for (let row = rect.top; row <= bottom; row += 1) {
    for (let column = rect.left; column <= right; column += 1) {
      const value = read(styleAt(area, row, column));
      if (found && found.value !== value) return null;
      found ??= { value };
    }
  }
  return found ? found.value : null;
}

/** A cell's style; one that does not exist has its row's or its column's. */
export function styleAt({ sheet }: Pick<Area, 'sheet'>, row: number, column: number): Style {
  const cell = sheet.findCell(row, column);
  if (cell) return cell.style;
  const ofRow = sheet.findRow(row)?.style ?? {};
  const ofColumn = knownColumn(sheet, column)?.style ?? {};
  return { ...ofColumn, ...ofRow };
}

const ALIGN = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
} as const;
const VERTICAL = { top: 'Top', middle: 'Center', bottom: 'Bottom', distributed: 'Distributed', justify: 'Justify' } as const;

export const HORIZONTALS = ['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'] as const;
export const VERTICALS = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;

type Horizontal = keyof typeof ALIGN;
type Vertical = keyof typeof VERTICAL;

export const horizontalOf = (style: Style): string => (style.alignment?.horizontal ? ALIGN[style.alignment.horizontal] : 'General');
export const verticalOf = (style: Style): string => (style.alignment?.vertical ? VERTICAL[style.alignment.vertical] : 'Bottom');

export function withHorizontal(style: Style, value: (typeof HORIZONTALS)[number]): Style {
  const { horizontal: _, ...rest } = style.alignment ?? {};
  const own = keysOf(ALIGN).find((key) => ALIGN[key] === value);
  return { ...style, alignment: own === undefined ? rest : { ...rest, horizontal: own } };
}

export function withVertical(style: Style, value: (typeof VERTICALS)[number]): Style {
  const own = keysOf(VERTICAL).find((key) => VERTICAL[key] === value);
  return { ...style, alignment: { ...style.alignment, ...(own === undefined ? {} : { vertical: own }) } };
}

const keysOf = <K extends Horizontal | Vertical>(table: Readonly<Record<K, string>>): K[] =>
  Object.keys(table).filter((key): key is K => key in table);

/** "#1F3864" of a colour in the model; "" where it has none of its own. */
export function colorOf(color: { readonly argb?: string } | undefined, missing: string): string {
  return color?.argb === undefined ? missing : `#${color.argb.slice(-6).toUpperCase()}`;
}

export const fillColor = ({ fill }: Style): string =>
  fill?.type === 'pattern' && fill.pattern !== 'none' ? colorOf(fill.fgColor, '#FFFFFF') : '#FFFFFF';

export const withFill = (style: Style, color: string): Style => ({
  ...style,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${color}` } },
});

export function withoutFill(style: Style): Style {
  const { fill: _, ...rest } = style;
  return rest;
}

export const withFont = (style: Style, font: NonNullable<Style['font']>): Style => ({
  ...style,
  font: { ...DEFAULT_FONT, ...style.font, ...font },
});

/** What a new workbook's cells are written in. */
export const DEFAULT_FONT = { name: 'Calibri', size: 11 } as const;
