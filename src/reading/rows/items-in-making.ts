import type { DoubtKind, Path, PlaceKind } from '../reading';
import type { SourceLine } from '../source';
import { isDateColumn, isFigureColumn, type Column, type ItemKind } from './columns';
import type { Draft } from './draft';
import type { Head } from './head';
import { join, type Item } from './item';
import { isoDate, isValue } from './looks';

/** The rows of one table of indicators or activities, as far as they have been read. */
export class ItemsInMaking {
  readonly items: Item[] = [];
  /** What the last line was a part of: one without a name of its own goes on with that. */
  open: 'row' | 'analysis' | null = null;
  private readonly place: PlaceKind;

  constructor(
    private readonly kind: ItemKind,
    private readonly draft: Draft,
  ) {
    this.place = kind === 'indicators' ? 'indicator' : 'activity';
  }

  get current(): Item | undefined {
    return this.items.at(-1);
  }

  begin(line: SourceLine, head: Pick<Head, 'columns' | 'priorLabel'>): Item {
    return this.beginOn([line], head);
  }

  /** A row that stands on several lines. */
  beginOn(lines: readonly SourceLine[], head: Pick<Head, 'columns' | 'priorLabel'>): Item {
    const empty = head.columns.flatMap((column) => (column === 'glyph' || column === 'unknown' ? [] : [[column, ''] as const]));
    const item: Item = { cells: new Map(empty), icon: '', analysis: '', priorLabel: head.priorLabel, lines: [...lines] };
    this.items.push(item);
    for (const line of lines) this.draft.place(line, this.place, this.path());
    this.open = 'row';
    return item;
  }

  /** Adds cells to a row, each to what stands there already. */
  fill(item: Item, cells: ReadonlyMap<Column, string>, icon: string): void {
    for (const [column, cell] of cells) {
      if (column === 'analysis') item.analysis = join(item.analysis, cell);
      else item.cells.set(column, join(item.cells.get(column) ?? '', cell));
    }
    if (icon !== '' && (item.icon === '' || '♀♂'.includes(item.icon))) item.icon = icon;
  }

  /** A line that goes on with the last row. */
  goOn(line: SourceLine, cells: ReadonlyMap<Column, string>, icon: string): void {
    const item = this.current;
    if (!item) return;
    this.fill(item, cells, icon);
    item.lines.push(line);
    this.draft.place(line, this.place, this.path());
    this.open = 'row';
  }

  /** A line of the last row's analysis; after a page break it goes on with the sentence before. */
  analyse(line: SourceLine, text: string, isAfterBreak: boolean): void {
    const item = this.current;
    if (!item) return;
    const isNew = item.analysis !== '' && text !== '' && !isAfterBreak;
    item.analysis = isNew ? `${item.analysis}\n${text}` : join(item.analysis, text);
    this.draft.place(line, 'analysis', this.path('analysis'));
    this.open = 'analysis';
  }

  /** A line that says one thing of the last row: why it was judged so, for one. */
  say(line: SourceLine, column: Column, text: string): void {
    const item = this.current;
    if (!item) return;
    this.fill(item, new Map([[column, text]]), '');
    this.draft.place(line, this.place, this.path());
  }

  doubt(kind: DoubtKind, line: SourceLine, field?: string): void {
    this.draft.doubt(kind, [line], field === undefined ? this.path() : this.path(field));
  }

  /** A field of the last row that some lines say, perhaps, and what it then would be. */
  doubtOf(kind: DoubtKind, lines: readonly SourceLine[], field: string, instead?: string): void {
    this.draft.doubt(kind, lines, this.path(field), instead);
  }

  /** The rows, and a doubt for each figure and day that cannot be read as one. */
  end(): readonly Item[] {
    this.items.forEach(({ cells, lines }, at) => {
      for (const [column, cell] of cells) {
        const isUnreadable =
          cell !== '' && ((isFigureColumn(column) && !isValue(cell)) || (isDateColumn(column) && isoDate(cell) === null));
        if (isUnreadable) this.draft.doubt('valueUnreadable', lines, [this.kind, at, column]);
      }
    });
    return this.items;
  }

  private path(...rest: Path): Path {
    return [this.kind, this.items.length - 1, ...rest];
  }
}
