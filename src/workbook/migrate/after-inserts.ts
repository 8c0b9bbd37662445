import { formatArea, parseArea, type Area } from '../area';
import type { Insert } from '../extension';

/** Where cells stand when all inserts are done. What reaches over an insert is not asked about: tables that get columns are asked column by column. */
export function afterInserts(inserts: readonly Insert[], sheet: string, area: Area): Area {
  const own = inserts.filter((insert) => insert.sheet === sheet).map(linesOf);
  const moved = (axis: Lines['axis'], line: number): number =>
    own.reduce((to, { first, count, axis: other }) => (other === axis && first <= line ? to + count : to), line);
  return { ...area, row: moved('row', area.row), column: moved('column', area.column) };
}

/** An insert that is carried out after others: where its witness has come to stand by then. */
export const movedDown = (insert: Insert, before: readonly Insert[]): Insert => ({
  ...insert,
  witness: { ...insert.witness, address: formatArea(afterInserts(before, insert.sheet, parseArea(insert.witness.address))) },
});

interface Lines {
  readonly axis: 'row' | 'column';
  readonly first: number;
  readonly count: number;
}

/** "38:40" → three rows from 38, "AJ:AK" → two columns. */
function linesOf({ lines }: Insert): Lines {
  const [first = '', last = first] = lines.split(':');
  if (/^\d/.test(first)) return { axis: 'row', first: Number(first), count: Number(last) - Number(first) + 1 };
  const { column, columns } = parseArea(`${first}1:${last}1`);
  return { axis: 'column', first: column, count: columns };
}
