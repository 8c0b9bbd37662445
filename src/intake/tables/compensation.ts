import { normaliseBlanks } from '../../domain/normalise';
import type { CompensationLevel } from '../../domain/plan';
import { readValue } from '../../domain/read-value';
import type { Value } from '../../domain/value';
import { findWord } from '../../wording';
import { swedish } from '../../wording/sv';
import { nextRow } from './draft';
import { fits, matchHeaders, type HeaderPatterns } from './headers';
import type { TableKind } from './kind';
import { printedRows } from './printed-row';

const headers: HeaderPatterns = [
  ['ersättning/(dygn|timme|månad)({year})?', 'current'],
  ['höjning(kr|kronor)', 'change'],
  ['höjning%', 'changePercent'],
  ['ersättning/(dygn|timme|månad){year-1}', 'prior'],
];

/** Ersättningsnivåer: kronor per day, hour or month, under the name of the service. */
export const compensationTable: TableKind = {
  table: 'compensation',
  columns(table, document) {
    const keys = matchHeaders(table.headers.slice(1), headers, document);
    const columns = keys && ['level', ...keys];
    return columns?.includes('current') && fits(table, columns) ? columns : null;
  },
  block: (table) => normaliseBlanks(table.title),
  read(table, columns, { draft, owner, block }) {
    const printed = /\/\s*(\p{L}+)/u.exec(table.headers[columns.indexOf('current')] ?? '')?.[1];
    const per: CompensationLevel['per'] = findWord(swedish.labels.per, printed ?? '');
    for (const row of printedRows(table, columns)) {
      draft.compensation.push({
        ...nextRow(draft, 'compensation'),
        owner,
        service: block,
        level: row.text('level'),
        per,
        current: row.number('current'),
        change: row.number('change'),
        changePercent: share(readValue(row.text('changePercent'))),
        prior: row.number('prior'),
      });
    }
  },
};

/** The column says per cent, so that the cell need not. */
function share(value: Value): Value {
  if (value.kind !== 'number' || value.unit !== '%') return value;
  const { unit: _, ...figure } = value;
  return figure;
}
