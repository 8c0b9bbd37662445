import type { AmountUnit } from '../../domain/plan';
import { formatArea } from '../area';
import type { RangeStyle } from '../content';
import { amountFormat } from '../schema/number-format';
import { amountDecimals } from './amounts';
import { columnAddress, runs, type PlacedTable } from './grid';
import * as style from './style';
import type { FilledColumn } from './table';

/** Number formats, alignment and tints of a table: input white, computed and carried over light grey. */
export function tableStyles(table: PlacedTable, unit: AmountUnit | null): readonly RangeStyle[] {
  const { row, column, columns } = table;
  const body = formatArea({ row: row + 1, column, rows: table.rows, columns: columns.length });
  const amount = amountFormat(amountDecimals(unit));
  const base = columns.map(({ source, header }) =>
    source
      ? (source.column.kind.format ?? amount)
      : ['Nyckel', 'Typ', 'Summering'].includes(header)
        ? '@'
        : header === 'Ordning'
          ? '0'
          : amount,
  );
  const styles: RangeStyle[] = [
    ...(columns.some(({ source }) => source)
      ? [{ address: formatArea({ row: row - 1, column, rows: 1, columns: columns.length }), style: style.captionStyle }]
      : []),
    { address: formatArea({ row, column, rows: 1, columns: columns.length }), style: style.headerStyle },
    { address: body, style: style.bodyStyle },
  ];
  const add = (holds: (each: FilledColumn, index: number) => boolean, each: RangeStyle['style']): void => {
    for (const run of runs(columns, holds)) styles.push({ address: columnAddress(table, column + run.from, run.count), style: each });
  };
  for (const format of new Set(base)) if (format !== 'General') add((_each, index) => base[index] === format, { numberFormat: format });
  add(({ source }) => source?.column.kind.wrap === true || source === null, { wrap: true });
  for (const align of ['Right', 'Center'] as const) add(({ source }) => source?.column.kind.align === align, { horizontal: align });
  const alignAt = (index: number): string | undefined => columns[index]?.source?.column.kind.align;
  // A word close behind a figure reads as its unit.
  add((_each, index) => alignAt(index) === 'Left' && alignAt(index - 1) === 'Right', { horizontal: 'Left', indent: 1 });
  add(({ source, header }) => source?.column.src === 'C' || (source === null && !/enligt källa$/.test(header)), style.computedStyle);
  add(({ source }) => source?.column.src === 'R', style.referenceStyle);
  columns.forEach(({ formats }, index) => {
    if (formats.some((format) => format !== null)) {
      styles.push({ address: columnAddress(table, column + index), style: { numberFormat: formats.map((format) => [format]) } });
    }
  });
  return styles;
}
