import { defineType } from '../host/members';
import { applyFilters, clearFilters } from '../model/filter';
import { tableRect, totalRows } from '../model/tables';
import { rangeObject } from './range';
import { areaOf, type TableTarget } from './table';

/** A table's filter: which criteria are on, by column. */
export const autoFilterObject = defineType<TableTarget>('AutoFilter', {
  properties: {
    enabled: { get: ({ table }) => table.model.columns.every(({ filterButton }) => filterButton !== false) },
    isDataFiltered: { get: ({ book, table }) => book.view(table).criteria.size > 0 },
    criteria: { get: ({ book, table }) => table.model.columns.map((_, index) => book.view(table).criteria.get(index) ?? null) },
  },
  methods: {
    clearCriteria: ({ book, table }) => {
      clearFilters(book, table);
      return null;
    },
    reapply: ({ book, table }) => {
      applyFilters(book, table);
      return null;
    },
    getRange: (target) => {
      const rect = tableRect(target.table);
      return rangeObject(areaOf(target, { ...rect, bottom: rect.bottom - totalRows(target.table) }));
    },
  },
});
