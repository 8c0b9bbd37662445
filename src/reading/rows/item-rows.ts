import type { SourceLine } from '../source';
import { cellsOf, filledIn } from './cells-of';
import { isFigureColumn, type Column } from './columns';
import type { Draft } from './draft';
import { fitRow } from './fit-row';
import type { Head } from './head';
import { analysisIn, goesOn, isCut, join, type Item } from './item';
import { ItemsInMaking } from './items-in-making';
import { isValue, suits, wantsYear } from './looks';
import { plainLine, plainText } from './plain-text';
import { nameIn, rowCells, type RowCells } from './row-cells';

/** Reads the rows of one table of indicators or activities, line by line. */
export class ItemRows {
  private readonly rows: ItemsInMaking;
  private isAfterBreak = false;

  constructor(
    private head: Head,
    private readonly draft: Draft,
  ) {
    this.rows = new ItemsInMaking(head.kind, draft);
  }

  afterBreak(head: Head): void {
    this.head = head;
    this.isAfterBreak = true;
  }

  end(): readonly Item[] {
    return this.rows.end();
  }

  /** False where the line does not belong to the table; nothing has then been done with it. */
  take(line: SourceLine, isAfterGap: boolean, next: SourceLine | undefined): boolean {
    const row = cellsOf(line);
    const isTaken = row === null ? this.takeParagraph(line, isAfterGap, next) : this.takeRow(line, row, isAfterGap, next);
    if (isTaken) this.isAfterBreak = false;
    return isTaken;
  }

  /** A paragraph right below a row: a row that has lost its empty cells, or the text after the table. */
  private takeParagraph(line: SourceLine, isAfterGap: boolean, next: SourceLine | undefined): boolean {
    const text = line.text.trim();
    const item = this.rows.current;
    const isRow = analysisIn(plainLine(text)) !== null || (this.rows.open === 'analysis' && item?.analysis === '') || goesOn(text);
    if (line.table === undefined && (isAfterGap || !isRow || !item)) return false;
    this.takeText(line, line.text, next);
    return true;
  }

  private takeRow(line: SourceLine, row: readonly string[], isAfterGap: boolean, next: SourceLine | undefined): boolean {
    const { columns } = this.head;
    if (filledIn(row) === 0) return true;
    const single = filledIn(row) === 1 ? row.findIndex((cell) => cell.trim() !== '') : -1;
    if (single === 0 || columns[single] === 'name' || (single > 0 && analysisIn(plainLine(row[single] ?? '')) !== null)) {
      if (isAfterGap) return false;
      this.takeText(line, row[single] ?? '', next);
      return true;
    }
    const fitted = fitRow(row, columns);
    if (fitted === null) {
      if (!isAfterGap) this.draft.unplace(line, 'tooManyCells');
      return !isAfterGap;
    }
    const read = rowCells(fitted.cells, this.head, fitted.icon);
    if (isAfterGap && (!this.hasKey(read.cells) || !read.cells.has('name'))) return false;
    const isPlaced = this.takeCells(line, read);
    if (isPlaced && fitted.shifted) this.rows.doubt('cellsShifted', line);
    if (isPlaced && read.hasUnknown) this.rows.doubt('columnUnknown', line);
    return true;
  }

  /** What every row of its own has: its period, or a day. */
  private hasKey(cells: ReadonlyMap<Column, string>): boolean {
    const { kind, columns } = this.head;
    const keys = (kind === 'indicators' ? (['period'] as const) : (['start', 'end'] as const)).filter((key) => columns.includes(key));
    if (keys.length > 0) return keys.some((key) => Boolean(cells.get(key)));
    return columns.length === 1 || [...cells].some(([column, cell]) => column !== 'name' && cell !== '');
  }

  private takeCells(line: SourceLine, { cells, icon }: RowCells): boolean {
    const { rows } = this;
    const item = rows.current;
    const name = cells.get('name') ?? '';
    const isKeyed = this.hasKey(cells);
    const isPending = item !== undefined && !this.hasKey(item.cells);
    const mayGoOn = item !== undefined && rows.open === 'row' && (isPending || completes(item, cells));
    if (name === '') {
      if (mayGoOn) rows.goOn(line, cells, icon);
      else this.draft.unplace(line, 'notUnderstood');
      return mayGoOn;
    }
    const isTail = item !== undefined && (goesOn(name) || isCut(item.cells.get('name') ?? ''));
    const wants = isPending || !isKeyed || wantsYear(item?.cells.get('period') ?? '');
    if (mayGoOn && wants && (isTail || (!isKeyed && !isPending))) {
      rows.goOn(line, cells, icon);
      if (!isTail) rows.doubt('nameMayContinue', line, 'name');
    } else {
      rows.fill(rows.begin(line, this.head), cells, icon);
      if (!isKeyed || isPending) rows.doubt('nameMayContinue', line, 'name');
    }
    return true;
  }

  /** A row with one text in it: an analysis, the rest of a name, or a name whose figures stand in the next line. */
  private takeText(line: SourceLine, raw: string, next: SourceLine | undefined): void {
    const { rows } = this;
    const item = rows.current;
    const text = plainText(raw);
    const { cells, icon } = nameIn(raw);
    const said = analysisIn(text);
    if (item && said !== null) return rows.analyse(line, said, this.isAfterBreak);
    const reason = /^Motivering: ?/.exec(text);
    if (item && reason && this.head.kind === 'indicators') return rows.say(line, 'reason', text.slice(reason[0].length));
    if (said !== null) return this.draft.unplace(line, 'notUnderstood');
    const deviation = /^Avvikelse: ?/.exec(text);
    if (item && deviation && this.head.kind === 'activities') return rows.say(line, 'deviation', text.slice(deviation[0].length));
    if (!item || this.startsNext(text, next)) return rows.fill(rows.begin(line, this.head), cells, icon);
    if (rows.open === 'analysis') return rows.analyse(line, text, this.isAfterBreak);
    const isTail = goesOn(text) || isCut(item.cells.get('name') ?? '') || !this.hasKey(item.cells);
    if (!isTail && isSentence(text)) return rows.analyse(line, text, false);
    rows.goOn(line, cells, icon);
    if (!isTail) rows.doubt('nameMayContinue', line, 'name');
  }

  /** Whether a text is the beginning of the row in the next line, whose name goes on with it. */
  private startsNext(text: string, next: SourceLine | undefined): boolean {
    const row = next && cellsOf(next);
    const fitted = row && !goesOn(text) && !/[.!?]$/.test(text) ? fitRow(row, this.head.columns) : null;
    if (!fitted || filledIn(fitted.cells) < 2) return false;
    const { cells } = rowCells(fitted.cells, this.head, '');
    const name = cells.get('name') ?? '';
    return this.hasKey(cells) && (name === '' || goesOn(name));
  }
}

/** Whether the cells of a line go on with those of the row before: put together each is still what its column holds. */
const completes = (item: Item, cells: ReadonlyMap<Column, string>): boolean =>
  [...cells].every(([column, cell]) => {
    const before = item.cells.get(column) ?? '';
    if (column === 'name' || cell === '' || before === '') return true;
    if (isFigureColumn(column)) return !isValue(before) || (before !== '-' && isValue(join(before, cell)));
    return !suits(column, before) || wantsYear(before) || column === 'deviation' || column === 'responsible';
  });

/** What is said of a row and not its name: a sentence, or several lines. */
const isSentence = (text: string): boolean => text.includes('\n') || /[.!?]$/.test(text) || text.length > 200;
