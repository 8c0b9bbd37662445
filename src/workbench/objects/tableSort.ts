import { ExcelError } from '../host/errors';
import { defineType } from '../host/members';
import { asSortFields, sortRows } from '../model/sort';
import { bodyRect } from '../model/tables';
import { areaOf, type TableTarget } from './table';

export const tableSortObject = defineType<TableTarget>('TableSort', {
  properties: {
    fields: { get: ({ book, table }) => book.view(table).sort },
    matchCase: { get: ({ book, table }) => book.view(table).sortMatchCase },
  },
  methods: {
    apply: (target, [fields, matchCase]) => {
      if (!Array.isArray(fields)) throw new ExcelError('InvalidArgument', 'A sort needs fields');
      const { book, table } = target;
      sortRows(areaOf(target, bodyRect(table)), asSortFields(fields), matchCase === true);
      book.setView(table, { ...book.view(table), sort: fields, sortMatchCase: matchCase === true });
      return null;
    },
    clear: ({ book, table }) => {
      book.touch(table.worksheet);
      book.setView(table, { ...book.view(table), sort: [] });
      return null;
    },
  },
});
