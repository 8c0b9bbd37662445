import { normaliseBlanks } from '../../domain/normalise';
import { otherTableWidth } from '../../workbook/schema/other-tables';
import type { TableKind } from './kind';
import { nextRow } from './draft';

/** Övriga tabeller: a table of unknown kind as it came, its header as row 1. */
export const otherTable: TableKind = {
  table: 'otherTables',
  columns: (table) =>
    Array.from({ length: Math.max(table.headers.length, ...table.rows.map((row) => row.length)) }, (_, at) => `cells.${at}`),
  block: (table) => normaliseBlanks(table.title),
  read(table, _columns, { draft, block, unplaced }) {
    [table.headers, ...table.rows].forEach((cells, at) => {
      const clean = cells.map(normaliseBlanks);
      if (clean.slice(otherTableWidth).some((cell) => cell !== ''))
        unplaced({ text: clean.slice(otherTableWidth).join(' · '), reason: 'tooWide' });
      draft.otherTables.push({
        ...nextRow(draft, 'otherTables'),
        caption: block,
        chapter: 'economy',
        row: at + 1,
        cells: clean.slice(0, otherTableWidth),
      });
    });
  },
};
