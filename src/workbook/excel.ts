import { commandsOf, type CommandOptions } from './excel/command';
import type { DescribeChart } from './excel/charts';
import type { FileGiver } from './excel/file';
import { outline, read } from './excel/read';
import { select } from './excel/select';
import { watch } from './excel/watch';
import { watchSelection } from './excel/watch-selection';
import type { WorkbookPort } from './port';

/** One command = one undo step needs ExcelApi 1.20, newer than what the manifest asks for. */
function mergesUndo(): boolean {
  return typeof Office !== 'undefined' && Office.context?.requirements?.isSetSupported('ExcelApi', '1.20') === true;
}

interface PortOptions extends Partial<CommandOptions> {
  /** What hands out the workbook's file; the `Office` of the page where absent. */
  readonly office?: FileGiver;
  /** Given the alternative text of each chart that was laid down: office.js has no member for it, a host of our own may keep it. */
  readonly describe?: DescribeChart;
}

/**
 * The door to Excel: the few things the product asks of a workbook, through office.js. Commands are carried out one at a time, each in
 * few requests below 4 MB, and reject with a WorkbookError; what failed half-way is undone.
 */
export function openPort(excel: typeof Excel, options: PortOptions = {}): WorkbookPort {
  let oneUndo = options.mergeUndo ?? mergesUndo();
  const command = commandsOf(excel.run, { ...options, mergeUndo: oneUndo, onUngrouped: () => (oneUndo = false) });
  /** Sheets that the workbook had when it was last read: a hint that saves a question, never trusted alone. */
  let sheets: readonly string[] = [];
  return {
    get oneUndo() {
      return oneUndo;
    },
    async outline() {
      const found = await command(outline);
      sheets = found.sheets.map(({ name }) => name);
      return found;
    },
    async read(tables, names) {
      const snapshot = await command((session) => read(session, tables, names));
      sheets = snapshot.outline.sheets.map(({ name }) => name);
      return snapshot;
    },
    // What writes is fetched when something is written: the first view only reads.
    async create(content) {
      const { create } = await import('./excel/create');
      return command((session) => create(session, content));
    },
    async write(changes, names) {
      const { write } = await import('./excel/write');
      return command((session) => write(session, changes, names));
    },
    async replaceSheet(content, replacing = {}) {
      const { replaceSheet } = await import('./excel/replace-sheet');
      const known = sheets.includes(content.name);
      sheets = [];
      const receipt = await command((session) => replaceSheet(session, content, { ...replacing, known }));
      if (options.describe) (await import('./excel/charts')).describeCharts(content, options.describe);
      return receipt;
    },
    async replaceSheets(content, asRead = []) {
      const { replaceSheets } = await import('./excel/replace-sheets');
      sheets = [];
      return command((session) => replaceSheets(session, content, asRead));
    },
    async readWhole(tables, names, wanted) {
      const { readWhole } = await import('./excel/read-whole');
      return command((session) => readWhole(session, tables, names, wanted));
    },
    async extend(extension) {
      const { extend } = await import('./excel/extend');
      sheets = [];
      return command((session) => extend(session, extension));
    },
    async file() {
      const { fileOf } = await import('./excel/file');
      return fileOf(options.office ?? (typeof Office === 'undefined' ? undefined : Office));
    },
    async openBeside(bytes) {
      const { openBeside } = await import('./excel/open-beside');
      return openBeside(excel, bytes);
    },
    select: (sheet, address) => command((session) => select(session, sheet, address)),
    watch: (changed) => watch(excel, changed),
    watchSelection: (moved) => watchSelection(excel, moved),
  };
}
