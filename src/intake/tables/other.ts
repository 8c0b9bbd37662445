import { normaliseBlanks } from '../../domain/normalise';
import type { TableKind } from './kind';
import { nextRow } from './draft';

/** Kolumn 1 … Kolumn 14. */
const widest = 14;

/** Övriga tabeller: a table of unknown kind as it came, its header as row 0. */
export const otherTable: TableKind = {
  table: 'otherTables',
  columns: (table) =>
    Array.from({ length: Math.max(table.headers.length, ...table.rows.map((row) => row.length)) }, (_, at) => `cells.${at}`),
  block: (table) => normaliseBlanks(table.title),
  read(table, _columns, { draft, block, unplaced }) {
    [table.headers, ...table.rows].forEach((cells, row) => {
      const clean = cells.map(normaliseBlanks);
      if (clean.slice(widest).some((cell) => cell !== '')) unplaced({ text: clean.slice(widest).join(' · '), reason: 'tooWide' });
      draft.otherTables.push({ ...nextRow(draft, 'otherTables'), caption: block, chapter: 'economy', row, cells: clean.slice(0, widest) });
    });
  },
};
