import { Paragraph, Table, TableLayoutType, WidthType } from 'docx';
import type { TableBlock } from '../block';
import { columnsOf, GAP, type Columns } from './column-widths';
import { twips } from './look';
import { proseOf, type NextList } from './prose';
import { headerRow, rowsOf } from './row';

/** Rows of a table that is not divided between pages. */
const SMALL = 6;
const none = { style: 'none', size: 0, color: 'auto' } as const;

/** A table; texts about a row stand beneath it, across the table. Columns that find no room make a second table beneath, the names repeated. */
export function tablesOf(table: TableBlock, nextList: NextList): readonly (Table | Paragraph)[] {
  const parts = columnsOf(table);
  return [
    ...parts.flatMap((part, at) => [tableOf(table, part, at === parts.length - 1, nextList), gap()]),
    ...table.notes.flatMap((note) => proseOf(note, nextList, { style: 'Note' })),
  ];
}

/** Word makes one table of two that nothing stands between. */
const gap = (): Paragraph => new Paragraph({ spacing: { before: 0, after: 0, line: twips(8), lineRule: 'exact' } });

function tableOf(table: TableBlock, part: Columns, last: boolean, nextList: NextList): Table {
  const small = table.lines.length <= SMALL;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(part.widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: part.widths.map(twips),
    margins: { left: twips(GAP), right: 0, top: 0, bottom: 0 },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [
      headerRow(table, part),
      ...table.lines.flatMap((line, at) => {
        const next = table.lines[at + 1];
        const keep = next !== undefined && (small || line.kind === 'band' || next.kind === 'sum');
        return rowsOf(last ? line : { ...line, texts: [] }, table.decimals, part, keep, nextList);
      }),
    ],
  });
}
