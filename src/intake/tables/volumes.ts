import { normaliseBlanks } from '../../domain/normalise';
import { volumeBlock } from '../../domain/totals';
import { blank } from '../../domain/value';
import type { TableJson } from '../document';
import { nextRow } from './draft';
import { fits, matchHeaders, type HeaderPatterns } from './headers';
import type { TableKind } from './kind';
import { monthKey, monthKeys, monthOf } from './months';
import { printedRows } from './printed-row';

const headers: HeaderPatterns = [
  ['snitt|medel.*|genomsnitt', 'average'],
  ['budgeteratsnitt|budget.*', 'budgeted'],
  ['snitt(föregåendeår|{year-1})', 'priorAverage'],
  ['kommentar', 'comment'],
];
const words = ['label', 'sublabel', 'comment'];

const units: readonly (readonly [RegExp, string])[] = [
  [/tomma dygn|dygn/i, 'dygn'],
  [/barn/i, 'barn'],
  [/placering/i, 'placeringar'],
  [/platser/i, 'platser'],
  [/personer|brukare|deltagare/i, 'personer'],
  [/hushåll/i, 'hushåll'],
  [/timmar/i, 'timmar'],
];

const captionOf = (table: TableJson, columns: readonly string[]): string =>
  columns[0] === 'label' ? normaliseBlanks(table.headers[0] ?? '') : '';

/** Volymer: figures month by month. A table of one row may have no column of labels; a facility is printed once for several rows. */
export const volumeTable: TableKind = {
  table: 'volumes',
  columns(table, document) {
    const first = table.headers.findIndex((header) => monthOf(header) >= 0);
    if (table.headers.filter((header) => monthOf(header) >= 0).length < 3 || first > 2) return null;
    const rest = table.headers.slice(first).map((header) => {
      const month = monthOf(header);
      return month >= 0 ? monthKey(month) : (matchHeaders([header], headers, document)?.[0] ?? '');
    });
    const columns = [...['label', 'sublabel'].slice(0, first), ...rest];
    return !columns.includes('') && new Set(columns).size === columns.length && fits(table, columns) ? columns : null;
  },
  block: (table, columns) => volumeBlock({ area: normaliseBlanks(table.title), caption: captionOf(table, columns) }),
  read(table, columns, { draft, owner, block }) {
    const caption = captionOf(table, columns);
    const area = normaliseBlanks(table.title);
    const rows = printedRows(table, columns);
    const isTotal = (label: string) => /^(totalt|summa|total)$/i.test(label);
    const total = rows.some((row) => isTotal(row.text('label'))) ? 'sum' : columns.includes('average') ? 'average' : 'none';
    let label = '';
    for (const row of rows) {
      const place = nextRow(draft, 'volumes');
      if (isTotal(row.text('label'))) {
        draft.volumeSums.push({ ...place, kind: 'group', group: block, label: row.text('label'), given: row.figures(words), input: {} });
        continue;
      }
      label = row.text('label') === '' && columns.includes('sublabel') ? label : row.text('label');
      draft.volumes.push({
        ...place,
        owner,
        caption,
        area,
        label,
        sublabel: row.text('sublabel'),
        measureUnit:
          [label, caption, area].flatMap((name) => units.filter(([pattern]) => pattern.test(name)).map(([, unit]) => unit))[0] ?? '',
        total,
        budgeted: row.number('budgeted'),
        priorAverage: row.number('priorAverage'),
        priorMonths: monthKeys.map(() => blank),
        months: monthKeys.map((key) => row.number(key)),
        average: row.number('average'),
        comment: row.text('comment'),
      });
    }
  },
};
