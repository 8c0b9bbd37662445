import { findWord } from '../../wording';
import { swedish } from '../../wording/sv';
import { nextRow } from './draft';
import { fits, matchHeaders, squeeze, type HeaderPatterns } from './headers';
import type { TableKind } from './kind';
import { printedRows } from './printed-row';

const headers: HeaderPatterns = [
  ['typ', 'kind'],
  ['verksamhetsområde', 'area'],
  ['belopp', 'amount'],
  ['ingåriberäknadebudgetjusteringar', 'counted'],
  ['läge', 'state'],
  ['kommentar', 'comment'],
];

const { labels } = swedish;

/** Budgetjusteringar that are applied for. */
export const adjustmentTable: TableKind = {
  table: 'adjustments',
  columns(table, document) {
    const [first = '', ...rest] = table.headers;
    const keys = squeeze(first) === 'ändamål' ? matchHeaders(rest, headers, document) : null;
    const columns = keys && ['label', ...keys];
    return columns?.includes('amount') && fits(table, columns) ? columns : null;
  },
  block: () => '',
  read(table, columns, { draft, unplaced }) {
    for (const row of printedRows(table, columns)) {
      const word = <Code extends string>(words: Readonly<Record<Code, string>>, column: string) => {
        const code = findWord(words, row.text(column));
        if (row.text(column) && code === null) unplaced({ text: `${row.text('label')}: ${row.text(column)}`, reason: 'unknownWord' });
        return code;
      };
      draft.adjustments.push({
        ...nextRow(draft, 'adjustments'),
        label: row.text('label'),
        kind: word(labels.adjustmentKinds, 'kind'),
        area: row.text('area'),
        amount: row.number('amount'),
        counted: { ja: true, nej: false }[row.text('counted').toLowerCase()] ?? null,
        state: word(labels.adjustmentStates, 'state'),
        comment: row.text('comment'),
      });
    }
  },
};
