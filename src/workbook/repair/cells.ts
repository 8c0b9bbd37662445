import type { Fix } from '../../domain/fixes';
import type { GivenCell } from '../../domain/handed-out';
import type { Place } from '../../domain/finding';
import type { CellContent } from '../content';
import type { CellValue } from '../port';
import type { PlanRead } from '../read';
import { cellAt, isFormula } from '../read/table';
import { cellOfValue, type WrittenCell } from '../schema/cell-of-value';
import { amountFormat } from '../schema/number-format';
import { differenceHeader, isSumTable, sumSchemas, type SumTableId } from '../schema/sums';
import { sheetColumns, tableSchemas, type BodyTableId, type SheetColumn, type TableSchema } from '../schema/tables';
import { isError } from '../schema/value-of-cell';
import { amountDecimals } from '../template/amounts';
import { sumFormulas } from './sum-formulas';

/** A cell of a row that is there: what to write, and what stood there when that was decided. */
export interface CellRepair {
  readonly place: Place;
  readonly header: string;
  readonly content: CellContent;
  readonly format: string | null;
  readonly was: CellValue;
  /** The content is a formula of the template; any other text is text, whatever it begins with. */
  readonly formula?: true;
}

/** The cells that a fix of a cell writes; none where the cell is gone. */
export function cellRepairs(read: PlanRead, fix: Fix): readonly CellRepair[] {
  const { place } = fix;
  const cell = read.cell(place);
  if (!cell || place.table === 'start') return [];
  const at = { place, header: cell.header, was: cell.formula };
  switch (fix.kind) {
    case 'setValue':
      return [{ ...at, ...inFormat(cellOfValue(fix.value, rowUnitOf(read, place)), cell.format, 'General') }];
    case 'setText':
      return [{ ...at, content: fix.text, format: cell.format === '@' ? null : '@' }];
    case 'restoreFormula':
      return isSumTable(place.table) ? sumRepairs(read, place, place.table) : bodyFormula(read, place, place.table, cell);
    case 'restoreCell':
      return isSumTable(place.table) ? [] : givenRepairs(read, place, place.table, fix.cell);
    default:
      return [];
  }
}

/** A cell that was turned into text must lose that format before it can hold anything else. */
export const inFormat = ({ content, format }: WrittenCell, now: string, usual: string): Pick<CellRepair, 'content' | 'format'> => ({
  content,
  format: format ?? ((now === '@') === (usual === '@') ? null : usual),
});

function rowUnitOf(read: PlanRead, { table, row }: Place): string {
  if (table !== 'indicators' && table !== 'volumes') return '';
  return read.plan[table].find(({ key }) => key === row)?.measureUnit ?? '';
}

export const usualFormat = (read: PlanRead, { column }: SheetColumn): string =>
  column.kind.format ?? amountFormat(amountDecimals(read.plan.start.amountUnit));

const columnsOf = (table: BodyTableId): readonly SheetColumn[] => {
  const schema: TableSchema = tableSchemas[table];
  return sheetColumns(schema);
};

function bodyFormula(
  read: PlanRead,
  place: Place,
  table: BodyTableId,
  cell: { readonly header: string; readonly formula: CellValue; readonly format: string },
): readonly CellRepair[] {
  const column = columnsOf(table).find(({ header }) => header === cell.header);
  if (!column?.column.formula) return [];
  const formula: WrittenCell = { content: column.column.formula, format: null };
  return [{ place, header: cell.header, was: cell.formula, formula: true, ...inFormat(formula, cell.format, usualFormat(read, column)) }];
}

/** A sum and its difference: the finding does not say which of them was overwritten. */
function sumRepairs(read: PlanRead, place: Place, table: SumTableId): readonly CellRepair[] {
  const found = read.found.get(table);
  const at = found?.rows.get(place.row ?? '');
  const column = sumSchemas[table].columns.find(({ key }) => key === place.column);
  if (!found || at === undefined || !column) return [];
  const formulas = sumFormulas(read.plan, table, found);
  return [column.header, differenceHeader(column.header)].flatMap((header) => {
    const cell = cellAt(found, at, header);
    const formula = formulas(place.row ?? '', header);
    if (formula === null || (isFormula(cell) && !isError(cell.value))) return [];
    return [{ place, header, was: cell.formula, content: formula, formula: true, format: cell.format === '@' ? 'General' : null }];
  });
}

/** What was given, column by column of the property. */
function givenRepairs(read: PlanRead, place: Place, table: BodyTableId, given: GivenCell): readonly CellRepair[] {
  const found = read.found.get(table);
  const at = found?.rows.get(place.row ?? '');
  if (!found || at === undefined) return [];
  const rowUnit = rowUnitOf(read, place);
  return columnsOf(table)
    .filter(({ property }) => property === place.column)
    .map((column): CellRepair => {
      const held = column.member === null ? given : Array.isArray(given) ? (given[column.member] as GivenCell) : null;
      const written = column.column.kind.write(held, { rowUnit, owner: 'unit', unknownWord: () => undefined });
      const cell = cellAt(found, at, column.header);
      return { place, header: column.header, was: cell.formula, ...inFormat(written, cell.format, usualFormat(read, column)) };
    });
}
