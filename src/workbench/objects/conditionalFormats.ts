import { asOneOf, asText } from '../host/arguments';
import { ExcelError } from '../host/errors';
import { defineType, type Instance } from '../host/members';
import type { Area } from '../model/area';
import { addRule, removeConditions, ruleId, rulesIn } from '../model/conditions';
import { conditionalFormatObject } from './conditionalFormat';

/** The conditional formats of a range. */
export const conditionalFormatsObject: (area: Area) => Instance = defineType<Area>('ConditionalFormatCollection', {
  items: (area) => rulesIn(area).map(({ rule }) => conditionalFormatObject({ area, id: ruleId(rule) })),
  methods: {
    add: (area, [type]) => {
      const kind = asOneOf(type, ['Custom', 'CellValue', 'ContainsText'], 'type');
      const id = addRule(
        area,
        kind === 'Custom'
          ? { type: 'expression', formulae: ['FALSE'], style: {} }
          : kind === 'CellValue'
            ? { type: 'cellIs', operator: 'equal', formulae: ['""'], style: {} }
            : { type: 'containsText', operator: 'containsText', text: '', style: {} },
      );
      return conditionalFormatObject({ area, id });
    },
    clearAll: (area) => {
      removeConditions(area);
      return null;
    },
    getCount: (area) => rulesIn(area).length,
    getItem: (area, [id]) => {
      const wanted = asText(id, 'id');
      if (!rulesIn(area).some(({ rule }) => ruleId(rule) === wanted))
        throw new ExcelError('ItemNotFound', 'There is no such conditional format');
      return conditionalFormatObject({ area, id: wanted });
    },
    getItemAt: (area, [index]) => {
      const found = typeof index === 'number' ? rulesIn(area)[index] : undefined;
      if (!found) throw new ExcelError('InvalidArgument', 'There is no such conditional format');
      return conditionalFormatObject({ area, id: ruleId(found.rule) });
    },
  },
});
