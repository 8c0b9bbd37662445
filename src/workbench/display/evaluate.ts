import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import {
  calculateFormulas,
  type CellLike,
  type FormulaResultLike,
  type RowLike,
  type WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import { formulaTokens } from '../file/formula-tokens';
import { quoteSheet } from '../model/address';
import { cellValue } from '../model/cells';
import { mapReferences, moveFormula } from '../model/formulas';

const SCRATCH = '\u0001';
const CONSTANT = 2;
const FORMULA = 6;

export interface Expression {
  /** With or without "=", as it reads in the first cell of the rule's area. */
  readonly formula: string;
  /** How far the cell lies from that first cell. */
  readonly rows: number;
  readonly columns: number;
  /** The cell itself, for ROW() and COLUMN(). */
  readonly row: number;
  readonly column: number;
}

/**
 * Computes expressions that stand in no cell (of rules) as if they stood on a sheet, from the values that its cells have now. The library
 * computes whole workbooks only, so it is given one: the sheets that the expressions speak of as plain values, and a sheet of their own.
 */
export function evaluate(workbook: Workbook, sheet: Worksheet, expressions: readonly Expression[]): FormulaResultLike[] {
  if (expressions.length === 0) return [];
  const formulas = expressions.map((expression) => standalone(expression, sheet.name));
  const cells = formulas.map((formula, i) => scratchCell(formula, i + 1));
  const worksheets = [...spokenOf(workbook, sheet, formulas).map(asValues), scratchSheet(cells)];
  calculateFormulas({
    worksheets,
    getWorksheet: (key) => worksheets.find(({ id, name }) => id === key || name === key),
    definedNames: workbook.definedNames,
  });
  return cells.map(({ result }) => result);
}

function standalone({ formula, rows, columns, row, column }: Expression, sheet: string): string {
  const moved = moveFormula(formula.replace(/^=/, ''), rows, columns)
    .replace(/\bROW\(\)/gi, String(row))
    .replace(/\bCOLUMN\(\)/gi, String(column));
  return mapReferences(moved, (reference, other) => (other === undefined ? `${quoteSheet(sheet)}!${reference}` : undefined));
}

/** The sheets that the formulas name, directly or through a name or a table; all of them where an address is made at run time. */
function spokenOf(workbook: Workbook, own: Worksheet, formulas: readonly string[]): readonly Worksheet[] {
  const words = new Set<string>();
  const add = (formula: string): void => {
    for (const { kind, text } of formulaTokens(formula)) {
      if (kind === 'name') words.add(text.toLowerCase());
      if (kind === 'sheet') words.add(text.slice(1, -1).replaceAll("''", "'").toLowerCase());
    }
  };
  new Set(formulas).forEach(add);
  for (const { name, ranges, formulaExpression } of workbook.definedNames.getAllEntries()) {
    if (words.has(name.toLowerCase())) [...ranges, formulaExpression ?? ''].forEach(add);
  }
  if (words.has('indirect') || words.has('offset')) return workbook.worksheets;
  return workbook.worksheets.filter(
    (sheet) =>
      sheet === own || words.has(sheet.name.toLowerCase()) || sheet.getTables().some((table) => words.has(table.name.toLowerCase())),
  );
}

function asValues(sheet: Worksheet): WorksheetLike {
  const constant = (row: number, col: number): CellLike => {
    const value = cellValue(sheet.findCell(row, col));
    return { row, col, type: value === '' ? 0 : CONSTANT, model: {}, value, result: undefined };
  };
  return {
    id: sheet.id,
    name: sheet.name,
    dimensions: sheet.dimensions,
    mergedRegions: sheet.mergedRegions,
    eachRow: (...words: unknown[]) => {
      const visit = words.at(-1) as (row: RowLike, number: number) => void;
      sheet.eachRow((row, number) => {
        const eachCell = (...inner: unknown[]): void => {
          const visitCell = inner.at(-1) as (cell: CellLike, column: number) => void;
          row.eachCell((_, column) => visitCell(constant(number, column), column));
        };
        visit({ hidden: row.hidden, eachCell }, number);
      });
    },
    findCell: constant,
    getCell: constant,
    getTables: () => sheet.getTables() as NonNullable<ReturnType<NonNullable<WorksheetLike['getTables']>>>,
  };
}

function scratchCell(formula: string, row: number): CellLike {
  return { row, col: 1, type: FORMULA, formula, model: { formula }, value: { formula }, result: undefined };
}

function scratchSheet(cells: readonly CellLike[]): WorksheetLike {
  const at = (row: number): CellLike => cells[row - 1] ?? { row, col: 1, type: 0, model: {}, value: null, result: undefined };
  return {
    id: 1_000_000,
    name: SCRATCH,
    dimensions: { top: 1, left: 1, bottom: cells.length, right: 1 },
    eachRow: (...words: unknown[]) => {
      const visit = words.at(-1) as (row: RowLike, number: number) => void;
      cells.forEach((cell, i) => {
        visit({ eachCell: (...inner: unknown[]) => (inner.at(-1) as (cell: CellLike, column: number) => void)(cell, 1) }, i + 1);
      });
    },
    findCell: (row, column) => (column === 1 ? at(row) : undefined),
    getCell: at,
  };
}
