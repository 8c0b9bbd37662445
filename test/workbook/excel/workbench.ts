import { Host, loadExcelInNode } from '../../../src/workbench';
import { openPort } from '../../../src/workbook/excel';
import type { SheetContent } from '../../../src/workbook/content';
import type { WorkbookContent, WorkbookPort } from '../../../src/workbook/port';

export interface Workbench {
  readonly host: Host;
  readonly excel: typeof Excel;
  readonly port: WorkbookPort;
  /** Cells of a sheet as a reader of the workbook meets them. */
  cells(sheet: string, address: string): Promise<unknown[][]>;
  /** Does something in Excel that is none of our business, and forgets that it happened. */
  byHand(work: (workbook: Excel.Workbook) => void | Promise<void>): Promise<void>;
}

/** A new workbook in the workbench, or one that is open already, with a client of Microsoft's of its own before it. */
export async function workbench(host = Host.create()): Promise<Workbench> {
  const { Excel: excel } = await loadExcelInNode(host);
  return {
    host,
    excel,
    port: openPort(excel),
    async cells(sheet, address) {
      const context = new excel.RequestContext();
      const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
      await context.sync();
      return range.values;
    },
    async byHand(work) {
      const context = new excel.RequestContext();
      await work(context.workbook);
      await context.sync();
      host.resetLog();
    },
  };
}

/** Workbooks as `prepare` leaves one: it is done the first time only, and everyone gets a copy, nothing to undo and no requests counted. */
export function prepared(prepare: (bench: Workbench) => Promise<unknown>): () => Promise<Workbench> {
  let first: Promise<Host> | undefined;
  const make = async (): Promise<Host> => {
    const bench = await workbench();
    await prepare(bench);
    return bench.host;
  };
  return async () => workbench((await (first ??= make())).copy());
}

export const blankSheet: SheetContent = {
  name: 'Blad',
  visibility: 'visible',
  showGridlines: true,
  columns: [],
  blocks: [],
  formats: [],
  tables: [],
  merges: [],
  validations: [],
  conditions: [],
  links: [],
};

export const workbookOf = (...sheets: readonly SheetContent[]): WorkbookContent => ({ sheets, names: [], activate: sheets[0]?.name ?? '' });
