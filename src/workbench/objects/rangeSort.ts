import { ExcelError } from '../host/errors';
import { defineType } from '../host/members';
import type { Area } from '../model/area';
import { asSortFields, sortRows } from '../model/sort';

export const rangeSortObject = defineType<Area>('RangeSort', {
  methods: {
    apply: (area, [fields, matchCase, hasHeaders, orientation]) => {
      if (!Array.isArray(fields)) throw new ExcelError('InvalidArgument', 'A sort needs fields');
      if (orientation !== undefined && orientation !== null && orientation !== 'Rows')
        throw new ExcelError('NotImplemented', 'The workbench sorts rows only');
      const rows = hasHeaders === true ? area.with({ ...area.rect, top: area.rect.top + 1 }) : area;
      sortRows(rows, asSortFields(fields), matchCase === true);
      return null;
    },
  },
});
