import type { Plan, SumRow } from '../../domain/plan';
import { blank } from '../../domain/value';
import { columnLetters } from '../area';
import { cellOfValue } from '../schema/cell-of-value';
import { differenceHeader, sourceHeader, sumSchemas, type SumSchema, type SumTableId } from '../schema/sums';
import type { FilledColumn } from './table';

/** Where the sum table stands: formulas of a few sums point at cells of their own column. */
export interface SumPlace {
  readonly firstRow: number;
  readonly columnOf: (header: string) => number;
}

/** Headers of a sum table in order: the sums side by side, then what the source says. The kind has a hidden column where the group does not tell it. */
export function sumHeaders(id: SumTableId): readonly string[] {
  const { columns, groupHeader, kinds } = sumSchemas[id];
  return [
    'Nyckel',
    'Ordning',
    ...(Object.keys(kinds).length > 2 ? ['Typ'] : []),
    ...(groupHeader ? [groupHeader] : []),
    'Summering',
    ...columns.map(({ header }) => header),
    ...columns.map(({ header }) => sourceHeader(header)),
    ...columns.map(({ header }) => differenceHeader(header)),
  ];
}

/** The cells of a sum table, column by header. Computed cells hold formulas; typed sums and figures of the source hold values. */
export function fillSums(id: SumTableId, plan: Plan, place: SumPlace): ReadonlyMap<string, FilledColumn> {
  const schema: SumSchema = sumSchemas[id];
  const rows: readonly SumRow<string>[] = plan[id];
  const column = (
    header: string,
    cells: readonly FilledColumn['values'][number][],
    formats?: FilledColumn['formats'],
  ): [string, FilledColumn] => [
    header,
    {
      key: header,
      header,
      source: null,
      values: cells,
      formulas: cells.map(() => null),
      formats: formats ?? cells.map(() => null),
      filled: true,
    },
  ];
  const cellOf = (header: string, row: number): string => `$${columnLetters(place.columnOf(header))}$${place.firstRow + row}`;
  return new Map<string, FilledColumn>([
    column(
      'Nyckel',
      rows.map((row) => row.key),
    ),
    column(
      'Ordning',
      rows.map((row) => row.order),
    ),
    column(
      'Typ',
      rows.map((row) => schema.kinds[row.kind] ?? ''),
    ),
    column(
      'Summering',
      rows.map((row) => row.label),
    ),
    column(
      schema.groupHeader,
      rows.map((row) => row.group),
    ),
    ...schema.columns.flatMap(({ key, header }): readonly [string, FilledColumn][] => {
      const context = {
        cellOf: (kind: string, of: string) => {
          const at = rows.findIndex((row) => row.kind === kind);
          const target = schema.columns.find((each) => each.key === of)?.header;
          return at < 0 || !target ? null : cellOf(target, at);
        },
      };
      const given = rows.map((row) => cellOfValue(row.given[key] ?? blank, ''));
      const typed = rows.map((row) => cellOfValue(row.input[key] ?? blank, ''));
      const formulas = rows.map((row) => (row.input[key] ? null : schema.formula(row.kind, key, context)));
      const hasFormula = formulas.map((formula) => formula !== null && formula !== '');
      return [
        [
          header,
          {
            key: header,
            header,
            source: null,
            values: typed.map(({ content }, row) => (hasFormula[row] ? null : content)),
            formulas: formulas.map((formula) => formula || null),
            formats: typed.map(
              ({ format }, row) => format ?? given[row]?.format ?? (rows[row]?.kind === 'adherence' ? '0.0 %;"−"0.0 %' : null),
            ),
            filled: true,
          },
        ],
        column(
          sourceHeader(header),
          given.map(({ content }) => content),
          given.map(({ format }) => format),
        ),
        [
          differenceHeader(header),
          {
            ...column(
              differenceHeader(header),
              rows.map(() => null),
              given.map(({ format }) => format),
            )[1],
            formulas: rows.map(
              () =>
                `=IF(AND(ISNUMBER([@[${header}]]),ISNUMBER([@[${sourceHeader(header)}]])),ROUND([@[${header}]]-[@[${sourceHeader(header)}]],6),"")`,
            ),
          },
        ],
      ];
    }),
  ]);
}

/** Keys of summed columns that hold a figure of the source or a typed one. */
export const filledSums = (rows: readonly SumRow<string>[]): ReadonlySet<string> =>
  new Set(
    rows.flatMap((row) =>
      [...Object.entries(row.given), ...Object.entries(row.input)].flatMap(([key, value]) => (value.kind === 'blank' ? [] : [key])),
    ),
  );
