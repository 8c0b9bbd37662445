import { Workbook } from '@cj-tech-master/excelts';
import { saveWorkbook } from './file';
import { asRecord, isRecord } from './host/arguments';
import { ExcelError } from './host/errors';
import { failure, injected, type Failure } from './host/failure';
import { Faults, type Fault, type Strike } from './host/faults';
import type { Instance } from './host/members';
import type { RequestRecord } from './host/record';
import { isDelayed, requestBody, RequestWalk, type References, type RequestBody, type Result } from './host/request';
import { formatRect, parseRect } from './model/address';
import { Book } from './model/book';
import { Area, isArea } from './model/area';
import { copyOf } from './model/copy-book';
import { toggleGroup } from './model/outline';
import { pasteText } from './model/paste';
import { recalculate } from './model/recalculate';
import { selectArea } from './model/select';
import { placeTable, tableRect } from './model/tables';
import { typeInto, type Typing } from './model/typing';
import { workbookObject } from './objects/workbook';

/** Excel on the web refuses more, in either direction. */
const LARGEST_MESSAGE = 5 * 1024 * 1024;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** Shows a page of the add-in in a window of its own, and tells when a person has closed it. */
export type ShowDialog = (address: string, closed: () => void) => void;

/** One open workbook, answering Microsoft's client library as Excel does. */
export class Host {
  /** Cell editing is going on: requests fail, or wait when they were sent with `delayForCellEdit`. */
  private editing = false;
  /** False where Excel would not hand out the workbook's file: protected view, no connection. */
  givesFile = true;
  private dialogs: ShowDialog | undefined;
  private readonly records: RequestRecord[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly clients = new Set<(message: string) => void>();
  private readonly waiting: (() => void)[] = [];
  private readonly kept = new Map<string, Instance>();
  private readonly faults = new Faults();
  private nextReference = 1;

  private constructor(private readonly book: Book) {}

  /** An empty workbook with one sheet, as Excel with Swedish settings makes it. */
  static create(): Host {
    const workbook = new Workbook();
    workbook.addWorksheet('Blad1');
    return Host.from(workbook);
  }

  /** A workbook that was read from a file. */
  static from(workbook: Workbook): Host {
    const book = new Book(workbook);
    // A file tells where a table lies, not how many rows it has; the engine wants both.
    for (const table of book.tables()) placeTable(table, tableRect(table));
    recalculate(book);
    return new Host(book);
  }

  /** The same workbook, open a second time: nothing is computed anew, and neither knows of the other. No undo, no clients. */
  copy(): Host {
    return new Host(copyOf(this.book));
  }

  get workbook(): Workbook {
    return this.book.workbook;
  }

  /** Round trips so far; clean-ups after `Excel.run` are none. */
  get log(): readonly RequestRecord[] {
    return this.records;
  }

  resetLog(): void {
    this.records.length = 0;
  }

  /** Called after the model or the selection changed; answers the way to stop listening. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** A client that hears events (messages of type 3); answers the way to stop. */
  connect(send: (message: string) => void): () => void {
    this.clients.add(send);
    return () => this.clients.delete(send);
  }

  get editMode(): boolean {
    return this.editing;
  }

  set editMode(on: boolean) {
    this.editing = on;
    if (!on) for (const resume of this.waiting.splice(0)) resume();
  }

  /** Opens the windows that the add-in asks for (`displayDialogAsync`); without it that fails. Answers the way to stop. */
  showDialogsBy(show: ShowDialog): () => void {
    this.dialogs = show;
    return () => (this.dialogs = undefined);
  }

  get showDialog(): ShowDialog | undefined {
    return this.dialogs;
  }

  /** The workbook as it would be saved now. */
  file(): Promise<Uint8Array> {
    return saveWorkbook(this.workbook);
  }

  /** Shows a workbook that the add-in opens beside this one (`Excel.createWorkbook`); without it that fails. */
  set openBeside(open: ((bytes: Uint8Array) => void) | undefined) {
    this.book.openBeside = open;
  }

  get readOnly(): boolean {
    return this.book.readOnly;
  }

  set readOnly(on: boolean) {
    this.book.readOnly = on;
  }

  /** Orders a failure for a request to come; null takes back those that are waiting. */
  fail(fault: Fault | null): void {
    if (fault) this.faults.order(fault);
    else this.faults.clear();
  }

  get canUndo(): boolean {
    return this.book.journal.canUndo;
  }

  get canRedo(): boolean {
    return this.book.journal.canRedo;
  }

  undo(): boolean {
    return this.settle(this.book.journal.undo());
  }

  redo(): boolean {
    return this.settle(this.book.journal.redo());
  }

  get activeSheet(): string {
    return this.book.activeSheet.name;
  }

  set activeSheet(name: string) {
    this.activate(name);
  }

  activate(name: string): void {
    this.book.activate(this.book.sheet(name));
    this.settle(true);
  }

  get selection(): { readonly sheet: string; readonly address: string } {
    const sheet = this.book.activeSheet;
    return { sheet: sheet.name, address: formatRect(this.book.selection(sheet)) };
  }

  /** Shows the sheet and selects the cells. Throws ItemNotFound, InvalidArgument. */
  select(name: string, address: string): void {
    selectArea(new Area(this.book, this.book.sheet(name), parseRect(address)));
    this.settle(true);
  }

  /** What happens when a person types into a cell and presses Enter, with Swedish settings. */
  typeInto(name: string, address: string, text: string): Typing {
    const outcome = typeInto(this.book, this.book.sheet(name), parseRect(address), text);
    this.finish();
    return outcome;
  }

  /** Pastes tab-separated text; goes past data validation, as Excel does. */
  paste(name: string, address: string, tsv: string): void {
    pasteText(this.book, this.book.sheet(name), parseRect(address), tsv);
    this.finish();
  }

  /** What happens when a person clicks the button of a group of rows. */
  toggleGroup(name: string, first: number): void {
    toggleGroup(this.book, this.book.sheet(name), first);
    this.finish();
  }

  /** Answers one message of the client (type 1) with one of type 2. */
  async execute(message: string): Promise<string> {
    if (this.editing && isDelayed(message)) await new Promise<void>((resume) => this.waiting.push(resume));
    return this.answer(message);
  }

  private answer(message: string): string {
    const envelope: unknown = JSON.parse(message);
    const { id, message: inner } = isRecord(envelope) ? envelope : {};
    const body = requestBody(inner);
    // The body is most of the message: the rest is written once more, not the body.
    const bytes =
      bytesOf(message) -
      bytesOf(JSON.stringify({ ...asRecord(envelope, 'message'), message: { ...asRecord(inner, 'message'), body: 0 } })) +
      1;
    const cleanup =
      body.Actions.some(({ Name }) => Name === '_RemoveReference') &&
      body.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference');
    const { results, error } = this.process(body, bytes, cleanup ? undefined : this.faults.strike(body.Actions.length));
    // The client registers an event handler when the trace beside it comes back.
    const traces = body.Actions.slice(0, results.length).filter(({ ActionType }) => ActionType === 5);
    const text = JSON.stringify({ Results: results, TraceIds: traces.map(({ Id }) => Id), ...(error ? { Error: error } : {}) });
    const { journal } = this.book;
    const cellsWritten = journal.cellsWritten;
    const writes = this.finish('ThisLocalAddin');
    const record = {
      bytes,
      responseBytes: bytesOf(text),
      actions: body.Actions.length,
      objectPaths: Object.keys(body.ObjectPaths).length,
      writes,
      cellsWritten,
      cleanup,
    };
    if (!cleanup) this.records.push(record);
    const tooLarge = record.responseBytes > LARGEST_MESSAGE;
    const answer = tooLarge ? failure(new ExcelError('ResponsePayloadSizeLimitExceeded', 'The answer is above 5 MB'), 0) : undefined;
    return JSON.stringify({
      id,
      type: 2,
      message: { statusCode: 200, headers: {}, body: answer ? JSON.stringify({ Results: [], Error: answer }) : text },
    });
  }

  private process(body: RequestBody, bytes: number, strike: Strike | undefined): { results: Result[]; error?: Failure } {
    const results: Result[] = [];
    let index = 0;
    try {
      if (bytes > LARGEST_MESSAGE) throw new ExcelError('RequestPayloadSizeLimitExceeded', 'The request is above 5 MB');
      if (this.editing) throw new ExcelError('InvalidOperationInCellEditMode', 'A cell is being edited');
      const walk = new RequestWalk(body, workbookObject(this.book, this.references), this.references);
      for (const action of body.Actions) {
        if (strike?.action === index) {
          if (strike.code !== null) return { results, error: injected(strike.code, index) };
          walk.loseWrites();
        }
        // A query must see what the actions before it computed.
        if (action.ActionType === 2) this.compute();
        results.push(walk.run(action));
        index += 1;
      }
      return strike?.code && strike.action >= index ? { results: [], error: injected(strike.code, 0) } : { results };
    } catch (error) {
      return { results, error: failure(error, index) };
    }
  }

  private readonly references: References = {
    keep: (instance) => {
      const id = `_ref${this.nextReference++}`;
      this.kept.set(id, instance);
      return id;
    },
    find: (id) => {
      const instance = this.kept.get(id);
      return instance && isPresent(this.book, instance) ? instance : undefined;
    },
    remove: (id) => this.kept.delete(id),
  };

  private compute(): void {
    if (this.book.journal.recalculate && this.book.calculationMode !== 'Manual') recalculate(this.book);
  }

  /** Ends a request or an edit by hand: computes, closes the undo step, tells the clients and the page. */
  private finish(triggerSource?: 'ThisLocalAddin'): boolean {
    const writes = this.book.journal.close();
    this.forgetAreas();
    this.settle(writes, triggerSource);
    return writes;
  }

  /** Ranges follow their cells until the request ends; those that the client keeps, longer. */
  private forgetAreas(): void {
    const { areas } = this.book;
    areas.clear();
    for (const { target } of this.kept.values()) if (isArea(target)) areas.add(target);
  }

  private settle(changed: boolean, triggerSource?: 'ThisLocalAddin'): boolean {
    this.compute();
    this.book.journal.cellsWritten = 0;
    const entries = this.book.events.splice(0).map(({ kind, target, message }) => ({
      messageCategory: 65_536,
      messageType: kind,
      targetId: target,
      message: JSON.stringify(triggerSource && 'triggerSource' in message ? { ...message, triggerSource } : message),
    }));
    if (entries.length > 0) {
      const text = JSON.stringify({ type: 3, message: { entries } });
      // After the answer, which the client must see first.
      setTimeout(() => {
        for (const send of this.clients) send(text);
      }, 0);
    }
    if (changed || entries.length > 0) for (const listener of this.listeners) listener();
    return changed;
  }
}

function isPresent(book: Book, instance: Instance): boolean {
  return !isArea(instance.target) || (!instance.target.gone && book.sheets().includes(instance.target.sheet));
}
