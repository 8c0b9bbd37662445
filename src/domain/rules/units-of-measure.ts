import type { Finding } from '../finding';
import { nameKey } from '../normalise';
import type { Indicator } from '../plan';
import { printValue } from '../print-value';
import { indicatorFigures, inIndicator } from './indicator-figures';
import { finding } from './messages';
import { eachRow } from './parts';

/** V03: a share or an amount without a unit of measure, or cells of one row that print different units. */
export const unitsOfMeasure = [
  eachRow('indicators', (row) => {
    const missing = lacksUnit(row);
    return missing ? [missing] : differentUnits(row);
  }),
];

/** Counts, indices and ratios are often printed bare and are understood so; a bare 55 of a share is not. */
function lacksUnit(row: Indicator): Finding | null {
  if ((row.kind !== 'share' && row.kind !== 'amount') || row.measureUnit.trim() !== '') return null;
  const bare = indicatorFigures.some((column) => row[column].kind === 'number');
  if (!bare) return null;
  const expected = row.kind === 'share' ? '%' : 'kr';
  return finding('V03', 'warning', 'missing', inIndicator(row, 'measureUnit'), { facts: { row: row.name, expected }, expected });
}

/** One finding per row, at the first cell that differs. A cell that prints no unit is in the row's. */
function* differentUnits(row: Indicator): Iterable<Finding> {
  for (const column of indicatorFigures) {
    const value = row[column];
    if (value.kind !== 'number' || !value.unit || spelling(value.unit) === spelling(row.measureUnit)) continue;
    const found = printValue(value);
    const facts = { row: row.name, found, unit: row.measureUnit };
    yield finding('V03', 'warning', row.measureUnit === '' ? 'onlyInCell' : 'different', inIndicator(row, column), {
      facts,
      found,
      expected: row.measureUnit,
    });
    return;
  }
}

/** "mkr" and "mnkr", "st" and "st." are one unit in two spellings. */
const spelling = (unit: string): string => nameKey(unit).replace(/^mkr$/, 'mnkr') || unit.trim();
