import { parseArea, splitAddress, type Area } from '../workbook/area';
import type { CellValue, Snapshot, TableCells, TablePlace } from '../workbook/port';
import { namesToRead, renamedTables, tablesToRead } from '../workbook/read';
import type { CellContext } from './cells/cell-value';
import type { Grid } from './cells/grid';
import { formulasOf } from './formulas-of';
import { readCells, type Budget } from './cells/read-cells';
import { numberFormats } from './parts/number-formats';
import type { Package, SheetPart } from './parts/package';
import { sharedStrings } from './parts/shared-strings';
import { fromXml } from './parts/xml';
import { readTablePart, type TablePart } from './parts/tables';

/** What stands in a file, as `WorkbookPort.read` gives it of a workbook that is open. */
export interface FileSnapshot {
  readonly snapshot: Snapshot;
  /** Cells whose formulas were never computed, by table: row and column in the body. */
  readonly uncomputed: ReadonlyMap<string, readonly (readonly [number, number])[]>;
}

/** Cells of all that is read in one file; a plan of 10 000 rows in each of two tables has one million. */
const mostCells = 4_000_000;

type TableIn = TablePart & { readonly sheet: string };
interface NameIn {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  readonly area: Area;
}

/** Reads the tables and names of our template from a file. Throws an ArchiveError. */
export function readSnapshot(file: Package): FileSnapshot {
  const tables = file.sheets.flatMap((sheet) => tablesOf(file, sheet));
  const names = namesOf(file);
  const before = snapshotOf(file, tables, new Map(), new Map());
  const wanted = new Set([...tablesToRead(), ...renamedTables(before).values()]);
  const budget: Budget = { cells: mostCells };
  const context: CellContext = {
    strings: sharedStrings(file.ofWorkbook('sharedStrings') ?? ''),
    formats: numberFormats(file.ofWorkbook('styles') ?? ''),
    from1904: file.from1904,
  };
  const read = new Map<string, TableCells>();
  const cells = new Map<string, NamedCell>();
  const uncomputed = new Map<string, Grid['uncomputed']>();
  for (const sheet of file.sheets) {
    const ours = tables.filter((table) => table.sheet === sheet.name && wanted.has(table.name));
    const named = names.filter((name) => name.sheet.toLowerCase() === sheet.name.toLowerCase());
    const part = ours.length + named.length > 0 ? file.part(sheet.path) : undefined;
    if (!part) continue;
    const areas = [...ours.flatMap(({ header, body }) => [header, body]), ...named.map(({ area }) => area)];
    const grids = readCells(part, areas, context, budget);
    for (const [at, table] of ours.entries()) {
      const [header, body] = [grids[2 * at], grids[2 * at + 1]];
      if (!header || !body) continue;
      read.set(table.name, tableCells(table, header, body));
      if (body.uncomputed.length > 0) uncomputed.set(table.name, body.uncomputed);
    }
    for (const [at, { name, address }] of named.entries()) {
      const grid = grids[2 * ours.length + at];
      cells.set(name, {
        value: grid?.values[0]?.[0] ?? '',
        format: grid?.formats[0]?.[0] ?? 'General',
        sheet: sheet.name,
        address,
      });
    }
  }
  return { snapshot: snapshotOf(file, tables, read, cells), uncomputed };
}

type NamedCell = Snapshot['names'] extends ReadonlyMap<string, infer Cell> ? Cell : never;

function tablesOf(file: Package, sheet: SheetPart): readonly TableIn[] {
  return file.related(sheet.path).flatMap(({ kind, path }) => {
    const part = kind === 'table' ? readTablePart(file.text(path) ?? '') : null;
    return part ? [{ ...part, sheet: sheet.name }] : [];
  });
}

/** The names that we read and that stand for cells, the first of them for all. */
function namesOf(file: Package): readonly NameIn[] {
  const wanted = new Set(namesToRead());
  return file.names.flatMap(({ name, refersTo }) => {
    const { sheet, address } = splitAddress(fromXml(refersTo).replace(/^=/, ''));
    if (!wanted.has(name) || sheet === '' || !/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/.test(address)) return [];
    const first = parseArea(address.split(':')[0] ?? '');
    return [{ name, sheet, address, area: first }];
  });
}

const placeOf = ({ name, sheet, address, filtered }: TableIn): TablePlace => ({ name, sheet, address, filtered });

/** The header's cells count, as in Excel; one that is empty has the name that its table gives it. */
function tableCells(table: TableIn, header: Grid, body: Grid): TableCells {
  const cells: readonly CellValue[] = header.values[0] ?? [];
  const headers = Array.from({ length: table.header.columns }, (_, at) => {
    const text = String(cells[at] ?? '');
    return text === '' ? (table.columns[at] ?? '') : text;
  });
  return { ...placeOf(table), headers, cells: body.values, formulas: formulasOf(table.name, headers, body), formats: body.formats };
}

function snapshotOf(file: Package, tables: readonly TableIn[], read: ReadonlyMap<string, TableCells>, names: Snapshot['names']): Snapshot {
  return {
    outline: {
      readOnly: false,
      sheets: file.sheets.map(({ name, visibility }) => ({ name, visibility })),
      tables: tables.map(placeOf),
    },
    tables: read,
    others: new Map(tables.filter(({ name }) => !read.has(name)).map(({ name, columns }) => [name, columns])),
    names,
  };
}
