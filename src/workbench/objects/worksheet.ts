import type { Worksheet } from '@cj-tech-master/excelts';
import { asBoolean, asColor, asOneOf, asText, asWhole } from '../host/arguments';
import { ExcelError } from '../host/errors';
import { defineType, type Instance, type Property } from '../host/members';
import { LAST_COLUMN, LAST_ROW } from '../model/address';
import { Area, resolveArea, usedRect } from '../model/area';
import type { Book } from '../model/book';
import { deleteSheet, moveSheet, renameSheet } from '../model/sheets';
import { chartsObject } from './charts';
import { commentsObject } from './comments';
import { freezePanesObject } from './freezePanes';
import { namesObject } from './names';
import { pageBreaksObject } from './pageBreaks';
import { pageLayoutObject } from './pageLayout';
import { protectionObject } from './protection';
import { rangeObject } from './range';
import { tablesObject } from './tables';

/** A sheet of the workbook. */
export interface SheetTarget {
  readonly book: Book;
  readonly sheet: Worksheet;
}

const STATES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

const whole = ({ book, sheet }: SheetTarget): Area => new Area(book, sheet, { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN });

/** The sheet's own cells for an address; throws InvalidArgument. */
function areaOf(target: SheetTarget, address: unknown): Area {
  if (address === undefined || address === null || address === '') return whole(target);
  const area = resolveArea(target.book, target.sheet, asText(address, 'address'));
  if (!area || area.sheet !== target.sheet) throw new ExcelError('InvalidArgument', `"${String(address)}" is not an address on this sheet`);
  return area;
}

/** A flag of the sheet's first view. */
const viewFlag = (name: 'showGridLines' | 'showRowColHeaders'): Property<SheetTarget> => ({
  get: ({ sheet }) => sheet.views[0]?.[name] ?? true,
  set: ({ book, sheet }, value) => {
    book.touch(sheet, true);
    sheet.views = [{ ...sheet.views[0], [name]: asBoolean(value, name) }];
  },
});

function used(target: SheetTarget, valuesOnly: unknown): Area | undefined {
  const rect = usedRect(target.sheet, valuesOnly === true);
  return rect && new Area(target.book, target.sheet, rect);
}

export const worksheetObject: (target: SheetTarget) => Instance = defineType<SheetTarget>('Worksheet', {
  id: ({ book, sheet }) => book.sheetId(sheet),
  properties: {
    id: { get: ({ book, sheet }) => book.sheetId(sheet) },
    name: { get: ({ sheet }) => sheet.name, set: ({ book, sheet }, value) => renameSheet(book, sheet, asText(value, 'name')) },
    position: {
      get: ({ book, sheet }) => book.sheets().indexOf(sheet),
      set: ({ book, sheet }, value) => moveSheet(book, sheet, asWhole(value, 'position')),
    },
    visibility: {
      get: ({ sheet }) => (sheet.state === 'visible' ? 'Visible' : sheet.state === 'hidden' ? 'Hidden' : 'VeryHidden'),
      set: ({ book, sheet }, value) => {
        const state = STATES[asOneOf(value, ['Visible', 'Hidden', 'VeryHidden'], 'visibility')];
        const others = book.sheets().some((one) => one !== sheet && one.state === 'visible');
        if (state !== 'visible' && !others) throw new ExcelError('InvalidOperation', 'A workbook has at least one visible sheet');
        book.touch(sheet, true);
        sheet.state = state;
      },
    },
    tabColor: {
      get: ({ sheet }) => (sheet.properties.tabColor?.argb === undefined ? '' : `#${sheet.properties.tabColor.argb.slice(-6)}`),
      set: ({ book, sheet }, value) => {
        book.touch(sheet, true);
        const { tabColor: _, ...rest } = sheet.properties;
        sheet.properties = value === '' ? rest : { ...rest, tabColor: { argb: `FF${asColor(value, 'tabColor')}` } };
      },
    },
    showGridlines: viewFlag('showGridLines'),
    showHeadings: viewFlag('showRowColHeaders'),
    // The client sets the two under these names (`Worksheet_ShowGridlines_Set`).
    gridlines: viewFlag('showGridLines'),
    headings: viewFlag('showRowColHeaders'),
    standardHeight: { get: () => 15 },
    standardWidth: { get: () => 8.43 },
    tables: { get: (target) => tablesObject(target), leads: true },
    names: { get: (target) => namesObject(target), leads: true },
    charts: { get: (target) => chartsObject(target), leads: true },
    comments: { get: (target) => commentsObject(target), leads: true },
    freezePanes: { get: (target) => freezePanesObject(target), leads: true },
    pageLayout: { get: (target) => pageLayoutObject(target), leads: true },
    horizontalPageBreaks: { get: (target) => pageBreaksObject(target), leads: true },
    protection: { get: (target) => protectionObject(target), leads: true },
  },
  methods: {
    activate: ({ book, sheet }) => {
      book.activate(sheet);
      return null;
    },
    delete: ({ book, sheet }) => {
      deleteSheet(book, sheet);
      return null;
    },
    calculate: ({ book }) => {
      book.journal.recalculate = true;
      return null;
    },
    getRange: (target, [address]) => rangeObject(areaOf(target, address)),
    getRangeByIndexes: (target, [row, column, rows, columns]) => {
      const top = asWhole(row, 'startRow', 0) + 1;
      const left = asWhole(column, 'startColumn', 0) + 1;
      const bottom = top + asWhole(rows, 'rowCount', 1) - 1;
      return rangeObject(whole(target).with({ top, left, bottom, right: left + asWhole(columns, 'columnCount', 1) - 1 }));
    },
    getCell: (target, [row, column]) => {
      const top = asWhole(row, 'row', 0) + 1;
      const left = asWhole(column, 'column', 0) + 1;
      return rangeObject(whole(target).with({ top, left, bottom: top, right: left }));
    },
    getUsedRange: (target, [valuesOnly]) =>
      rangeObject(used(target, valuesOnly) ?? whole(target).with({ top: 1, left: 1, bottom: 1, right: 1 })),
    getUsedRangeOrNullObject: (target, [valuesOnly]) => {
      const area = used(target, valuesOnly);
      return area ? rangeObject(area) : null;
    },
    getNext: ({ book, sheet }, [visibleOnly]) => neighbour(book, sheet, 1, visibleOnly),
    getPrevious: ({ book, sheet }, [visibleOnly]) => neighbour(book, sheet, -1, visibleOnly),
  },
});

function neighbour(book: Book, sheet: Worksheet, step: number, visibleOnly: unknown): Instance {
  const among = book.sheets().filter((one) => one === sheet || visibleOnly !== true || one.state === 'visible');
  const found = among[among.indexOf(sheet) + step];
  if (!found) throw new ExcelError('ItemNotFound', 'There is no such sheet');
  return worksheetObject({ book, sheet: found });
}
