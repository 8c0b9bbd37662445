import { formatArea, parseArea, parseAreas, splitAddress, type Area } from '../area';
import { WorkbookError } from '../errors';
import type { CellValue, TableCells, TablePlace } from '../port';
import type { Session } from './session';

/** Cells that one request reads where Excel has said that everything at once was too much. */
const CELLS_PER_READ = 60_000;
/** A table of more rows than this is put together apart from the others, so that the browser can answer in between. */
const MANY_ROWS = 1_000;

interface Grid {
  readonly values: CellValue[][];
  readonly formats: string[][];
  /** Empty where only the places of formulas were asked for. */
  readonly formulas: CellValue[][];
}

const emptyGrid = (): Grid => ({ values: [], formats: [], formulas: [] });

/** Excel gives null instead of an error for more cells than it cares to send (Microsoft Learn, "Read or write to a large range"). */
function grid(range: Excel.Range, texts: boolean): Grid {
  const { values, numberFormat } = range;
  const formulas = texts ? range.formulas : [];
  if (!values || !numberFormat || !formulas) throw new WorkbookError('ResponsePayloadSizeLimitExceeded');
  return { values, formats: numberFormat, formulas };
}

/** A table whose proxies are loaded with the next sync. */
export interface LoadingTable {
  readonly name: string;
  readonly range: Excel.Range;
  readonly header: Excel.Range | undefined;
  readonly body: Excel.Range | undefined;
  /** Where formulas stand. Their texts are not read: those of a table are kilobytes a row, and the same in every row. */
  readonly computed: Excel.RangeAreas | undefined;
  readonly firstRow: Excel.Range | undefined;
  /** Formulas are read in full with the cells. */
  readonly texts: boolean;
  readonly filter: Excel.AutoFilter;
}

const cellsToLoad = (texts: boolean): string => (texts ? 'values,numberFormat,formulas' : 'values,numberFormat');

/**
 * Queues the loads of a table: where it is, its header, where its formulas stand (`sliced`: its body comes in parts later), all of it. `texts`: formulas
 * in full, for a workbook with a protected sheet, on which Excel finds no special cells.
 */
export function loadTable(session: Session, name: string, contents: 'place' | 'header' | 'sliced' | 'whole', texts = false): LoadingTable {
  const table = session.workbook.tables.getItem(name);
  const body = contents === 'sliced' || contents === 'whole' ? table.getDataBodyRange().untrack() : undefined;
  return {
    name,
    range: table.getRange().untrack().load('address'),
    header: contents === 'place' ? undefined : table.getHeaderRowRange().untrack().load('values'),
    body: contents === 'whole' ? body?.load(cellsToLoad(texts)) : undefined,
    computed: texts ? undefined : body?.getSpecialCellsOrNullObject('Formulas').untrack().load('address'),
    firstRow: texts ? undefined : body?.getRow(0).untrack().load('formulas'),
    texts,
    filter: table.autoFilter.load('isDataFiltered'),
  };
}

export function placeOf({ name, range, filter }: LoadingTable): TablePlace {
  return { name, ...splitAddress(range.address), filtered: filter.isDataFiltered };
}

/** The rectangle below the header row. */
export function bodyArea({ address }: TablePlace): Area {
  const area = parseArea(address);
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}

export const headersOf = ({ header }: LoadingTable): readonly string[] => (header?.values[0] ?? []).map(String);

/** Values, with "=" where a formula stands; the first row has the texts of its own. */
function formulasOf({ range, computed, firstRow }: LoadingTable, values: Grid['values']): CellValue[][] {
  const { row, column } = parseArea(splitAddress(range.address).address);
  const formulas = values.map((cells) => [...cells]);
  for (const area of !computed || computed.isNullObject ? [] : parseAreas(computed.address)) {
    for (let down = 0; down < area.rows; down += 1)
      formulas[area.row - row - 1 + down]?.fill('=', area.column - column, area.column - column + area.columns);
  }
  const first: readonly CellValue[] = firstRow?.formulas[0] ?? [];
  formulas[0] = formulas[0]?.map((cell, at) => (cell === '=' ? (first[at] ?? cell) : cell)) ?? [];
  return formulas;
}

function cellsOf(loading: LoadingTable, { values, formats, formulas }: Grid): TableCells {
  const read = loading.texts ? formulas : formulasOf(loading, values);
  return { ...placeOf(loading), headers: headersOf(loading), cells: values, formulas: read, formats };
}

/** The tables with their cells, the large ones one at a time. */
async function tablesOf(loading: readonly LoadingTable[], gridOf: (one: LoadingTable) => Grid): Promise<ReadonlyMap<string, TableCells>> {
  const tables = new Map<string, TableCells>();
  for (const one of loading) {
    const found = gridOf(one);
    tables.set(one.name, cellsOf(one, found));
    if (found.values.length > MANY_ROWS) await new Promise((resolve) => setTimeout(resolve));
  }
  return tables;
}

/** Bodies by slices of rows, as many in each request as it holds. For what is too large to be read at once. */
async function readSlices(session: Session, loading: readonly LoadingTable[]): Promise<ReadonlyMap<string, TableCells>> {
  const budget = CELLS_PER_READ * session.share;
  const grids = new Map(loading.map(({ name }) => [name, emptyGrid()]));
  let pending: { readonly name: string; readonly range: Excel.Range; readonly texts: boolean }[] = [];
  let cells = 0;
  const collect = async () => {
    if (pending.length > 0) await session.sync();
    for (const { name, range, texts } of pending) {
      const part = grid(range, texts);
      grids.get(name)?.values.push(...part.values);
      grids.get(name)?.formats.push(...part.formats);
      grids.get(name)?.formulas.push(...part.formulas);
    }
    pending = [];
    cells = 0;
  };
  for (const one of loading) {
    const place = placeOf(one);
    const body = bodyArea(place);
    const rowsAtOnce = Math.max(1, Math.floor(budget / body.columns));
    for (let from = 0; from < body.rows; from += rowsAtOnce) {
      const rows = Math.min(rowsAtOnce, body.rows - from);
      if (cells > 0 && cells + rows * body.columns > budget) await collect();
      const range = session.range(place.sheet, formatArea({ ...body, row: body.row + from, rows })).load(cellsToLoad(one.texts));
      pending.push({ name: one.name, range, texts: one.texts });
      cells += rows * body.columns;
    }
  }
  await collect();
  return tablesOf(loading, ({ name }) => grids.get(name) ?? emptyGrid());
}

/** Reads the tables whose loads are queued: one sync, more where Excel finds it too much at once. */
export async function readTables(session: Session, loading: readonly LoadingTable[]): Promise<ReadonlyMap<string, TableCells>> {
  await session.sync();
  const wanted = loading.filter(({ header }) => header !== undefined);
  if (session.share < 1) return readSlices(session, wanted);
  return tablesOf(wanted, ({ body, texts }) => (body ? grid(body, texts) : emptyGrid()));
}
