import type { Table, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { ExcelError } from '../host/errors';
import type { Rect } from './address';
import type { Area } from './area';
import { extrasOf, type Extras } from '../file/extras';
import { registerConditionalSums } from './criteria';
import { Journal } from './journal';

/** What a request did that others want to hear of; `target` is the id of the sheet or table. */
export interface BookEvent {
  readonly kind: number;
  readonly target: string;
  readonly message: Readonly<Record<string, unknown>>;
}

/** Filter and sort of a table while the workbook is open. Columns count from 0 within the table. */
export interface TableView {
  readonly criteria: ReadonlyMap<number, Readonly<Record<string, unknown>>>;
  readonly sort: readonly Readonly<Record<string, unknown>>[];
  readonly sortMatchCase: boolean;
}

const NO_VIEW: TableView = { criteria: new Map(), sort: [], sortMatchCase: false };

/**
 * The open workbook: the library's model and what Excel knows beside it (stable ids, what is active, selections). Everything that is about
 * to change is announced by `touch`, so that one journal serves undo, recalculation, the count of cells and the change events.
 */
export class Book {
  readonly journal: Journal;
  readonly extras: Extras;
  readonly events: BookEvent[] = [];
  /** Ranges that the client holds: they follow when rows and columns come and go. */
  readonly areas = new Set<Area>();
  name = 'Arbetsbok.xlsx';
  calculationMode: 'Automatic' | 'Manual' | 'AutomaticExceptTables' = 'Automatic';
  readOnly = false;
  /** Shows another workbook, given as a file; undefined where nobody does. */
  openBeside?: ((bytes: Uint8Array) => void) | undefined;
  private readonly sheetIds = new WeakMap<Worksheet, string>();
  private readonly tableIds = new WeakMap<Table, string>();
  private readonly views = new WeakMap<Table, TableView>();
  private readonly selections = new WeakMap<Worksheet, Rect>();
  private active: Worksheet | undefined;
  private nextId = 1;

  constructor(readonly workbook: Workbook) {
    registerConditionalSums(workbook);
    this.extras = extrasOf(workbook);
    this.journal = new Journal(this);
    const tab = workbook.views[0]?.activeTab ?? 0;
    this.active = this.sheets()[tab];
  }

  /** In tab order. */
  sheets(): readonly Worksheet[] {
    return this.workbook.worksheets;
  }

  /** Excel's name for a sheet through renames and moves: "{00000000-0001-0000-0000-000000000000}". */
  sheetId(sheet: Worksheet): string {
    const known = this.sheetIds.get(sheet);
    if (known) return known;
    const id = `{00000000-${(this.nextId++).toString(16).padStart(4, '0').toUpperCase()}-0000-0000-000000000000}`;
    this.sheetIds.set(sheet, id);
    return id;
  }

  tableId(table: Table): string {
    const known = this.tableIds.get(table);
    if (known) return known;
    const id = String(this.nextId++);
    this.tableIds.set(table, id);
    return id;
  }

  /** By name (any case) or id. */
  findSheet(key: string): Worksheet | undefined {
    const wanted = key.toLowerCase();
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === wanted || this.sheetId(sheet) === key);
  }

  sheet(key: string): Worksheet {
    const sheet = this.findSheet(key);
    if (!sheet) throw new ExcelError('ItemNotFound', `There is no worksheet "${key}"`);
    return sheet;
  }

  tables(): readonly Table[] {
    return this.sheets().flatMap((sheet) => sheet.getTables());
  }

  findTable(key: string, among: readonly Table[] = this.tables()): Table | undefined {
    const wanted = key.toLowerCase();
    return among.find((table) => table.name.toLowerCase() === wanted || this.tableId(table) === key);
  }

  view(table: Table): TableView {
    return this.views.get(table) ?? NO_VIEW;
  }

  setView(table: Table, view: TableView): void {
    this.views.set(table, view);
  }

  get activeSheet(): Worksheet {
    const sheets = this.sheets();
    const active = this.active && sheets.includes(this.active) ? this.active : sheets.find((sheet) => sheet.state === 'visible');
    if (!active) throw new ExcelError('GeneralException', 'The workbook has no visible sheet');
    return active;
  }

  activate(sheet: Worksheet): void {
    if (sheet.state !== 'visible') throw new ExcelError('InvalidOperation', `The sheet "${sheet.name}" is hidden`);
    const before = this.activeSheet;
    this.active = sheet;
    if (before === sheet) return;
    this.emitOfSheet(12, before, {});
    this.emitOfSheet(11, sheet, {});
  }

  selection(sheet: Worksheet): Rect {
    return this.selections.get(sheet) ?? { top: 1, left: 1, bottom: 1, right: 1 };
  }

  setSelection(sheet: Worksheet, rect: Rect): void {
    this.selections.set(sheet, rect);
  }

  /** To those who listen to the sheet and to those who listen to all sheets. */
  emitOfSheet(kind: number, sheet: Worksheet, message: Readonly<Record<string, unknown>>): void {
    const worksheetId = this.sheetId(sheet);
    for (const target of [worksheetId, 'Workbook']) this.emit(kind, target, { ...message, worksheetId });
  }

  emit(kind: number, target: string, message: Readonly<Record<string, unknown>>): void {
    this.events.push({ kind, target, message });
  }

  /** To be called before anything of a sheet changes; throws AccessDenied where the sheet is protected, unless `unguarded`. */
  touch(sheet: Worksheet, unguarded = false): void {
    if (this.readOnly) throw new ExcelError('AccessDenied', 'The workbook is read-only');
    if (!unguarded && sheet.sheetProtection?.sheet === true) throw new ExcelError('AccessDenied', `The sheet "${sheet.name}" is protected`);
    this.journal.capture(sheet);
  }

  /** Before names, properties, settings or the order of sheets change. */
  touchBook(): void {
    if (this.readOnly) throw new ExcelError('AccessDenied', 'The workbook is read-only');
    this.journal.captureBook();
  }

  /** Before something changes that may rewrite formulas anywhere. */
  touchAll(): void {
    this.touchBook();
    for (const sheet of this.sheets()) this.touch(sheet, true);
  }
}
