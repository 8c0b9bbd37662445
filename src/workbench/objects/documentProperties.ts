import { asText } from '../host/arguments';
import { ExcelError } from '../host/errors';
import { defineType, type Property } from '../host/members';
import type { Book } from '../model/book';

type Field = 'title' | 'subject' | 'keywords' | 'description' | 'category' | 'company' | 'manager' | 'creator';

const field = (name: Field): Property<Book> => ({
  get: ({ workbook }) => workbook[name] ?? '',
  set: (book, value) => {
    book.touchBook();
    book.workbook[name] = asText(value, name);
  },
});

interface Entry {
  readonly book: Book;
  readonly key: string;
}

const customPropertyObject = defineType<Entry>('DocumentProperty', {
  id: ({ key }) => key,
  properties: {
    key: { get: ({ key }) => key },
    type: { get: ({ book, key }) => typeName(book.extras.customProperties.get(key)) },
    value: {
      get: ({ book, key }) => book.extras.customProperties.get(key) ?? null,
      set: ({ book, key }, value) => put(book, key, value),
    },
  },
  methods: {
    delete: ({ book, key }) => {
      book.touchBook();
      book.extras.customProperties.delete(key);
      return null;
    },
  },
});

const typeName = (value: unknown): string =>
  typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : value instanceof Date ? 'Date' : 'String';

function put(book: Book, key: string, value: unknown): void {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw new ExcelError('InvalidArgument', 'A property takes text, a number, true or false');
  book.touchBook();
  book.extras.customProperties.set(key, value);
}

const customPropertiesObject = defineType<Book>('DocumentPropertyCollection', {
  items: (book) => [...book.extras.customProperties.keys()].map((key) => customPropertyObject({ book, key })),
  methods: {
    add: (book, [name, value]) => {
      const key = asText(name, 'key');
      put(book, key, value);
      return customPropertyObject({ book, key });
    },
    getCount: (book) => book.extras.customProperties.size,
    getItem: (book, [name]) => {
      const key = asText(name, 'key');
      if (!book.extras.customProperties.has(key)) throw new ExcelError('ItemNotFound', `There is no property "${key}"`);
      return customPropertyObject({ book, key });
    },
    getItemOrNullObject: (book, [name]) => {
      const key = asText(name, 'key');
      return book.extras.customProperties.has(key) ? customPropertyObject({ book, key }) : null;
    },
    deleteAll: (book) => {
      book.touchBook();
      book.extras.customProperties.clear();
      return null;
    },
  },
});

/** Title, author and the like. */
export const documentPropertiesObject = defineType<Book>('DocumentProperties', {
  properties: {
    title: field('title'),
    subject: field('subject'),
    keywords: field('keywords'),
    comments: field('description'),
    category: field('category'),
    company: field('company'),
    manager: field('manager'),
    author: field('creator'),
    lastAuthor: { get: ({ workbook }) => workbook.lastModifiedBy ?? '' },
    creationDate: { get: ({ workbook }) => workbook.created.toISOString() },
    custom: { get: (book) => customPropertiesObject(book), leads: true },
  },
});
