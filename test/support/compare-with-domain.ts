import type { Workbook } from '@cj-tech-master/excelts';
import { columnLetters, parseArea } from '../../src/workbook/area';
import type { Snapshot } from '../../src/workbook/port';
import { isSame, resultIn } from './compare-recalculated';
import type { ExpectedCell } from './expected';

/** A cell that shows another value than the code computes. */
export interface Disagreement extends ExpectedCell {
  readonly place: string;
  readonly found: unknown;
  readonly formula: string;
}

/** The computed cells of a workbook against what the code says of them; the snapshot, of the same workbook, says where rows and columns are. */
export function disagreements(expected: readonly ExpectedCell[], snapshot: Snapshot, workbook: Workbook): readonly Disagreement[] {
  const placeOf = places(snapshot, workbook);
  return expected.flatMap((cell) => {
    const place = placeOf(cell);
    const found = place && resultIn(workbook, place.sheet, place.address);
    if (place && isSame(found, cell.value)) return [];
    const formula = place && workbook.getWorksheet(place.sheet)?.findCell(place.address)?.formula;
    return [{ ...cell, place: place ? `${place.sheet}!${place.address}` : 'nowhere', found, formula: formula ?? '' }];
  });
}

/** One line of a disagreement, for messages. */
export const told = ({ table, row, header, value, found, place, formula }: Disagreement): string =>
  `${place} (${table} ${row}, ${header}): ${JSON.stringify(found)} in the sheet, ${JSON.stringify(value)} in the code; =${formula}`;

type Place = { readonly sheet: string; readonly address: string } | undefined;

function places(snapshot: Snapshot, workbook: Workbook): (cell: ExpectedCell) => Place {
  const start = startRows(workbook);
  const rows = new Map(
    [...snapshot.tables].map(([name, { headers, cells }]) => [
      name,
      new Map(cells.map((row, at) => [String(row[headers.indexOf('Nyckel')] ?? ''), at])),
    ]),
  );
  return ({ table, row, header }) => {
    if (table === 'Start') {
      const at = start.get(row);
      return at === undefined ? undefined : { sheet: 'Start', address: `${header}${at}` };
    }
    const found = snapshot.tables.get(table);
    const [at, column] = [rows.get(table)?.get(row), found?.headers.indexOf(header) ?? -1];
    if (!found || at === undefined || column < 0) return undefined;
    const area = parseArea(found.address);
    return { sheet: found.sheet, address: `${columnLetters(area.column + column)}${area.row + 1 + at}` };
  };
}

/** Row numbers of Start's computed lines, by the heading that they stand under and their label. */
function startRows(workbook: Workbook): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let heading = 'Kvar att göra';
  workbook.getWorksheet('Start')?.eachRow((_row, number) => {
    const label = resultIn(workbook, 'Start', `B${number}`);
    if (label === 'Läget') heading = 'Läget';
    if (typeof label === 'string' && !found.has(`${heading}: ${label}`)) found.set(`${heading}: ${label}`, number);
  });
  return found;
}
