import type { DoubtKind, Path } from '../reading';
import type { SourceLine } from '../source';
import { cellsOf, filledIn } from './cells-of';
import { isFigureColumn, type Column } from './columns';
import type { Draft } from './draft';
import { fitRow } from './fit-row';
import type { Head } from './head';
import { analysisIn, goesOn, isCut, join, type Item } from './item';
import { isValue, suits, wantsYear } from './looks';
import { plainLine, plainText, withoutIcons } from './plain-text';

/** The rows of one table of indicators or activities, line by line. */
export interface ItemRows {
  /** False where the line does not belong to the table; nothing has then been done with it. */
  take(line: SourceLine, isAfterGap: boolean, next: SourceLine | undefined): boolean;
  afterBreak(head: Head): void;
  end(): readonly Item[];
}

export function itemRows(first: Head, draft: Draft): ItemRows {
  const items: Item[] = [];
  const place = first.kind === 'indicators' ? 'indicator' : 'activity';
  let head = first;
  /** What the last line was a part of, so that a line without a name of its own has something to go on with. */
  let open: 'row' | 'analysis' | null = null;
  let isFresh = false;

  const path = (...rest: Path): Path => [first.kind, items.length - 1, ...rest];
  const current = (): Item | undefined => items.at(-1);
  const doubt = (kind: DoubtKind, line: SourceLine, ...rest: Path): void => draft.doubt(kind, [line], path(...rest));

  function begin(line: SourceLine): Item {
    const item: Item = {
      cells: new Map(head.columns.flatMap((column) => (column === 'glyph' || column === 'unknown' ? [] : [[column, '']]))),
      icon: '',
      analysis: '',
      priorLabel: head.priorLabel,
    };
    items.push(item);
    draft.place(line, place, path());
    open = 'row';
    return item;
  }

  /** Adds the cells of a line to a row, each to what stands there already. */
  function fill(item: Item, cells: ReadonlyMap<Column, string>, icon: string): void {
    for (const [column, cell] of cells) {
      if (column === 'analysis') item.analysis = join(item.analysis, cell);
      else item.cells.set(column, join(item.cells.get(column) ?? '', cell));
    }
    if (icon !== '' && (item.icon === '' || '♀♂'.includes(item.icon))) item.icon = icon;
  }

  function goOn(line: SourceLine, cells: ReadonlyMap<Column, string>, icon: string): void {
    const item = current();
    if (!item) return;
    fill(item, cells, icon);
    draft.place(line, place, path());
    open = 'row';
  }

  const hasKey = (cells: ReadonlyMap<Column, string>): boolean => {
    if (first.kind === 'activities' && (head.columns.includes('start') || head.columns.includes('end')))
      return Boolean(cells.get('start') || cells.get('end'));
    if (first.kind === 'indicators' && head.columns.includes('period')) return Boolean(cells.get('period'));
    return [...cells].some(([column, cell]) => column !== 'name' && cell !== '');
  };

  /** Whether the cells of a line go on with those of the row before: put together each is still what its column holds. */
  const completes = (item: Item, cells: ReadonlyMap<Column, string>): boolean =>
    [...cells].every(([column, cell]) => {
      const before = item.cells.get(column) ?? '';
      if (column === 'name' || cell === '' || before === '') return true;
      return isFigureColumn(column)
        ? !isValue(before) || (before !== '-' && isValue(join(before, cell)))
        : !suits(column, before) || wantsYear(before);
    });

  function takeRow(line: SourceLine, cells: ReadonlyMap<Column, string>, icon: string, isAfterGap: boolean): boolean {
    const name = cells.get('name') ?? '';
    const item = current();
    const isKeyed = hasKey(cells);
    if (isAfterGap && (!isKeyed || name === '')) return false;
    const isPending = item !== undefined && !hasKey(item.cells);
    const mayGoOn = item !== undefined && open === 'row' && (isPending || completes(item, cells));
    if (name === '') {
      if (mayGoOn) goOn(line, cells, icon);
      else draft.unplace(line, 'notUnderstood');
      return true;
    }
    const isTail = item !== undefined && (goesOn(name) || isCut(item.cells.get('name') ?? ''));
    if (mayGoOn && isTail && (isPending || !isKeyed || wantsYear(item.cells.get('period') ?? ''))) {
      goOn(line, cells, icon);
      return true;
    }
    if (mayGoOn && !isKeyed && !isPending) {
      goOn(line, cells, icon);
      doubt('nameMayContinue', line, 'name');
      return true;
    }
    fill(begin(line), cells, icon);
    if (!isKeyed || isPending) doubt('nameMayContinue', line, 'name');
    return true;
  }

  function analyse(item: Item, line: SourceLine, text: string): void {
    item.analysis =
      item.analysis === '' || text === '' ? item.analysis + text : isFresh ? join(item.analysis, text) : `${item.analysis}\n${text}`;
    draft.place(line, 'analysis', path('analysis'));
    open = 'analysis';
  }

  /** A row with one text in it: an analysis, the rest of a name, or a name whose figures stand in the next line. */
  function takeText(line: SourceLine, raw: string, isAcross: boolean, next: SourceLine | undefined): void {
    const text = plainText(raw);
    const item = current();
    const said = analysisIn(text);
    const { name, icon } = withoutIcons(plainLine(raw));
    if (item && said !== null) return analyse(item, line, said);
    const reason = /^Motivering: ?/.exec(text);
    if (item && reason && first.kind === 'indicators') {
      item.cells.set('reason', join(item.cells.get('reason') ?? '', text.slice(reason[0].length)));
      return draft.place(line, place, path('reason'));
    }
    if (!item || startsNext(text, next)) {
      if (!item && said !== null) return draft.unplace(line, 'notUnderstood');
      fill(begin(line), new Map([['name', name]]), icon);
      return;
    }
    if (open === 'analysis') return analyse(item, line, text);
    const isTail = goesOn(name) || isCut(item.cells.get('name') ?? '') || !hasKey(item.cells);
    if (!isTail && (isAcross || isSentence(text))) return analyse(item, line, text);
    goOn(line, new Map([['name', name]]), icon);
    if (!isTail) doubt('nameMayContinue', line, 'name');
  }

  /** Whether a text is the beginning of the row in the next line, whose name goes on with it. */
  function startsNext(text: string, next: SourceLine | undefined): boolean {
    const row = next && cellsOf(next);
    const fitted = row ? fitRow(row, head.columns) : null;
    if (!fitted || filledIn(fitted.cells) < 2 || goesOn(text) || /[.!?]$/.test(text)) return false;
    const cells = byColumn(fitted.cells, head);
    return hasKey(cells) && ((cells.get('name') ?? '') === '' || goesOn(cells.get('name') ?? ''));
  }

  return {
    take(line, isAfterGap, next) {
      const row = cellsOf(line);
      if (row === null) {
        // A paragraph right below a row: a row that has lost its empty cells, or the text after the table.
        const isTableText =
          analysisIn(line.text.trim()) !== null || (open === 'analysis' && current()?.analysis === '') || goesOn(line.text.trim());
        if (line.table === undefined && (isAfterGap || !isTableText || !current())) return false;
        takeText(line, line.text, false, next);
      } else if (filledIn(row) === 0) {
        return true;
      } else {
        const fitted = fitRow(row, head.columns);
        const single = filledIn(row) === 1 ? row.findIndex((cell) => cell.trim() !== '') : -1;
        const isText =
          single >= 0 && (single === 0 || head.columns[single] === 'name' || analysisIn(plainLine(row[single] ?? '')) !== null);
        if (isText && !isAfterGap) takeText(line, row[single] ?? '', row.length === 1, next);
        else if (isText) return false;
        else if (fitted === null) {
          if (isAfterGap) return false;
          draft.unplace(line, 'tooManyCells');
        } else {
          if (!takeRow(line, byColumn(fitted.cells, head), fitted.icon || iconIn(fitted.cells, head), isAfterGap)) return false;
          if (fitted.shifted) doubt('cellsShifted', line);
        }
      }
      isFresh = false;
      return true;
    },
    afterBreak(next) {
      head = next;
      isFresh = true;
    },
    end: () => items,
  };
}

/** A text with a full stop, and too long for a name. */
const isSentence = (text: string): boolean =>
  text.includes('\n') || (/[.!?]$/.test(text) && (text.length > 60 || /[.!?] \p{Lu}/u.test(text)));

const iconIn = (cells: readonly string[], head: Head): string => withoutIcons(plainLine(cells[head.columns.indexOf('name')] ?? '')).icon;

function byColumn(cells: readonly string[], head: Head): ReadonlyMap<Column, string> {
  const found = new Map<Column, string>();
  head.columns.forEach((column, at) => {
    const text = plainLine(cells[at] ?? '');
    if (text === '' || column === 'glyph' || column === 'unknown') return;
    found.set(column, column === 'name' ? withoutIcons(text).name : column === 'analysis' ? plainText(cells[at] ?? '') : text);
  });
  return found;
}
