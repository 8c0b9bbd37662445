import type { ComparedIndicator, PeriodComparison } from '../../domain/compare-periods';
import { isBlank } from '../../domain/is-blank';
import type { Plan, Start } from '../../domain/plan';
import type { Value } from '../../domain/value';
import { columnLetters } from '../area';
import type { SheetContent } from '../content';
import { listSheet, type ListColumn } from '../consolidated/list';
import { tabs } from '../consolidated/colors';
import { cellOfValue, emptyCell } from '../schema/cell-of-value';
import { documentTypes, monthNames } from '../schema/words';
import { helpStyle } from '../template/style';

export const comparisonSheet = 'Jämförelse';

const figures = { outcome: 'utfall', forecast: 'prognos', target: 'årsmål' } as const;
type Figure = keyof typeof figures;

/** "T2 2026", "Maj 2026" */
const periodName = ({ type, year, periodMonth }: Start): string =>
  `${type === 'month' && periodMonth ? (monthNames[periodMonth - 1] ?? documentTypes.month) : documentTypes[type]} ${year}`;

/** Names of the periods, no two alike: the same period of two workbooks is numbered. */
export function periodNames(plans: readonly Plan[]): readonly string[] {
  const names = plans.map(({ start }) => periodName(start));
  return names.map((name, at) => {
    const before = names.slice(0, at).filter((other) => other === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

/** The sheet Jämförelse: indicators down, outcome, forecast and target of every period across, and how the outcome has changed from the first to the last. */
export function comparisonContent({ plans, indicators }: PeriodComparison): SheetContent {
  const names = periodNames(plans);
  const shown = plans.flatMap((_, at) =>
    (Object.keys(figures) as Figure[])
      .filter((figure) => indicators.some(({ rows }) => rows[at] && !isBlank(rows[at][figure])))
      .map((figure) => ({ at, figure, header: `${names[at]}: ${figures[figure]}` })),
  );
  const outcomes = shown.filter(({ figure }) => figure === 'outcome');
  const [first, last] = [outcomes[0], outcomes.at(-1)];
  const fixed: readonly ListColumn<ComparedIndicator>[] = [
    { header: 'Indikator', width: 240, wrap: true, cell: ({ name }) => name },
    { header: 'Mål', width: 160, wrap: true, cell: ({ goal }) => goal },
    { header: 'Måttenhet', width: 62, cell: ({ measureUnit }) => measureUnit },
    { header: 'Tidigare namn', width: 160, wrap: true, cell: earlierNames },
  ];
  const columns: readonly ListColumn<ComparedIndicator>[] = [
    ...fixed,
    ...shown.map(({ at, figure, header }): ListColumn<ComparedIndicator> => ({
      header,
      width: 84,
      align: 'Right',
      cell: ({ rows, measureUnit }) => (rows[at] ? cellOfValue(rows[at][figure], measureUnit) : emptyCell),
    })),
    ...(first && last && first !== last
      ? [
          {
            header: 'Förändring av utfall',
            width: 84,
            align: 'Right' as const,
            formula: `=IF(AND(ISNUMBER([@[${first.header}]]),ISNUMBER([@[${last.header}]])),ROUND([@[${last.header}]]-[@[${first.header}]],6),"")`,
            cell: ({ rows, measureUnit }: ComparedIndicator) => ({ content: null, format: formatOf(rows[last.at]?.outcome, measureUnit) }),
          },
        ]
      : []),
  ];
  const sheet = listSheet({
    name: comparisonSheet,
    title: `Jämförelse ${names[0] ?? ''}–${names.at(-1) ?? ''}`,
    help: 'Indikator för indikator, period för period. Förändringen är senaste utfallet minus det första, för andelar i procentenheter.',
    table: comparisonSheet,
    tabColor: tabs.made,
    columns,
    rows: indicators,
    frozen: 1,
    captions: columns.map(() => ''),
  });
  const counts = columns.map(({ header }) =>
    shown.some((one) => one.header === header) ? `=COUNT(${comparisonSheet}[[${header}]])&" st"` : null,
  );
  const row = `A4:${columnLetters(columns.length)}4`;
  return {
    ...sheet,
    blocks: [...sheet.blocks, { address: 'A4', cells: [['Antal med siffra']] }, { address: row, cells: [counts], formulas: true }],
    formats: [
      ...sheet.formats,
      { address: row, style: { ...helpStyle, horizontal: 'Right' } },
      { address: 'A4', style: { horizontal: 'Left' } },
    ],
  };
}

const formatOf = (value: Value | undefined, measureUnit: string): string | null => (value ? cellOfValue(value, measureUnit).format : null);

/** What it was called before, where that is more than another way of writing it. */
function earlierNames({ name, rows }: ComparedIndicator): string {
  return [...new Set(rows.flatMap((row) => (row && row.name !== name ? [row.name] : [])))].join('; ');
}
