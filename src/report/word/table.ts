import type { TableBlock } from '../block';
import { columnsOf, type Columns } from './column-widths';
import type { Flow, Grid } from './flow';
import { proseOf, type NextList } from './prose';
import { headerRow, rowsOf } from './row';

/** Rows of a table that is not divided between pages. */
const SMALL = 6;

/** A table; texts about a row stand beneath it, across the table. Columns that find no room make a second table beneath, the names repeated. */
export function tableOf(table: TableBlock, nextList: NextList): readonly Flow[] {
  const parts = columnsOf(table);
  return [
    // Word makes one table of two that nothing stands between.
    ...parts.flatMap((part, at): readonly Flow[] => [
      gridOf(table, part, at === parts.length - 1, nextList),
      { kind: 'line', style: 'Gap', text: '' },
    ]),
    ...table.notes.flatMap((note) => proseOf(note, nextList, { style: 'Note' })),
  ];
}

function gridOf(table: TableBlock, part: Columns, last: boolean, nextList: NextList): Grid {
  const small = table.lines.length <= SMALL;
  const rows = table.lines.flatMap((line, at) => {
    const next = table.lines[at + 1];
    const keep = next !== undefined && (small || line.kind === 'band' || next.kind === 'sum');
    return rowsOf(last ? line : { ...line, texts: [] }, table.decimals, part, keep, nextList);
  });
  return { kind: 'grid', widths: part.widths, rows: [headerRow(table, part), ...rows] };
}
