import type { TableBlock } from '../block';
import type { Entry } from './entry';
import { FIGURE_COLUMNS, needOf, placed, roomier, setCompounds } from './grid';
import { line, withTexts } from './prose';
import { settingOf } from './typography';

/** A table whose cells are words of a row's own unit, at most eight columns; they break over lines where all columns are as narrow as they can be. */
export function wordsEntries(table: TableBlock): readonly Entry[] {
  const columns = table.columns.map((column) => ({
    ...column,
    cells: table.lines.map(({ cells }) => breakable(wordsIn(cells[column.key]))),
  }));
  const place = placed(needsOf(columns));
  const headers = columns.map(({ header }, at) => setCompounds(header, place.widths[at] ?? 0, settingOf('header')));
  const header: Entry = { ...line('header', '', 1), cells: place.row(table.label, headers), spans: place.spans };
  const rows = table.lines.flatMap(({ label, under, texts }, index) => {
    const cells = place.row(
      [label, under].filter(Boolean).join('\n'),
      columns.map(({ cells }) => cells[index] || null),
    );
    const entry: Entry = { row: 'row', cells, kind: 'body', text: '', after: 0, keep: false, spans: place.spans, header };
    return withTexts(entry, texts, 1);
  });
  return [header, ...rows];
}

const wordsIn = (cell: unknown): string => (typeof cell === 'string' ? cell : '');

function needsOf(columns: readonly { readonly header: string; readonly cells: readonly string[] }[]): readonly number[] {
  const needs = columns.map(({ header, cells }) => needOf([header, ...cells], settingOf('header')));
  const sum = needs.reduce((all, need) => all + need, 0);
  return sum > FIGURE_COLUMNS
    ? needs.map(() => 1)
    : roomier(
        needs,
        columns.map(({ cells }) => cells),
        settingOf('row'),
      );
}

/** A slash is no place to break for Excel: "nämnd/styrelse" goes on two lines only where we break it. */
const breakable = (text: string): string => (needOf([text], settingOf('row')) > 1 ? text.replaceAll('/', '/\n') : text);
