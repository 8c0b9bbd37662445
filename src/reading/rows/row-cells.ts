import type { Column } from './columns';
import { judgement } from './finish-items';
import type { Head } from './head';
import { analysisIn, join } from './item';
import { iconOf, plainLine, plainText, withoutIcons } from './plain-text';

/** What a row says, by column. What stands beneath the name in its cell is no part of it. */
export interface RowCells {
  readonly cells: ReadonlyMap<Column, string>;
  readonly icon: string;
  /** Something stands under a head that nobody knows. */
  readonly hasUnknown: boolean;
}

export function rowCells(fitted: readonly string[], head: Head, iconBeside: string): RowCells {
  const cells = new Map<Column, string>();
  let icon = iconBeside;
  let hasUnknown = false;
  head.columns.forEach((column, at) => {
    const cell = fitted[at] ?? '';
    const text = plainLine(cell);
    if (text === '' || column === 'glyph') return;
    if (column === 'unknown') hasUnknown ||= iconOf(text) === null;
    else if (column === 'analysis') cells.set(column, plainText(cell));
    else if (column === 'name') {
      const named = nameIn(cell);
      for (const [key, value] of named.cells) cells.set(key, value);
      icon = icon || named.icon;
    } else cells.set(column, text);
  });
  return { cells, icon, hasUnknown };
}

/** A name, without the icons before it and without the judgement or the analysis beneath it. */
export function nameIn(cell: string): { readonly cells: ReadonlyMap<Column, string>; readonly icon: string } {
  const cells = new Map<Column, string>();
  const lines = plainText(cell).split('\n');
  let icon = '';
  let name = '';
  lines.forEach((line, at) => {
    const judged = at > 0 ? judgement(line) : null;
    const analysis = at > 0 ? analysisIn(line) : null;
    if (judged !== null) icon = judged;
    else if (cells.has('analysis') || analysis !== null) cells.set('analysis', join(cells.get('analysis') ?? '', analysis ?? line));
    else name = join(name, line);
  });
  const trailing = /\s([●◆▲] (?:uppfylls|nås) \S+)$/i.exec(name);
  const judged = trailing?.[1] ? judgement(trailing[1]) : null;
  const plain = withoutIcons(judged && trailing ? name.slice(0, trailing.index) : name);
  if (plain.name !== '') cells.set('name', plain.name);
  return { cells, icon: judged ?? (icon || plain.icon) };
}
