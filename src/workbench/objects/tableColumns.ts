import { asText, asWhole, isRecord } from '../host/arguments';
import { ExcelError } from '../host/errors';
import { defineType, type Instance } from '../host/members';
import type { Area } from '../model/area';
import { cellValue, grid } from '../model/cells';
import { setFilter } from '../model/filter';
import { addColumn, deleteColumn } from '../model/tableEdits';
import { bodyRect, tableRect, totalRows } from '../model/tables';
import { writeCells } from '../model/writeCells';
import { rangeObject } from './range';
import { areaOf, type TableTarget } from './table';

interface ColumnTarget extends TableTarget {
  /** From 0. */
  readonly index: number;
}

function columnArea(target: ColumnTarget, rows: 'all' | 'body' | 'header' | 'total'): Area {
  const rect = tableRect(target.table);
  const left = rect.left + target.index;
  const { top, bottom } =
    rows === 'all'
      ? rect
      : rows === 'body'
        ? bodyRect(target.table)
        : rows === 'header'
          ? { top: rect.top, bottom: rect.top }
          : { top: rect.bottom, bottom: rect.bottom };
  return areaOf(target, { top, left, bottom, right: left });
}

const filterObject = defineType<ColumnTarget>('Filter', {
  properties: { criteria: { get: ({ book, table, index }) => book.view(table).criteria.get(index) ?? null } },
  methods: {
    apply: ({ book, table, index }, [criteria]) => {
      if (!isRecord(criteria)) throw new ExcelError('InvalidArgument', 'A filter needs criteria');
      setFilter(book, table, index, criteria);
      return null;
    },
    applyValuesFilter: ({ book, table, index }, [values]) => {
      setFilter(book, table, index, { filterOn: 'Values', values });
      return null;
    },
    applyCustomFilter: ({ book, table, index }, [criterion1, criterion2, operator]) => {
      setFilter(book, table, index, { filterOn: 'Custom', criterion1, criterion2, operator });
      return null;
    },
    clear: ({ book, table, index }) => {
      setFilter(book, table, index, undefined);
      return null;
    },
  },
});

const columnObject = defineType<ColumnTarget>('TableColumn', {
  // Ids are those of the file: the place among the columns.
  id: ({ index }) => String(index + 1),
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: ({ table, index }) => table.model.columns[index]?.name ?? '',
      set: (target, value) => writeCells(columnArea(target, 'header'), asText(value, 'name')),
    },
    values: {
      get: (target) => {
        const { sheet, rect } = columnArea(target, 'all');
        return grid(sheet, rect, cellValue);
      },
      set: (target, value) => writeCells(columnArea(target, 'all'), value),
    },
    filter: { get: (target) => filterObject(target), leads: true },
  },
  methods: {
    getRange: (target) => rangeObject(columnArea(target, 'all')),
    getDataBodyRange: (target) => rangeObject(columnArea(target, 'body')),
    getHeaderRowRange: (target) => rangeObject(columnArea(target, 'header')),
    getTotalRowRange: (target) => {
      if (totalRows(target.table) === 0) throw new ExcelError('ItemNotFound', 'The table has no total row');
      return rangeObject(columnArea(target, 'total'));
    },
    delete: ({ book, table, index }) => {
      deleteColumn(book, table, index);
      return null;
    },
  },
});

/** By name, or by id as a number. */
function indexOf({ table }: TableTarget, key: unknown): number {
  const { columns } = table.model;
  if (typeof key === 'number') return key >= 1 && key <= columns.length ? key - 1 : -1;
  const wanted = asText(key, 'key').toLowerCase();
  const named = columns.findIndex(({ name }) => name.toLowerCase() === wanted);
  return named < 0 && /^\d+$/.test(wanted) && Number(wanted) <= columns.length ? Number(wanted) - 1 : named;
}

export const tableColumnsObject: (target: TableTarget) => Instance = defineType<TableTarget>('TableColumnCollection', {
  items: (target) => target.table.model.columns.map((_, index) => columnObject({ ...target, index })),
  properties: { count: { get: ({ table }) => table.model.columns.length } },
  methods: {
    add: (target, [index, values, name]) => {
      const at = index === undefined || index === null || index === -1 ? target.table.model.columns.length : asWhole(index, 'index', 0);
      addColumn(target.book, target.table, at, values, name === undefined || name === null ? undefined : asText(name, 'name'));
      return columnObject({ ...target, index: at });
    },
    getCount: ({ table }) => table.model.columns.length,
    getItem: (target, [key]) => {
      const index = indexOf(target, key);
      if (index < 0) throw new ExcelError('ItemNotFound', `The table has no column "${String(key)}"`);
      return columnObject({ ...target, index });
    },
    getItemOrNullObject: (target, [key]) => {
      const index = indexOf(target, key);
      return index < 0 ? null : columnObject({ ...target, index });
    },
    getItemAt: (target, [index]) => {
      const at = asWhole(index, 'index', 0);
      if (at >= target.table.model.columns.length) throw new ExcelError('InvalidArgument', `The table has no column ${at}`);
      return columnObject({ ...target, index: at });
    },
  },
});
