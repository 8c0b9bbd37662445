import { nextRow } from './draft';
import { fits, matchHeaders, type HeaderPatterns } from './headers';
import type { TableKind } from './kind';
import { printedRows } from './printed-row';

const headers: HeaderPatterns = [
  ['kostnad(er)?', 'costs'],
  ['intäkt(er)?', 'revenue'],
  ['kommentar', 'comment'],
];
const words = ['label', 'comment'];

/** Omslutningsförändringar: a row without figures is the heading of an area of work. */
export const turnoverTable: TableKind = {
  table: 'turnover',
  columns(table, document) {
    if (![table.title, table.headers[0] ?? ''].some((name) => /omslutning/i.test(name))) return null;
    const keys = matchHeaders(table.headers.slice(1), headers, document);
    const columns = keys && ['label', ...keys];
    return columns?.includes('costs') && columns.includes('revenue') && fits(table, columns) ? columns : null;
  },
  block: () => '',
  read(table, columns, { draft }) {
    let area = '';
    for (const row of printedRows(table, columns)) {
      const label = row.text('label');
      const place = nextRow(draft, 'turnover');
      if (/^(summa|totalt)\b/i.test(label)) {
        draft.turnoverSums.push({ ...place, kind: 'total', group: '', label, given: row.figures(words), input: {} });
      } else if (row.isBlankBut(['label'])) {
        area = label;
      } else {
        draft.turnover.push({
          ...place,
          area,
          label,
          costs: row.number('costs'),
          revenue: row.number('revenue'),
          comment: row.text('comment'),
        });
      }
    }
  },
};
