import type { Cell } from '@cj-tech-master/excelts';

/** A cell's formula without "=", also where the file shares one formula between cells; undefined for a constant. */
export function cellFormula(cell: Cell | undefined): string | undefined {
  const formula = cell?.formula;
  return formula === undefined || formula === '' ? undefined : formula;
}
