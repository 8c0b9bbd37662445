import { sourceLimits } from '../limits';
import { SourceRefused } from '../refusal';
import type { Block, Cell, Paragraph, Row } from './block';

interface OpenCell {
  readonly kind: 'cell';
  readonly blocks: Block[];
  readonly span: number;
  readonly rows: number;
  readonly isHead: boolean;
}
interface OpenRow {
  readonly kind: 'row';
  readonly cells: Cell[];
  column: number;
  isLeftOut: boolean;
  isHead: boolean;
  /** Every cell so far is marked as a heading. */
  hasOnlyHeads: boolean;
}
interface OpenTable {
  readonly kind: 'table';
  readonly rows: Row[];
  /** How many more rows a cell above reaches down over, by column. */
  readonly reaching: number[];
}
interface Aside {
  readonly kind: 'aside';
  readonly blocks: Block[];
}
type Open = OpenCell | OpenRow | OpenTable | Aside;

/** How many columns and rows a cell reaches over, and what it is marked as. */
export interface CellAbout {
  readonly span?: number;
  readonly rows?: number;
  /** Marked as the heading of a column or a row. */
  readonly isHead?: boolean;
}

/**
 * Puts blocks together as a reader comes upon them, tables within cells and all. Begins and ends that do not belong together are made to: a cell without a row
 * gets one, what ends ends everything within it. Text between the cells of a table stands before it.
 */
export class BlockWriter {
  readonly blocks: Block[] = [];
  private readonly open: Open[] = [];
  private tables = 0;
  private cells = 0;

  paragraph(paragraph: Paragraph): void {
    this.flow().push(paragraph);
  }

  get isInTable(): boolean {
    return this.tables > 0;
  }

  beginTable(): void {
    this.tables += 1;
    if (this.isTooDeep) return;
    this.open.push({ kind: 'table', rows: [], reaching: [] });
  }

  endTable(): void {
    if (this.tables === 0) return;
    if (!this.isTooDeep) {
      this.endUntil('table');
      const table = this.open.pop();
      if (table?.kind === 'table' && table.rows.length > 0) this.flow().push({ kind: 'table', rows: table.rows });
    }
    this.tables -= 1;
  }

  beginRow(): void {
    if (this.isTooDeep || this.tables === 0) return;
    this.endUntil('table');
    if (this.open.at(-1)?.kind === 'table')
      this.open.push({ kind: 'row', cells: [], column: 0, isLeftOut: false, isHead: false, hasOnlyHeads: true });
  }

  /** The row that is open does not count: somebody has deleted it. */
  leaveRowOut(): void {
    const row = this.open.at(-1);
    if (row?.kind === 'row') row.isLeftOut = true;
  }

  /** The row that is open is marked as the head of its table. */
  markHead(): void {
    const row = this.open.at(-1);
    if (row?.kind === 'row') row.isHead = true;
  }

  endRow(): void {
    if (this.isTooDeep || this.tables === 0) return;
    this.endUntil('row');
    const row = this.open.at(-1);
    if (row?.kind !== 'row') return;
    this.reachedFromAbove(row);
    this.open.pop();
    const table = this.open.at(-1);
    if (table?.kind === 'table' && row.cells.length > 0 && !row.isLeftOut)
      table.rows.push({ cells: row.cells, isHead: row.isHead || row.hasOnlyHeads });
  }

  beginCell({ span = 1, rows = 1, isHead = false }: CellAbout = {}): void {
    if (this.isTooDeep || this.tables === 0) return;
    this.endUntil('row');
    if (this.open.at(-1)?.kind === 'table') this.beginRow();
    const row = this.open.at(-1);
    if (row?.kind === 'row') this.reachedFromAbove(row);
    this.open.push({ kind: 'cell', blocks: [], span: within(span, sourceLimits.columns), rows: within(rows, sourceLimits.lines), isHead });
  }

  /** `isCovered`: by a merged cell before or above it; nothing that stands in it is seen. */
  endCell(isCovered = false): void {
    if (this.isTooDeep || this.tables === 0) return;
    const cell = this.open.at(-1);
    if (cell?.kind !== 'cell') return;
    this.open.pop();
    const [row, table] = [this.open.at(-1), this.open.at(-2)];
    if (row?.kind !== 'row' || table?.kind !== 'table') return this.append(cell.blocks);
    if (cell.rows > 1) for (let column = row.column; column < row.column + cell.span; column += 1) table.reaching[column] = cell.rows;
    row.hasOnlyHeads &&= cell.isHead;
    this.put(row, { blocks: isCovered ? [] : cell.blocks, span: cell.span });
  }

  /** What follows is kept apart until `endAside` gives it: a note, a box beside the text. */
  beginAside(): void {
    this.open.push({ kind: 'aside', blocks: [] });
  }

  endAside(): readonly Block[] {
    const last = this.open.findLastIndex(({ kind }) => kind === 'aside');
    const [aside] = last < 0 ? [] : this.open.splice(last);
    return aside?.kind === 'aside' ? aside.blocks : [];
  }

  append(blocks: readonly Block[]): void {
    for (const block of blocks) this.flow().push(block);
  }

  private get isTooDeep(): boolean {
    return this.tables > sourceLimits.tablesDeep;
  }

  /** Where text goes: the innermost cell or aside. */
  private flow(): Block[] {
    const open = this.open.findLast((each): each is OpenCell | Aside => each.kind === 'cell' || each.kind === 'aside');
    return open?.blocks ?? this.blocks;
  }

  /** Ends cells and rows until what is open is of this kind, within the table that is open. */
  private endUntil(kind: 'table' | 'row'): void {
    for (let last = this.open.at(-1); last && last.kind !== kind; last = this.open.at(-1)) {
      if (last.kind === 'cell') this.endCell();
      else if (last.kind === 'row') this.endRow();
      else return;
    }
  }

  /** Cells above that reach down to where the row has come: nothing stands in them here. */
  private reachedFromAbove(row: OpenRow): void {
    const table = this.open.findLast((each): each is OpenTable => each.kind === 'table');
    for (let rest = table?.reaching[row.column] ?? 0; table && rest > 1; rest = table.reaching[row.column] ?? 0) {
      table.reaching[row.column] = rest - 1;
      this.put(row, { blocks: [], span: 1 });
    }
  }

  private put(row: OpenRow, cell: Cell): void {
    this.cells += cell.span;
    if (this.cells > sourceLimits.cells) throw new SourceRefused('tooLarge');
    row.column += cell.span;
    row.cells.push(cell);
  }
}

const within = (number: number, most: number): number => (Number.isInteger(number) && number > 1 ? Math.min(number, most) : 1);
