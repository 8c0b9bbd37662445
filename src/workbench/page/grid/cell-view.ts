import type { Style, Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { CSSProperties } from 'react';
import { conditionalStyles } from '../../display/conditionalStyles';
import { formatNumber } from '../../display/formatNumber';
import { columnLetters, formatRect, type Rect } from '../../model/address';
import { cellFormat, cellValue, valueType } from '../../model/cells';
import { noteText } from '../../model/notes';
import { borderCss, fillCss, textCss } from './cell-look';
import { boxOf, type Layout, mergeAt } from './layout';
import { isLink } from './links';
import { hasFilterButton, tableLooks, tableStyleAt } from './table-look';
import { textWidth } from './text-width';

/** One cell as it is drawn. */
export interface CellView {
  readonly address: string;
  readonly row: number;
  readonly column: number;
  /** What is drawn: a figure that has no room is a row of #. */
  readonly text: string;
  /** The address and what the cell says, however narrow. */
  readonly label: string;
  readonly link: boolean;
  /** What is noted at the cell; empty where nothing is. */
  readonly note: string;
  /** The header of a column that can be filtered. */
  readonly filter: boolean;
  readonly ground: CSSProperties;
  readonly writing: CSSProperties;
  /** Pixels that the text may use beside the cell, where the neighbours are empty. */
  readonly spill: number;
}

const BLOCK = 40;
const PADDING = 4;

/** The sheet at one moment: draws cells, and computes conditional formats block by block when they come into view. */
export class SheetView {
  private readonly conditions = new Map<number, ReadonlyMap<string, Partial<Style>>>();
  private readonly tables: ReturnType<typeof tableLooks>;
  private readonly drawn = new Map<string, CellView>();

  constructor(
    private readonly workbook: Workbook,
    readonly sheet: Worksheet,
    readonly layout: Layout,
  ) {
    this.tables = tableLooks(sheet);
  }

  cell(row: number, column: number): CellView {
    const address = `${columnLetters(column)}${row}`;
    const known = this.drawn.get(address);
    if (known !== undefined) return known;
    const view = this.draw(row, column, address);
    this.drawn.set(address, view);
    return view;
  }

  private draw(row: number, column: number, address: string): CellView {
    const cell = this.sheet.findCell(row, column);
    const style = this.styleOf(row, column, address);
    const type = valueType(cell);
    const kind = type === 'Double' ? 'number' : type === 'Boolean' || type === 'Error' ? 'sign' : 'text';
    const value = cellValue(cell);
    const shown = formatNumber(value, this.formatOf(style, cellFormat(cell)), 'sv-SE');
    const box = boxOf(this.layout, mergeAt(this.layout, row, column) ?? { top: row, left: column, bottom: row, right: column });
    const needed = shown === '' ? 0 : textWidth(shown, style.font) + PADDING;
    const wraps = style.alignment?.wrapText === true;
    const tooNarrow = kind === 'number' && needed > box.width + 2;
    const text = tooNarrow ? '#'.repeat(Math.max(1, Math.floor((box.width - PADDING) / textWidth('#', style.font)))) : shown;
    const fill = fillCss(style.fill);
    return {
      address,
      row,
      column,
      text,
      label: shown === '' ? address : `${address} ${shown}`,
      link: isLink(cell),
      note: noteText(cell?.note),
      filter: hasFilterButton(this.tables, row, column),
      ground: { ...(fill === undefined ? {} : { backgroundColor: fill }), ...borderCss(style.border) },
      writing: textCss(style, kind),
      spill: kind === 'text' && !wraps && needed > box.width ? this.roomBeside(row, column, needed - box.width) : 0,
    };
  }

  private formatOf(style: Partial<Style>, own: string): string {
    const format = style.numFmt;
    return (typeof format === 'string' ? format : format?.formatCode) ?? own;
  }

  private styleOf(row: number, column: number, address: string): Partial<Style> {
    const own = this.sheet.findCell(row, column)?.style ?? this.sheet.findRow(row)?.style ?? {};
    const table = tableStyleAt(this.tables, row, column);
    const condition = this.conditionsOf(row).get(address);
    const fill = condition?.fill ?? (fillCss(own.fill) === undefined ? table.fill : own.fill);
    return {
      ...own,
      font: { ...table.font, ...own.font, ...condition?.font },
      border: { ...table.border, ...own.border, ...condition?.border },
      ...(fill === undefined ? {} : { fill }),
      ...(condition?.numFmt === undefined ? {} : { numFmt: condition.numFmt }),
    };
  }

  private conditionsOf(row: number): ReadonlyMap<string, Partial<Style>> {
    const block = Math.floor((row - 1) / BLOCK);
    const known = this.conditions.get(block);
    if (known !== undefined) return known;
    const area: Rect = { top: block * BLOCK + 1, left: 1, bottom: (block + 1) * BLOCK, right: this.layout.columns };
    const styles = conditionalStyles(this.workbook, this.sheet, formatRect(area));
    this.conditions.set(block, styles);
    return styles;
  }

  /** Text runs on into empty cells to the right, as far as it needs. */
  private roomBeside(row: number, column: number, wanted: number): number {
    let room = 0;
    for (let next = column + 1; next <= this.layout.columns && room < wanted; next += 1) {
      if (cellValue(this.sheet.findCell(row, next)) !== '' || mergeAt(this.layout, row, next) !== undefined) break;
      room += (this.layout.lefts[next] ?? 0) - (this.layout.lefts[next - 1] ?? 0);
    }
    return Math.min(room, wanted);
  }
}
