import { asBoolean, asRecord } from '../host/arguments';
import { defineType, type Instance } from '../host/members';
import type { Area } from '../model/area';
import { refusal } from '../model/validate';
import { putValidation, removeValidations, validationOf } from '../model/validations';
import { alertOf, promptOf, ruleOf, typeOf, withAlert, withPrompt, withRule } from '../model/validationRule';
import type { DataValidation } from '@cj-tech-master/excelts';
import { cellValue } from '../model/cells';

const ANY: DataValidation = { type: 'any' };

function change(area: Area, make: (validation: DataValidation) => DataValidation): void {
  putValidation(area, make(validationOf(area)?.validation ?? ANY));
}

/** Whether every filled cell meets the rule. */
function valid(area: Area): boolean {
  for (let row = area.rect.top; row <= area.rect.bottom; row += 1) {
    for (let column = area.rect.left; column <= area.rect.right; column += 1) {
      const cell = area.with({ top: row, left: column, bottom: row, right: column });
      const value = cellValue(area.sheet.findCell(row, column));
      if (value !== '' && refusal(cell, value)) return false;
    }
  }
  return true;
}

/** The data validation of a range. */
export const dataValidationObject: (area: Area) => Instance = defineType<Area>('DataValidation', {
  properties: {
    rule: {
      get: (area) => ruleOf(validationOf(area)?.validation ?? ANY),
      set: (area, value) => change(area, (one) => withRule(one, asRecord(value, 'rule'))),
    },
    type: { get: (area) => typeOf(validationOf(area)?.validation ?? ANY) },
    prompt: {
      get: (area) => promptOf(validationOf(area)?.validation ?? ANY),
      set: (area, value) => change(area, (one) => withPrompt(one, asRecord(value, 'prompt'))),
    },
    errorAlert: {
      get: (area) => alertOf(validationOf(area)?.validation ?? ANY),
      set: (area, value) => change(area, (one) => withAlert(one, asRecord(value, 'errorAlert'))),
    },
    ignoreBlanks: {
      get: (area) => validationOf(area)?.validation.allowBlank ?? true,
      set: (area, value) => change(area, (one) => ({ ...one, allowBlank: asBoolean(value, 'ignoreBlanks') })),
    },
    valid: { get: valid },
  },
  methods: {
    clear: (area) => {
      removeValidations(area);
      return null;
    },
  },
});
