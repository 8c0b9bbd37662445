import type { BlockWriter } from '../blocks/block-writer';
import { numberOf } from './styles';

interface OpenRow {
  readonly page: number;
  lastPage: number;
  after: number;
}
interface OpenCell {
  span: number;
  isCovered: boolean;
  isBegun: boolean;
}

/** The tables of a Word document that are open, each in a cell of the one before. `pages` is the page that the document has come to. */
export class OpenTables {
  private readonly rows: OpenRow[] = [];
  private readonly cells: OpenCell[] = [];

  constructor(
    private readonly writer: BlockWriter,
    private readonly pages: { at: number },
  ) {}

  begin(kind: string, value: string | undefined): void {
    const row = this.rows.at(-1);
    const cell = this.cells.at(-1);
    switch (kind) {
      case 'w:tbl':
        this.beginCell();
        return this.writer.beginTable();
      case 'w:tr':
        this.rows.push({ page: this.pages.at, lastPage: this.pages.at, after: 0 });
        return this.writer.beginRow();
      case 'w:gridBefore':
        return this.cover(numberOf(value) ?? 0);
      case 'w:gridAfter':
        if (row) row.after = numberOf(value) ?? 0;
        return;
      case 'w:tblHeader':
        return isOn(value) ? this.writer.markHead() : undefined;
      case 'w:del':
        return this.writer.leaveRowOut();
      case 'w:tc':
        // Every cell of a row begins on the page that the row does.
        if (row) this.pages.at = row.page;
        this.cells.push({ span: 1, isCovered: false, isBegun: false });
        return;
      case 'w:gridSpan':
        if (cell) cell.span = numberOf(value) ?? 1;
        return;
      case 'w:vMerge':
      case 'w:hMerge':
        if (cell) cell.isCovered = value !== 'restart';
        return;
    }
  }

  end(kind: string): void {
    switch (kind) {
      case 'w:tc': {
        this.beginCell();
        this.writer.endCell(this.cells.pop()?.isCovered);
        const row = this.rows.at(-1);
        if (row) row.lastPage = Math.max(row.lastPage, this.pages.at);
        return;
      }
      case 'w:tr': {
        const row = this.rows.pop();
        this.cover(row?.after ?? 0);
        this.pages.at = row?.lastPage ?? this.pages.at;
        return this.writer.endRow();
      }
      case 'w:tbl':
        return this.writer.endTable();
    }
  }

  /** The cell that is open begins with the first that stands in it: its width is said before. */
  beginCell(): void {
    const cell = this.cells.at(-1);
    if (!cell || cell.isBegun) return;
    cell.isBegun = true;
    this.writer.beginCell({ span: cell.span });
  }

  /** Columns of the table that the row leaves free. */
  private cover(span: number): void {
    if (span === 0) return;
    this.writer.beginCell({ span });
    this.writer.endCell();
  }
}

/** A property that is there is on, where it does not say otherwise. */
export const isOn = (value: string | undefined): boolean => !/^(0|false|off)$/.test(value ?? '');
