import type { Fix } from '../../domain/fixes';
import type { TableId } from '../../domain/plan';
import type { CellContent } from '../content';
import type { CellValue, LeftCell, NameChange, RowChange, TableChange } from '../port';
import type { PlanRead } from '../read';
import { cellAt } from '../read/table';
import { isSumTable } from '../schema/sums';
import { textOfCell } from '../schema/value-of-cell';
import { tableWords } from '../schema/words';
import { cellRepairs } from './cells';
import { givenRow } from './given-row';
import { nameRepairs } from './names';

/** What the fixes ask of a workbook, and which of them it could not do. */
export interface Repairs {
  readonly tables: readonly TableChange[];
  readonly names: readonly NameChange[];
  /** The fixes that nothing can be written for. */
  readonly impossible: readonly Fix[];
  /** The fix of a cell that the write left. */
  fixOf(left: LeftCell): Fix | null;
}

interface Written {
  readonly fix: Fix;
  readonly content: CellContent;
  readonly format: string | null;
  readonly was: CellValue | null;
  readonly formula?: true;
}

/** Fixes → one change per table and name. `newKey` makes a key that no table has. */
export function repairsOf(read: PlanRead, fixes: readonly Fix[], newKey: () => string): Repairs {
  const tables = new Map<TableId, TableRepair>();
  const names: NameChange[] = [];
  const impossible: Fix[] = [];
  const owners = new Map<string, Fix>();
  for (const fix of fixes) {
    const repair = tables.get(fix.place.table as TableId) ?? new TableRepair(read, fix.place.table as TableId);
    const named = nameRepairs(read, fix);
    for (const name of named) owners.set(name.name, fix);
    names.push(...named);
    if (named.length > 0) continue;
    if (fix.place.table === 'start' || !repair.add(fix, newKey)) impossible.push(fix);
    else tables.set(fix.place.table, repair);
  }
  return {
    tables: [...tables.values()].map((repair) => repair.change()),
    names,
    impossible,
    fixOf: (left) =>
      'name' in left
        ? (owners.get(left.name) ?? null)
        : ([...tables.values()].find(({ name }) => name === left.table)?.fixAt(left.key, left.column) ?? null),
  };
}

/** The changes of one table as they are gathered. */
class TableRepair {
  readonly name: string;
  private readonly rows = new Map<string, Map<string, Written>>();
  private readonly headers: { readonly from: string; readonly to: string }[] = [];
  private rename: string | null = null;

  constructor(
    private readonly read: PlanRead,
    private readonly table: TableId,
  ) {
    this.name = read.found.get(table)?.cells.name ?? tableWords[table];
  }

  /** False where there is nothing to write. */
  add(fix: Fix, newKey: () => string): boolean {
    if (!this.read.found.has(this.table)) return false;
    switch (fix.kind) {
      case 'renameTable':
        this.rename = fix.to;
        return true;
      case 'renameColumn':
        this.headers.push({ from: fix.from, to: fix.to });
        return true;
      case 'giveKeys':
        return this.giveKeys(fix, newKey);
      case 'restoreRow':
        return this.restoreRow(fix);
      default:
        return this.repairCells(fix);
    }
  }

  private repairCells(fix: Fix): boolean {
    const cells = cellRepairs(this.read, fix);
    for (const { place, header, ...written } of cells) this.put(place.row ?? '', header, { fix, ...written });
    return cells.length > 0;
  }

  private put(row: string, header: string, written: Written): void {
    const cells = this.rows.get(row) ?? new Map<string, Written>();
    // What was fixed first holds: a given cell before what else is wrong with it.
    if (!cells.has(header)) cells.set(header, written);
    this.rows.set(row, cells);
  }

  private restoreRow(fix: Extract<Fix, { kind: 'restoreRow' }>): boolean {
    if (isSumTable(this.table)) return false;
    const cells = givenRow(this.table, fix, this.read.plan.start);
    for (const { header, ...written } of cells) this.put(fix.place.row ?? '', header, { fix, was: null, ...written });
    return cells.length > 0;
  }

  private giveKeys(fix: Fix, newKey: () => string): boolean {
    const found = this.read.found.get(this.table);
    if (!found) return false;
    const rows: readonly { readonly key: string; readonly order: number }[] = this.read.plan[this.table];
    const wanted = rows.filter(({ key }) => (fix.place.row === null ? this.keyAt(key) === '' : key === fix.place.row));
    for (const { key, order } of wanted) {
      const at = found.rows.get(key);
      if (at === undefined) continue;
      const was = (header: string): CellValue => cellAt(found, at, header).formula;
      this.put(key, 'Nyckel', { fix, content: newKey(), format: null, was: was('Nyckel') });
      this.put(key, 'Ordning', { fix, content: order, format: null, was: was('Ordning') });
    }
    return wanted.length > 0;
  }

  private keyAt(row: string): string {
    const found = this.read.found.get(this.table);
    const at = found?.rows.get(row);
    return found && at !== undefined ? textOfCell(cellAt(found, at, 'Nyckel').value) : '';
  }

  fixAt(row: string, header: string): Fix | null {
    return this.rows.get(row)?.get(header)?.fix ?? null;
  }

  change(): TableChange {
    const columns = [...new Set([...this.rows.values()].flatMap((cells) => [...cells.keys()]))];
    const rows = [...this.rows].map(([key, cells]): RowChange => {
      const at = this.read.found.get(this.table)?.rows.get(key);
      // A row without a key of its own, or with another's, is found where it stood; what it held is looked at before it is written over.
      const standing = at === undefined || this.isOwnKey(key) ? {} : { at };
      const each = <T>(pick: (cell: Written) => T): readonly (T | null)[] =>
        columns.map((column) => {
          const cell = cells.get(column);
          return cell ? pick(cell) : null;
        });
      return {
        key,
        ...standing,
        cells: each(({ content }) => content),
        formats: each(({ format }) => format),
        was: each(({ was }) => was),
        formulas: columns.filter((column) => cells.get(column)?.formula),
      };
    });
    return {
      table: this.name,
      columns,
      rows,
      ...(this.headers.length > 0 ? { headers: this.headers } : {}),
      ...(this.rename === null ? {} : { rename: this.rename }),
    };
  }

  private isOwnKey(key: string): boolean {
    const cells = this.read.found.get(this.table);
    if (!cells) return false;
    const same = cells.cells.cells.filter((_, at) => textOfCell(cellAt(cells, at, 'Nyckel').value) === key);
    return same.length === 1;
  }
}
