import type { Table, Worksheet } from '@cj-tech-master/excelts';
import { asBoolean, asText } from '../host/arguments';
import { ExcelError } from '../host/errors';
import { defineType, isInstance, type Instance } from '../host/members';
import { contains, intersect } from '../model/address';
import { isArea, resolveArea, type Area } from '../model/area';
import type { Book } from '../model/book';
import { addTable, tableRect } from '../model/tables';
import { tableObject } from './table';

export interface TablesScope {
  readonly book: Book;
  /** undefined for all sheets. */
  readonly sheet: Worksheet | undefined;
}

const within = ({ book, sheet }: TablesScope): readonly Table[] => (sheet ? sheet.getTables() : book.tables());

function find(scope: TablesScope, key: unknown): Table | undefined {
  return scope.book.findTable(typeof key === 'number' ? String(key) : asText(key, 'key'), within(scope));
}

/** The tables of the workbook or of a sheet. */
export const tablesObject: (scope: TablesScope) => Instance = defineType<TablesScope>('TableCollection', {
  items: (scope) => within(scope).map((table) => tableObject({ book: scope.book, table })),
  properties: { count: { get: (scope) => within(scope).length } },
  methods: {
    add: ({ book, sheet }, [address, hasHeaders]) => {
      const on = sheet ?? book.activeSheet;
      const area = isInstance(address) && isArea(address.target) ? address.target : resolveArea(book, on, asText(address, 'address'));
      if (!area || (sheet && area.sheet !== sheet)) throw new ExcelError('InvalidArgument', 'The address is not on this sheet');
      return tableObject({ book, table: addTable(book, area.sheet, area.rect, asBoolean(hasHeaders, 'hasHeaders')) });
    },
    getCount: (scope) => within(scope).length,
    getItem: (scope, [key]) => {
      const table = find(scope, key);
      if (!table) throw new ExcelError('ItemNotFound', `There is no table "${String(key)}"`);
      return tableObject({ book: scope.book, table });
    },
    getItemOrNullObject: (scope, [key]) => {
      const table = find(scope, key);
      return table ? tableObject({ book: scope.book, table }) : null;
    },
    getItemAt: (scope, [index]) => {
      const table = typeof index === 'number' ? within(scope)[index] : undefined;
      if (!table) throw new ExcelError('ItemNotFound', 'There is no such table');
      return tableObject({ book: scope.book, table });
    },
  },
});

interface AreaTables {
  readonly area: Area;
  readonly fully: boolean;
}

const touched = ({ area, fully }: AreaTables): readonly Table[] =>
  area.sheet.getTables().filter((table) => (fully ? contains(area.rect, tableRect(table)) : intersect(area.rect, tableRect(table))));

const scopedTablesObject = defineType<AreaTables>('TableScopedCollection', {
  items: (target) => touched(target).map((table) => tableObject({ book: target.area.book, table })),
  properties: { count: { get: (target) => touched(target).length } },
  methods: {
    getCount: (target) => touched(target).length,
    getFirst: (target) => {
      const [table] = touched(target);
      if (!table) throw new ExcelError('ItemNotFound', 'The range touches no table');
      return tableObject({ book: target.area.book, table });
    },
    getItem: (target, [key]) => {
      const table = target.area.book.findTable(asText(key, 'key'), touched(target));
      if (!table) throw new ExcelError('ItemNotFound', `There is no table "${String(key)}"`);
      return tableObject({ book: target.area.book, table });
    },
  },
});

/** The tables that a range touches, or holds wholly. */
export const tablesWithin = (area: Area, fully: boolean): Instance => scopedTablesObject({ area, fully });
