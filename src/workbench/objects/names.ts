import type { Worksheet } from '@cj-tech-master/excelts';
import { asBoolean, asText } from '../host/arguments';
import { ExcelError } from '../host/errors';
import { defineType, isInstance } from '../host/members';
import { isArea, resolveArea } from '../model/area';
import type { Book } from '../model/book';
import { absoluteAddress, deleteName, entryOf, findName, nameArea, nameFormula, namesOf, putName, type NamePlace } from '../model/names';
import { checkName } from '../model/tables';
import { rangeObject } from './range';

export interface NamesScope {
  readonly book: Book;
  readonly sheet: Worksheet | undefined;
}

const nameObject = defineType<NamePlace>('NamedItem', {
  id: ({ name }) => name,
  properties: {
    name: { get: ({ name }) => name },
    _Id: { get: ({ name }) => name },
    formula: {
      get: nameFormula,
      set: (place, value) => {
        putName(place.book, place.sheet, place.name, asText(value, 'formula'), entryOf(place).hidden === true);
      },
    },
    type: { get: (place) => (nameArea(place) ? 'Range' : 'String') },
    value: { get: (place) => valueOf(place) },
    visible: {
      get: (place) => entryOf(place).hidden !== true,
      set: (place, value) => {
        putName(place.book, place.sheet, place.name, nameFormula(place), !asBoolean(value, 'visible'));
      },
    },
    scope: { get: ({ sheet }) => (sheet ? 'Worksheet' : 'Workbook') },
  },
  methods: {
    getRange: (place) => {
      const area = nameArea(place);
      if (!area) throw new ExcelError('InvalidReference', `The name "${place.name}" is no range`);
      return rangeObject(area);
    },
    getRangeOrNullObject: (place) => {
      const area = nameArea(place);
      return area ? rangeObject(area) : null;
    },
    delete: (place) => {
      deleteName(place);
      return null;
    },
  },
});

/** A range's address, or what a constant says. */
function valueOf(place: NamePlace): unknown {
  const area = nameArea(place);
  if (area) return absoluteAddress(area);
  const text = nameFormula(place).slice(1);
  return /^".*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : text;
}

function referenceOf(scope: NamesScope, reference: unknown): string {
  if (isInstance(reference) && isArea(reference.target)) return `=${absoluteAddress(reference.target)}`;
  const text = asText(reference, 'reference');
  if (text.startsWith('=')) return text;
  const area = resolveArea(scope.book, scope.sheet ?? scope.book.activeSheet, text);
  return area ? `=${absoluteAddress(area)}` : `=${text}`;
}

/** The names of the workbook or of a sheet. */
export const namesObject = defineType<NamesScope>('NamedItemCollection', {
  items: ({ book, sheet }) => namesOf(book, sheet).map(nameObject),
  methods: {
    add: (scope, [name, reference]) => {
      const text = asText(name, 'name');
      checkName(scope.book, text);
      return nameObject(putName(scope.book, scope.sheet, text, referenceOf(scope, reference)));
    },
    getCount: ({ book, sheet }) => namesOf(book, sheet).length,
    getItem: ({ book, sheet }, [name]) => {
      const found = findName(book, sheet, asText(name, 'name'));
      if (!found) throw new ExcelError('ItemNotFound', `There is no name "${String(name)}"`);
      return nameObject(found);
    },
    getItemOrNullObject: ({ book, sheet }, [name]) => {
      const found = findName(book, sheet, asText(name, 'name'));
      return found ? nameObject(found) : null;
    },
  },
});
