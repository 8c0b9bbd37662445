import type { Table } from '@cj-tech-master/excelts';
import { asBoolean, asText } from '../host/arguments';
import { ExcelError } from '../host/errors';
import { defineType, type Instance, type Property } from '../host/members';
import type { Rect } from '../model/address';
import { Area } from '../model/area';
import type { Book } from '../model/book';
import { applyFilters, clearFilters } from '../model/filter';
import { convertToRange, deleteTable, renameTable, resizeTable, setTotals } from '../model/tableEdits';
import { bodyRect, headerRows, tableRect, totalRows } from '../model/tables';
import { autoFilterObject } from './autoFilter';
import { rangeObject } from './range';
import { asArea } from './rangeNavigation';
import { tableColumnsObject } from './tableColumns';
import { tableRowsObject } from './tableRows';
import { tableSortObject } from './tableSort';
import { worksheetObject } from './worksheet';

export interface TableTarget {
  readonly book: Book;
  readonly table: Table;
}

export const areaOf = ({ book, table }: TableTarget, rect: Rect): Area => new Area(book, table.worksheet, rect);

/** A switch of the table's look. */
const look = (name: 'showFirstColumn' | 'showLastColumn' | 'showRowStripes' | 'showColumnStripes'): Property<TableTarget> => ({
  get: ({ table }) => table.model.style?.[name] === true,
  set: ({ book, table }, value) => {
    book.touch(table.worksheet);
    table.model = { ...table.model, style: { ...table.model.style, [name]: asBoolean(value, name) } };
  },
});

const STYLE = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

export const tableObject: (target: TableTarget) => Instance = defineType<TableTarget>('Table', {
  id: ({ book, table }) => book.tableId(table),
  properties: {
    id: { get: ({ book, table }) => book.tableId(table) },
    legacyId: { get: ({ book, table }) => book.tableId(table) },
    name: { get: ({ table }) => table.name, set: ({ book, table }, value) => renameTable(book, table, asText(value, 'name')) },
    style: {
      get: ({ table }) => table.model.style?.theme ?? 'TableStyleMedium2',
      set: ({ book, table }, value) => {
        const theme = asText(value, 'style');
        if (!STYLE.test(theme)) throw new ExcelError('InvalidArgument', `There is no table style "${theme}"`);
        book.touch(table.worksheet);
        table.model = { ...table.model, style: { ...table.model.style, theme } };
      },
    },
    showHeaders: { get: ({ table }) => headerRows(table) === 1 },
    showTotals: {
      get: ({ table }) => totalRows(table) === 1,
      set: ({ book, table }, value) => setTotals(book, table, asBoolean(value, 'showTotals')),
    },
    showFilterButton: {
      get: ({ table }) => table.model.columns.every(({ filterButton }) => filterButton !== false),
      set: ({ book, table }, value) => {
        const filterButton = asBoolean(value, 'showFilterButton');
        book.touch(table.worksheet);
        table.model = { ...table.model, columns: table.model.columns.map((column) => ({ ...column, filterButton })) };
      },
    },
    showBandedRows: look('showRowStripes'),
    showBandedColumns: look('showColumnStripes'),
    highlightFirstColumn: look('showFirstColumn'),
    highlightLastColumn: look('showLastColumn'),
    columns: { get: (target) => tableColumnsObject(target), leads: true },
    rows: { get: (target) => tableRowsObject(target), leads: true },
    autoFilter: { get: (target) => autoFilterObject(target), leads: true },
    sort: { get: (target) => tableSortObject(target), leads: true },
    worksheet: { get: ({ book, table }) => worksheetObject({ book, sheet: table.worksheet }), leads: true },
  },
  methods: {
    getRange: (target) => rangeObject(areaOf(target, tableRect(target.table))),
    getHeaderRowRange: (target) => {
      const rect = tableRect(target.table);
      return rangeObject(areaOf(target, { ...rect, bottom: rect.top }));
    },
    getDataBodyRange: (target) => rangeObject(areaOf(target, bodyRect(target.table))),
    getTotalRowRange: (target) => {
      if (totalRows(target.table) === 0) throw new ExcelError('ItemNotFound', 'The table has no total row');
      const rect = tableRect(target.table);
      return rangeObject(areaOf(target, { ...rect, top: rect.bottom }));
    },
    resize: (target, [range]) => {
      resizeTable(target.book, target.table, asArea(areaOf(target, tableRect(target.table)), range));
      return null;
    },
    convertToRange: (target) => {
      const rect = tableRect(target.table);
      convertToRange(target.book, target.table);
      return rangeObject(areaOf(target, rect));
    },
    delete: ({ book, table }) => {
      deleteTable(book, table);
      return null;
    },
    clearFilters: ({ book, table }) => {
      clearFilters(book, table);
      return null;
    },
    reapplyFilters: ({ book, table }) => {
      applyFilters(book, table);
      return null;
    },
  },
});
