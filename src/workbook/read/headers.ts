import type { Finding } from '../../domain/finding';
import type { TableId } from '../../domain/plan';
import { finding } from '../../domain/rules/messages';
import { plainHeader } from '../plain-header';
import type { TableCells } from '../port';

/** Column number in the table by plain header; of two with one name the first. */
export function findColumns(cells: TableCells): ReadonlyMap<string, number> {
  return new Map(cells.headers.map((header, index) => [plainHeader(header), index] as const).reverse());
}

export const columnNumber = (columns: ReadonlyMap<string, number>, header: string): number | undefined => columns.get(plainHeader(header));

/** What is expected of a table's header row. */
export interface ExpectedHeaders {
  readonly table: TableId;
  readonly name: string;
  readonly headers: readonly string[];
  /** Tables that share the columns of their sheet have their hidden columns first: two runs in order. Otherwise one. */
  readonly runs: 1 | 2;
  /** Whether what stands under an unknown header is what belongs under a missing one; `surely` where hardly anything else would look so. */
  readonly fits: (header: string, column: number, surely: boolean) => boolean;
}

/** V33 for columns that are missing, that are not the template's, or that stand in another order. */
export function headerProblems(expected: ExpectedHeaders, cells: TableCells): readonly Finding[] {
  const { table, name, headers } = expected;
  const place = { table, row: null, column: null };
  const known = new Set(headers.map(plainHeader));
  const present = new Set(cells.headers.map(plainHeader));
  const missing = headers.filter((header) => !present.has(plainHeader(header)));
  const added = cells.headers.filter((header) => !known.has(plainHeader(header)));
  const renamed = renamedColumn(expected, cells, missing, added);
  return [
    ...missing.map((header) =>
      finding('V33', 'error', 'columnMissing', place, {
        facts: { table: name, header, ...(renamed === null ? {} : { renamed }) },
        expected: 'template',
      }),
    ),
    ...added
      .filter((header) => header !== renamed)
      .map((header) => finding('V33', 'note', 'columnAdded', place, { facts: { table: name, header } })),
    ...movedColumns(expected, cells).map((header) => finding('V33', 'note', 'columnMoved', place, { facts: { table: name, header } })),
  ];
}

/**
 * The header that the one missing column has now: the only unknown one, at the missing one's place or with the contents of no other. With two of
 * either there is more than one answer.
 */
function renamedColumn(
  { headers, fits }: ExpectedHeaders,
  cells: TableCells,
  missing: readonly string[],
  added: readonly string[],
): string | null {
  const [wanted] = missing;
  const [unknown] = added;
  if (wanted === undefined || unknown === undefined || missing.length > 1 || added.length > 1) return null;
  const at = cells.headers.indexOf(unknown);
  const index = headers.indexOf(wanted);
  const neighbour = (step: 1 | -1): boolean => plainHeader(cells.headers[at + step] ?? '') === plainHeader(headers[index + step] ?? '');
  const isAtItsPlace = neighbour(-1) || neighbour(1);
  return fits(wanted, at, !isAtItsPlace) ? unknown : null;
}

/** The fewest columns that would have to be put back for the others to stand in order. */
function movedColumns({ headers, runs }: ExpectedHeaders, cells: TableCells): readonly string[] {
  // Ägare stands last on a sheet with sums, so that the names of rows and sums lie in the same columns.
  const order = runs === 2 ? [...headers.filter((header) => !isOwner(header)), ...headers.filter(isOwner)] : headers;
  const places = new Map(order.map((header, index) => [plainHeader(header), index]));
  const sequence = cells.headers.flatMap((header) => places.get(plainHeader(header)) ?? []);
  if (descents(sequence) < runs) return [];
  const kept = new Set(runs === 1 ? longestRun(sequence) : longestTwoRuns(sequence));
  return sequence.filter((place) => !kept.has(place)).flatMap((place) => order[place] ?? []);
}

const isOwner = (header: string): boolean => plainHeader(header) === 'ägare';

const descents = (sequence: readonly number[]): number => sequence.filter((place, at) => at > 0 && place < (sequence[at - 1] ?? 0)).length;

/** The longest part in rising order; of a table's few columns. */
function longestRun(sequence: readonly number[]): readonly number[] {
  const best: (readonly number[])[] = [];
  for (const place of sequence) {
    const before = best.filter((run) => (run.at(-1) ?? -1) < place);
    best.push([...before.reduce<readonly number[]>((long, run) => (run.length > long.length ? run : long), []), place]);
  }
  return best.reduce<readonly number[]>((long, run) => (run.length > long.length ? run : long), []);
}

const longestTwoRuns = (sequence: readonly number[]): readonly number[] =>
  sequence
    .map((_, at) => [...longestRun(sequence.slice(0, at)), ...longestRun(sequence.slice(at))])
    .reduce<readonly number[]>((long, runs) => (runs.length > long.length ? runs : long), []);
