import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import { formatRect } from './address';
import { usedRect } from './area';
import type { Book } from './book';
import type { Extras } from '../file/extras';
import { captureSheet, restoreSheet, type SheetState } from './snapshot';

interface BookState {
  readonly sheets: readonly Worksheet[];
  readonly names: Workbook['definedNames']['model'];
  readonly extras: Extras;
  readonly properties: Pick<Workbook, 'title' | 'subject' | 'keywords' | 'description' | 'category' | 'company' | 'manager'> & {
    readonly creator: string | undefined;
  };
}

interface Step {
  book: BookState | undefined;
  readonly sheets: Map<Worksheet, SheetState>;
}

const DEPTH = 100;

function refill<V>(map: Map<string, V>, from: ReadonlyMap<string, V>): void {
  map.clear();
  for (const [key, value] of from) map.set(key, value);
}

/**
 * Undo and redo: before a sheet first changes in a request its state is kept (values and styles by reference, so it costs a walk, no copy);
 * a step is the states of the sheets that changed. A step that is undone is kept in turn as it was, which is the redo.
 */
export class Journal {
  private open: Step | undefined;
  private readonly done: Step[] = [];
  private undone: Step[] = [];
  /** Set where formulas must be computed again. */
  recalculate = false;
  cellsWritten = 0;

  constructor(private readonly book: Book) {}

  get canUndo(): boolean {
    return this.done.length > 0;
  }
  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  capture(sheet: Worksheet): void {
    const step = this.step();
    if (!step.sheets.has(sheet)) step.sheets.set(sheet, captureSheet(this.book, sheet));
  }

  captureBook(): void {
    this.step().book ??= this.bookState();
  }

  /** Closes the step of a request or of an edit by hand; tells whether anything was written. */
  close(): boolean {
    if (!this.open) return false;
    this.done.push(this.open);
    if (this.done.length > DEPTH) this.done.shift();
    this.undone = [];
    this.open = undefined;
    return true;
  }

  undo(): boolean {
    return this.move(this.done, this.undone);
  }

  redo(): boolean {
    return this.move(this.undone, this.done);
  }

  private step(): Step {
    this.open ??= { book: undefined, sheets: new Map() };
    return this.open;
  }

  private move(from: Step[], to: Step[]): boolean {
    const step = from.pop();
    if (!step) return false;
    const present = new Set(this.book.sheets());
    const counter: Step = { book: step.book && this.bookState(), sheets: new Map() };
    for (const sheet of step.sheets.keys()) if (present.has(sheet)) counter.sheets.set(sheet, captureSheet(this.book, sheet));
    // A sheet that the step's undoing removes must be found again by its redoing.
    if (step.book)
      for (const sheet of present)
        if (!counter.sheets.has(sheet) && !step.book.sheets.includes(sheet)) counter.sheets.set(sheet, captureSheet(this.book, sheet));
    if (step.book) this.restoreBook(step.book);
    for (const state of step.sheets.values()) if (this.book.sheets().includes(state.sheet)) restoreSheet(this.book, state);
    const { _tableNames } = this.book.workbook;
    _tableNames.clear();
    for (const table of this.book.tables()) _tableNames.add(table.name.toLowerCase());
    this.recalculate = true;
    to.push(counter);
    this.announce(present, step.sheets.keys());
    return true;
  }

  /** Others hear of what came and went, and of each sheet that changed, as when a person does it. */
  private announce(before: ReadonlySet<Worksheet>, changed: Iterable<Worksheet>): void {
    const now = this.book.sheets();
    const tell = (kind: number, sheet: Worksheet): void =>
      this.book.emit(kind, 'Workbook', { worksheetId: this.book.sheetId(sheet), source: 'Local' });
    for (const sheet of before) if (!now.includes(sheet)) tell(15, sheet);
    for (const sheet of now) if (!before.has(sheet)) tell(13, sheet);
    for (const sheet of changed) if (before.has(sheet) && now.includes(sheet)) this.announceCells(sheet);
  }

  private announceCells(sheet: Worksheet): void {
    const address = formatRect(usedRect(sheet, true) ?? { top: 1, left: 1, bottom: 1, right: 1 });
    this.book.emitOfSheet(10, sheet, { address, changeType: 'RangeEdited', source: 'Local', triggerSource: 'Unknown' });
  }

  /** What belongs to no sheet, as it is now. */
  bookState(): BookState {
    const { workbook, extras } = this.book;
    const { title, subject, keywords, description, category, company, manager, creator } = workbook;
    return {
      sheets: this.book.sheets(),
      names: workbook.definedNames.model,
      extras: { settings: new Map(extras.settings), customProperties: new Map(extras.customProperties) },
      properties: { title, subject, keywords, description, category, company, manager, creator },
    };
  }

  /** Takes over what belongs to no sheet from another book, whose sheets stand here as `sheets`. */
  takeBook(state: BookState, sheets: readonly Worksheet[]): void {
    this.restoreBook({ ...state, sheets });
  }

  private restoreBook({ sheets, names, extras, properties }: BookState): void {
    const { workbook } = this.book;
    const present = this.book.sheets();
    for (const sheet of present) if (!sheets.includes(sheet)) workbook.removeWorksheetEx(sheet);
    sheets.forEach((sheet, index) => {
      // Back under its own id: objects that hold the sheet stay true.
      workbook['_worksheets'][sheet.id] = sheet;
      sheet.orderNo = index;
    });
    workbook.definedNames.model = names;
    refill(this.book.extras.settings, extras.settings);
    refill(this.book.extras.customProperties, extras.customProperties);
    Object.assign(workbook, properties);
  }
}
