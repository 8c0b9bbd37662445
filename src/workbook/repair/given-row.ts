import type { Fix } from '../../domain/fixes';
import type { Start } from '../../domain/plan';
import type { CellContent } from '../content';
import { amountFormat } from '../schema/number-format';
import { sheetColumns, tableSchemas, type BodyTableId, type TableSchema } from '../schema/tables';
import { amountDecimals } from '../template/amounts';
import { fillColumn } from '../template/table';

/** The cells of a given row that was deleted, with the template's formulas: what is put back. */
export function givenRow(
  table: BodyTableId,
  { place, order, cells }: Extract<Fix, { kind: 'restoreRow' }>,
  start: Start,
): readonly { readonly header: string; readonly content: CellContent; readonly format: string; readonly formula?: true }[] {
  const schema: TableSchema = tableSchemas[table];
  const row = { ...Object.fromEntries(cells), key: place.row ?? '', order };
  return sheetColumns(schema).map((column) => {
    const { header, values, formulas, formats } = fillColumn(schema, column, [row], 0, start);
    const usual = column.column.kind.format ?? amountFormat(amountDecimals(start.amountUnit));
    const formula = formulas[0] ?? null;
    const format = formats[0] ?? usual;
    return formula === null ? { header, content: values[0] ?? '', format } : { header, content: formula, format, formula: true };
  });
}
