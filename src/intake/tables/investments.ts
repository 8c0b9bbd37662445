import { nextRow } from './draft';
import { fits, matchHeaders, type HeaderPatterns } from './headers';
import type { TableKind } from './kind';
import { printedRows } from './printed-row';

const headers: HeaderPatterns = [
  ['grupp', 'group'],
  ['budget({year})?', 'budget'],
  ['beviljade.*', 'granted'],
  ['(utfall|bokfört).*', 'outcome'],
  ['prognoss?{type}', 'forecast'],
  ['föregåendeprognos.*|prognoss?t[12]', 'forecastPrevious'],
  ['prognoss?(helår)?({year})?', 'forecast'],
  ['kommentar', 'comment'],
];
const words = ['label', 'group', 'comment'];

/** Investeringar: the rows above "X, totalt", back to the sum before it, are the group X. */
export const investmentTable: TableKind = {
  table: 'investments',
  columns(table, document) {
    if (![table.title, table.headers[0] ?? ''].some((name) => /invester/i.test(name))) return null;
    const keys = matchHeaders(table.headers.slice(1), headers, document);
    const columns = keys && ['label', ...keys];
    return columns?.includes('budget') && fits(table, columns) ? columns : null;
  },
  block: () => '',
  read(table, columns, { draft, owner }) {
    let from = draft.investments.length;
    for (const row of printedRows(table, columns)) {
      const place = nextRow(draft, 'investments');
      const label = row.text('label');
      const group = /^(.+), totalt$/i.exec(label)?.[1];
      if (group !== undefined || /^(summa|totalt)\b/i.test(label)) {
        const given = row.figures(words);
        draft.investmentSums.push({ ...place, kind: group === undefined ? 'total' : 'group', group: group ?? '', label, given, input: {} });
        if (group !== undefined) draft.investments = draft.investments.map((one, at) => (at >= from ? { ...one, group } : one));
        from = draft.investments.length;
        continue;
      }
      draft.investments.push({
        ...place,
        owner,
        group: row.text('group'),
        label,
        budget: row.number('budget'),
        granted: row.number('granted'),
        outcome: row.number('outcome'),
        forecastPrevious: row.number('forecastPrevious'),
        forecast: row.number('forecast'),
        comment: row.text('comment'),
      });
    }
  },
};
