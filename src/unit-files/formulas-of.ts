import { plainHeader } from '../workbook/plain-header';
import type { TableCells } from '../workbook/port';
import { sumTableIds } from '../workbook/schema/sums';
import { bodyTableIds, sheetColumns, tableSchemas, type TableSchema } from '../workbook/schema/tables';
import { sumHeaders } from '../workbook/template/sums';
import type { Grid } from './cells/grid';
import { formulaOfFile } from './formula-of-file';
import { fromXml } from './parts/xml';

/**
 * Where formulas stand in a table. A column of another name is known again by the formula in its first row; where every name is the template's nobody
 * asks what they say.
 */
export function formulasOf(table: string, headers: readonly string[], body: Grid): TableCells['formulas'] {
  const [first, ...others] = body.formulas;
  if (!first || headers.every((header) => templateHeaders().has(plainHeader(header)))) return body.formulas;
  const inFull = first.map((cell, at) => {
    const formula = cell === '=' ? body.firstFormulas.get(at) : undefined;
    return formula === undefined ? cell : formulaOfFile(fromXml(formula), table);
  });
  return [inFull, ...others];
}

let known: ReadonlySet<string> | null = null;

function templateHeaders(): ReadonlySet<string> {
  known ??= new Set([...bodyTableIds.flatMap(bodyHeaders), ...sumTableIds.flatMap((id) => sumHeaders(id))].map(plainHeader));
  return known;
}

function bodyHeaders(id: (typeof bodyTableIds)[number]): readonly string[] {
  const schema: TableSchema = tableSchemas[id];
  return sheetColumns(schema).map(({ header }) => header);
}
