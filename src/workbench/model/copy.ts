import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { ExcelError } from '../host/errors';
import { columnsOf, contains, rowsOf, type Rect } from './address';
import type { Area } from './area';
import { cellValue, isCovered } from './cells';
import { copyConditions } from './conditions';
import { moveFormula } from './formulas';
import { mergeFree, unmergeArea } from './merge';
import { copyValidations } from './validations';
import { afterWrite } from './writeCells';

export type CopyKind = 'All' | 'Formulas' | 'Values' | 'Formats';

interface Source {
  readonly value: Cell['value'];
  readonly formula: string | undefined;
  readonly shown: string | number | boolean;
  readonly style: Cell['style'];
  readonly row: number;
  readonly column: number;
}

function readSource({ sheet, rect }: Area): Source[][] {
  return Array.from({ length: rowsOf(rect) }, (_, y) =>
    Array.from({ length: columnsOf(rect) }, (__, x) => {
      const [row, column] = [rect.top + y, rect.left + x];
      const cell = sheet.findCell(row, column);
      const covered = cell !== undefined && isCovered(cell);
      return {
        value: covered ? null : (cell?.value ?? null),
        formula: covered ? undefined : cell?.formula,
        shown: cellValue(cell),
        style: cell?.style ?? {},
        row,
        column,
      };
    }),
  );
}

const transposed = (rows: readonly (readonly Source[])[]): Source[][] => (rows[0] ?? []).map((_, x) => rows.flatMap((row) => row[x] ?? []));

/** Copies as Excel pastes: over a multiple of the source it is laid out again and again, else it goes once from the first cell. */
export function copyCells(from: Area, to: Area, kind: CopyKind, skipBlanks: boolean, transpose: boolean): void {
  const rows = transpose ? transposed(readSource(from)) : readSource(from);
  const height = rows.length;
  const width = rows[0]?.length ?? 0;
  const fits = to.rows % height === 0 && to.columns % width === 0;
  const { top, left } = to.rect;
  const target = fits ? to : to.with({ top, left, bottom: top + height - 1, right: left + width - 1 });
  const { book, sheet } = target;
  book.touch(sheet);
  const merges = kind === 'All' || kind === 'Formats' ? mergesWithin(from.sheet, from.rect) : undefined;
  if (merges && (transpose || overlaps(from, target)) && merges.length > 0)
    throw new ExcelError('NotImplemented', 'The workbench does not copy merged cells over themselves or transposed');
  if (merges && !overlaps(from, target)) unmergeArea(target);
  for (let y = 0; y < target.rows; y += 1) {
    for (let x = 0; x < target.columns; x += 1) {
      const source = rows[y % height]?.[x % width];
      if (!source || (skipBlanks && source.shown === '')) continue;
      put(sheet.getCell(target.rect.top + y, target.rect.left + x), source, kind);
      if (kind !== 'Formats') book.journal.cellsWritten += 1;
    }
  }
  eachTile(target, height, width, (tile) => {
    for (const merge of merges ?? []) {
      const at = moved(merge, tile.rect.top - from.rect.top, tile.rect.left - from.rect.left);
      mergeFree(sheet, at);
    }
    if (!transpose && kind === 'All') copyValidations(from, tile);
    if (!transpose && merges) copyConditions(from, tile);
  });
  if (kind === 'Formats') return;
  afterWrite(target);
}

function put(cell: Cell, { value, formula, shown, style, row, column }: Source, kind: CopyKind): void {
  if (kind === 'All' || kind === 'Formats') cell.style = style;
  if (kind === 'Formats' || isCovered(cell)) return;
  if (kind === 'Values') cell.value = shown === '' ? null : plainValue(value, shown);
  else if (formula === undefined) cell.value = value;
  else cell.value = { formula: moveFormula(formula, Number(cell.row) - row, Number(cell.col) - column) };
}

/** A computed error stays an error. */
function plainValue(value: Cell['value'], shown: string | number | boolean): Cell['value'] {
  if (typeof value !== 'object' || value === null) return shown;
  if ('error' in value) return value;
  if ('result' in value && typeof value.result === 'object' && 'error' in value.result) return value.result;
  return shown;
}

const mergesWithin = (sheet: Worksheet, rect: Rect): readonly Rect[] => sheet.mergedRegions.filter((merge) => contains(rect, merge));

const overlaps = (a: Area, b: Area): boolean =>
  a.sheet === b.sheet &&
  a.rect.top <= b.rect.bottom &&
  b.rect.top <= a.rect.bottom &&
  a.rect.left <= b.rect.right &&
  b.rect.left <= a.rect.right;

const moved = ({ top, left, bottom, right }: Rect, rows: number, columns: number): Rect => ({
  top: top + rows,
  left: left + columns,
  bottom: bottom + rows,
  right: right + columns,
});

function eachTile(area: Area, height: number, width: number, visit: (tile: Area) => void): void {
  const { top, left, bottom, right } = area.rect;
  for (let row = top; row <= bottom; row += height) {
    for (let column = left; column <= right; column += width)
      visit(area.with({ top: row, left: column, bottom: row + height - 1, right: column + width - 1 }));
  }
}
