import { cellText } from './cell-text';
import type { Item, TableKey, TextItem } from './item';
import type { Words } from './joined-text';
import type { Page, Run, Tag } from './page';
import { paragraphOf } from './paragraphs';
import type { TextMeasures } from './text-measures';

const blocks = new Set(['P', 'Caption', 'BlockQuote', 'Note', 'Lbl', 'LI', 'LBody', 'Figure', 'Formula', 'Title', 'H', 'FENote', 'Aside']);

/** How much of the text must be in the tree: a file that was put together of several has a tree of one of them. */
const enough = 0.95;

/** Whether the tree of a file speaks of its text. */
export function isTagged(pages: readonly Page[]): boolean {
  let [all, told] = [0, 0];
  for (const { runs, tags } of pages) {
    const marks = new Set<string>();
    if (tags) marksOf(tags, marks);
    for (const { text, mark, isArtifact } of runs) {
      if (isArtifact) continue;
      all += text.length;
      if (marks.has(mark)) told += text.length;
    }
  }
  return all > 0 && told >= all * enough;
}

function marksOf(tag: Tag, marks: Set<string>): void {
  for (const child of tag.children) {
    if (typeof child === 'string') marks.add(child);
    else marksOf(child, marks);
  }
}

export interface Tagged {
  readonly items: readonly Item[];
  /** Text that the tree has no place for. */
  readonly left: readonly Run[];
}

/** A page by the tree of its file: what is a heading, a point of a list, an entry of the contents and a cell is the file's own word. */
export function layOutTagged(page: Page, runs: readonly Run[], measures: TextMeasures, words: Words): Tagged {
  const byMark = new Map<string, Run[]>();
  for (const run of runs) {
    const own = byMark.get(run.mark);
    if (own) own.push(run);
    else if (run.mark !== '') byMark.set(run.mark, [run]);
  }
  const items: Item[] = [];
  const take = (tag: Tag): Run[] =>
    tag.children.flatMap((child) => {
      if (typeof child !== 'string') return take(child);
      const own = byMark.get(child) ?? [];
      byMark.delete(child);
      return own;
    });
  const text = (own: readonly Run[], about: Partial<TextItem>): void => {
    if (own.length > 0) items.push(...paragraphOf(own, page.number, measures, words, about));
  };
  const visit = (tag: Tag, isContents: boolean): void => {
    const heading = headingOf(tag.role);
    const loose = tag.children.filter((child) => typeof child === 'string');
    if (tag.role === 'Table') items.push(...rowsOf(tag, page, take, words));
    else if (tag.role === 'TOCI') text(take(tag), { isContents: true });
    else if (tag.role === 'LI' && !holds(tag, 'L') && !holds(tag, 'Table')) text(take(tag), {});
    else if (heading !== null) text(take(tag), { heading });
    else if (loose.length > 0 || (blocks.has(tag.role) && !tag.children.some((child) => typeof child !== 'string' && isBlock(child))))
      text(take(tag), isContents ? { isContents } : {});
    else for (const child of tag.children) if (typeof child !== 'string') visit(child, isContents || tag.role === 'TOC');
  };
  if (page.tags) visit(page.tags, false);
  const left = new Set([...byMark.values()].flat());
  return { items, left: runs.filter((run) => run.mark === '' || left.has(run)) };
}

const isBlock = (tag: Tag): boolean => blocks.has(tag.role) || tag.role === 'Table' || tag.role === 'L' || headingOf(tag.role) !== null;

function headingOf(role: string): number | null {
  if (role === 'Title') return 1;
  const level = /^H([1-9])?$/.exec(role);
  return level ? Number(level[1] ?? 1) : null;
}

/** Whether a tag has one of a role beneath it. */
const holds = (tag: Tag, role: string): boolean =>
  tag.children.some((child) => typeof child !== 'string' && (child.role === role || holds(child, role)));

interface TaggedCell {
  readonly runs: readonly Run[];
}

function rowsOf(table: Tag, page: Page, take: (tag: Tag) => Run[], words: Words): readonly Item[] {
  const rows = tagsOf(table, 'TR').map((row) => cellTags(row).map((cell): TaggedCell => ({ runs: take(cell) })));
  const columns = Math.max(0, ...rows.map((cells) => cells.length));
  const lefts = leftsOf(rows, columns);
  const key: TableKey = { columns, lefts };
  return rows.flatMap((cells): readonly Item[] => {
    const runs = cells.flatMap((cell) => cell.runs);
    if (runs.length === 0) return [];
    const top = Math.min(...runs.map(({ base, size }) => base - size));
    const bottom = Math.max(...runs.map(({ base }) => base));
    const texts = inColumns(cells, columns, lefts).map((cell) => cellText(cell, words));
    return [{ kind: 'row', cells: texts, page: page.number, top, bottom, table: key, areCellsGuessed: false }];
  });
}

/** Tags of a role beneath one, those within another table left out. */
function tagsOf(tag: Tag, role: string): readonly Tag[] {
  return tag.children.flatMap((child) => {
    if (typeof child === 'string' || child.role === 'Table') return [];
    return child.role === role ? [child] : tagsOf(child, role);
  });
}

const cellTags = (row: Tag): readonly Tag[] =>
  row.children.filter((child): child is Tag => typeof child !== 'string' && /^T[HD]$/.test(child.role));

/** Where columns begin, by the rows that have all cells. */
function leftsOf(rows: readonly (readonly TaggedCell[])[], columns: number): readonly number[] {
  const whole = rows.filter((cells) => cells.length === columns);
  return Array.from({ length: columns }, (_, at) => Math.min(...whole.flatMap((cells) => (cells[at]?.runs ?? []).map(({ left }) => left))));
}

/** A row with fewer cells has some that reach over several columns: each stands in the column that it begins in, as far as those before it let it. */
function inColumns(cells: readonly TaggedCell[], columns: number, lefts: readonly number[]): readonly (readonly Run[])[] {
  if (cells.length === columns) return cells.map(({ runs }) => runs);
  const placed = Array.from({ length: columns }, (): readonly Run[] => []);
  let next = 0;
  cells.forEach(({ runs }, at) => {
    const left = Math.min(...runs.map((run) => run.left));
    const begins = runs.length === 0 ? next : lefts.findLastIndex((each) => Number.isFinite(each) && each <= left + 2);
    const column = Math.max(next, Math.min(begins, columns - (cells.length - at)));
    placed[column] = runs;
    next = column + 1;
  });
  return placed;
}
