import { asWhole } from '../host/arguments';
import { ExcelError } from '../host/errors';
import { defineType, type Instance } from '../host/members';
import type { Area } from '../model/area';
import { cellValue, grid } from '../model/cells';
import { addRows, deleteRows } from '../model/tableEdits';
import { bodyRect } from '../model/tables';
import { rowsOf } from '../model/address';
import { writeCells } from '../model/writeCells';
import { rangeObject } from './range';
import { areaOf, type TableTarget } from './table';

interface RowTarget extends TableTarget {
  readonly index: number;
}

function rowArea(target: RowTarget): Area {
  const body = bodyRect(target.table);
  const row = body.top + target.index;
  return areaOf(target, { ...body, top: row, bottom: row });
}

const rowObject = defineType<RowTarget>('TableRow', {
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (target) => {
        const { sheet, rect } = rowArea(target);
        return grid(sheet, rect, cellValue);
      },
      set: (target, value) => writeCells(rowArea(target), value),
    },
  },
  methods: {
    getRange: (target) => rangeObject(rowArea(target)),
    delete: ({ book, table, index }) => {
      deleteRows(book, table, index, 1);
      return null;
    },
  },
});

const countOf = ({ table }: TableTarget): number => rowsOf(bodyRect(table));

export const tableRowsObject: (target: TableTarget) => Instance = defineType<TableTarget>('TableRowCollection', {
  items: (target) => Array.from({ length: countOf(target) }, (_, index) => rowObject({ ...target, index })),
  properties: { count: { get: countOf } },
  methods: {
    add: (target, [index, values]) => {
      const at = index === undefined || index === null || index === -1 ? countOf(target) : asWhole(index, 'index', 0);
      addRows(target.book, target.table, at, values);
      return rowObject({ ...target, index: at });
    },
    getCount: countOf,
    getItemAt: (target, [index]) => {
      const at = asWhole(index, 'index', 0);
      if (at >= countOf(target)) throw new ExcelError('InvalidArgument', `The table has no row ${at}`);
      return rowObject({ ...target, index: at });
    },
    deleteRowsAt: (target, [index, count]) => {
      deleteRows(target.book, target.table, asWhole(index, 'index', 0), asWhole(count ?? 1, 'count', 1));
      return null;
    },
  },
});
