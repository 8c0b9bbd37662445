import { asText, isRecord } from '../host/arguments';
import { ExcelError } from '../host/errors';
import { defineType } from '../host/members';
import type { SheetTarget } from './worksheet';

/** Excel's options are "allow…"; the model's are what is left allowed. */
const OPTIONS = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowSort: 'sort',
} as const;

const isProtected = ({ sheet }: SheetTarget): boolean => sheet.sheetProtection?.sheet === true;

export const protectionObject = defineType<SheetTarget>('WorksheetProtection', {
  properties: { protected: { get: isProtected } },
  methods: {
    protect: (target, [options, password]) => {
      if (isProtected(target)) throw new ExcelError('InvalidOperation', 'The sheet is already protected');
      if (password !== undefined && password !== null && asText(password, 'password') !== '')
        throw new ExcelError('NotImplemented', 'The workbench does not implement protection with a password');
      const given = isRecord(options) ? options : {};
      target.book.touch(target.sheet);
      target.sheet.sheetProtection = {
        sheet: true,
        ...Object.fromEntries(Object.entries(OPTIONS).map(([name, own]) => [own, given[name] === true])),
      };
      return null;
    },
    unprotect: (target) => {
      target.book.touch(target.sheet, true);
      target.sheet.sheetProtection = null;
      return null;
    },
  },
});
