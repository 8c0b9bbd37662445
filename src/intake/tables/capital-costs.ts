import { nextRow } from './draft';
import { fits, matchHeaders, type HeaderPatterns } from './headers';
import type { TableKind } from './kind';
import { printedRows } from './printed-row';

const headers: HeaderPatterns = [
  ['budget({year})?', 'budget'],
  ['(utfall|bokfört).*', 'outcome'],
  ['prognos.*', 'forecast'],
  ['budgetjustering(ar)?', 'adjustment'],
  ['avvikelse', 'deviation'],
];

/** Kapitalkostnader: depreciation and interest, with the adjustment that is applied for. */
export const capitalCostTable: TableKind = {
  table: 'capitalCosts',
  columns(table, document) {
    const costs = /^(avskrivning|internränt|totalt|summa)/i;
    if (table.rows.length === 0 || !table.rows.every((row) => costs.test(row[0]?.trim() ?? ''))) return null;
    const keys = matchHeaders(table.headers.slice(1), headers, document);
    const columns = keys && ['label', ...keys];
    return columns && fits(table, columns) ? columns : null;
  },
  block: () => '',
  read(table, columns, { draft }) {
    for (const row of printedRows(table, columns)) {
      const label = row.text('label');
      const place = nextRow(draft, 'capitalCosts');
      if (/^(summa|totalt)\b/i.test(label)) {
        draft.capitalCostSums.push({ ...place, kind: 'total', group: '', label, given: row.figures(['label']), input: {} });
        continue;
      }
      draft.capitalCosts.push({
        ...place,
        kind: /^avskrivning/i.test(label) ? 'depreciation' : 'interest',
        label,
        budget: row.number('budget'),
        outcome: row.number('outcome'),
        forecast: row.number('forecast'),
        adjustment: row.number('adjustment'),
        deviation: row.number('deviation'),
      });
    }
  },
};
