import { nextRow } from './draft';
import { fits, matchHeaders, squeeze, type HeaderPatterns } from './headers';
import type { TableKind } from './kind';
import { printedRows } from './printed-row';

const headers: HeaderPatterns = [
  ['resultatenhet(er)?|enhet', 'name'],
  ['bruttobudget.*', 'grossBudget'],
  ['resultatöverföringfrån.*', 'carriedIn'],
  ['resultat({year})?', 'result'],
  ['resultatöverföringtill.*', 'carriedOut'],
  ['underskottsedan.*', 'deficitSince'],
  ['åtaganden.*', 'commitmentsMet'],
  ['kommentar', 'comment'],
];
const words = ['area', 'name', 'deficitSince', 'commitmentsMet', 'comment'];

/** Resultatenheter: a row is an area's units together, or one unit where their names are printed. */
export const resultUnitTable: TableKind = {
  table: 'resultUnits',
  columns(table, document) {
    const [first = '', ...rest] = table.headers;
    const keys = matchHeaders(rest, headers, document);
    if (!keys?.includes('carriedIn') && !keys?.includes('carriedOut')) return null;
    const columns = [/^resultatenhet/.test(squeeze(first)) ? 'name' : 'area', ...keys];
    return new Set(columns).size === columns.length && fits(table, columns) ? columns : null;
  },
  block: () => '',
  read(table, columns, { draft, owner }) {
    for (const row of printedRows(table, columns)) {
      const place = nextRow(draft, 'resultUnits');
      const label = row.text(columns[0] ?? '');
      if (/^(summa|totalt)\b/i.test(label)) {
        draft.resultUnitSums.push({ ...place, kind: 'total', group: '', label, given: row.figures(words), input: {} });
        continue;
      }
      const since = /^\d{4}$/.exec(row.text('deficitSince'));
      draft.resultUnits.push({
        ...place,
        owner,
        area: row.text('area'),
        name: row.text('name'),
        grossBudget: row.number('grossBudget'),
        carriedIn: row.number('carriedIn'),
        result: row.number('result'),
        carriedOut: row.number('carriedOut'),
        deficitSince: since ? Number(since[0]) : null,
        commitmentsMet: { ja: true, nej: false }[row.text('commitmentsMet').toLowerCase()] ?? null,
        comment: row.text('comment'),
      });
    }
  },
};
