import type { BorderStyle, RowStyles, Style } from '../content';

const borderOf = ({ style, weight, color }: BorderStyle) => ({ style, weight, color });

/** The sides of a row or a column as office.js names them in bulk. */
function sides({ borders }: Style): Excel.CellBorderCollection | undefined {
  if (!borders) return undefined;
  const { EdgeTop, EdgeBottom, EdgeLeft, EdgeRight, InsideHorizontal, InsideVertical } = borders;
  return {
    ...(EdgeTop && { top: borderOf(EdgeTop) }),
    ...(EdgeBottom && { bottom: borderOf(EdgeBottom) }),
    ...(EdgeLeft && { left: borderOf(EdgeLeft) }),
    ...(EdgeRight && { right: borderOf(EdgeRight) }),
    ...(InsideHorizontal && { horizontal: borderOf(InsideHorizontal) }),
    ...(InsideVertical && { vertical: borderOf(InsideVertical) }),
  };
}

/** A style in the form that many cells take in one call. Number formats go another way: they are data, cell by cell. */
export function bulkFormat(style: Style, withBorders: boolean): Excel.CellPropertiesFormat {
  const { font, fill, horizontal, vertical, wrap, indent } = style;
  const borders = withBorders ? sides(style) : undefined;
  return {
    ...(font && { font }),
    ...(fill && { fill: { color: fill } }),
    ...(horizontal && { horizontalAlignment: horizontal }),
    ...(vertical && { verticalAlignment: vertical }),
    ...(wrap !== undefined && { wrapText: wrap }),
    ...(indent !== undefined && { indentLevel: indent }),
    ...(borders && { borders }),
  };
}

/** One entry per row for `setRowProperties`. */
export function rowProperties(rows: RowStyles['rows']): Excel.SettableRowProperties[] {
  return rows.map(({ height, style, hidden }) => {
    const format = { ...(style && bulkFormat(style, true)), ...(height !== undefined && { rowHeight: height }) };
    return { ...(Object.keys(format).length > 0 && { format }), ...(hidden !== undefined && { rowHidden: hidden }) };
  });
}

/** Borders of a rectangle: its edges and the lines inside, which only the range itself knows. */
export function setBorders(range: Excel.Range, borders: NonNullable<Style['borders']>): void {
  for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const) {
    const border = borders[side];
    if (border) range.format.borders.getItem(side).set(borderOf(border));
  }
}
