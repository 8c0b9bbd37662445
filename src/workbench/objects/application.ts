import { asOneOf } from '../host/arguments';
import { defineType } from '../host/members';
import type { Book } from '../model/book';
import { workbookCreated } from './workbookCreated';

const numberFormatObject = defineType<Book>('NumberFormatInfo', {
  properties: {
    numberDecimalSeparator: { get: () => ',' },
    numberGroupSeparator: { get: () => '\u00a0' },
  },
});

const cultureObject = defineType<Book>('CultureInfo', {
  properties: {
    name: { get: () => 'sv-SE' },
    numberFormat: { get: (book) => numberFormatObject(book), leads: true },
  },
});

/** Excel itself, with Swedish settings. */
export const applicationObject = defineType<Book>('Application', {
  properties: {
    calculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => {
        book.calculationMode = asOneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual'], 'calculationMode');
        book.journal.recalculate = true;
      },
    },
    calculationState: { get: () => 'Done' },
    decimalSeparator: { get: () => ',' },
    thousandsSeparator: { get: () => '\u00a0' },
    useSystemSeparators: { get: () => true },
    cultureInfo: { get: (book) => cultureObject(book), leads: true },
  },
  methods: {
    createWorkbook: (book, [file]) => workbookCreated(book, file),
    calculate: (book, [type]) => {
      asOneOf(type, ['Recalculate', 'Full', 'FullRebuild'], 'calculationType');
      book.journal.recalculate = true;
      return null;
    },
    suspendScreenUpdatingUntilNextSync: () => null,
    suspendApiCalculationUntilNextSync: () => null,
  },
});
