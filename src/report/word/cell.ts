import { TableCell, VerticalAlign, WidthType, type Paragraph } from 'docx';
import { hairline, twips } from './look';

export interface CellLook {
  /** Points. */
  readonly width: number;
  /** Begins where the text of the page does. */
  readonly first?: boolean;
  /** Of the header: its words stand on one line at the foot. */
  readonly header?: boolean;
  /** Columns that it reaches over. */
  readonly span?: number;
  /** Belongs to the row above it: no line between. */
  readonly beneath?: boolean;
}

export const cellOf = (children: readonly Paragraph[], { width, first, header, span, beneath }: CellLook): TableCell =>
  new TableCell({
    children,
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: header ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
    ...(first && { margins: { left: 0 } }),
    ...(span !== undefined && { columnSpan: span }),
    ...(!header && !beneath && { borders: { top: hairline } }),
  });
