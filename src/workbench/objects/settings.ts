import { asText } from '../host/arguments';
import { ExcelError } from '../host/errors';
import { defineType } from '../host/members';
import type { Book } from '../model/book';

interface Entry {
  readonly book: Book;
  readonly key: string;
}

const settingObject = defineType<Entry>('Setting', {
  id: ({ key }) => key,
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ book, key }) => book.extras.settings.get(key) ?? null,
      set: ({ book, key }, value) => {
        book.touchBook();
        book.extras.settings.set(key, value);
      },
    },
    _Id: { get: ({ key }) => key },
  },
  methods: {
    delete: ({ book, key }) => {
      book.touchBook();
      book.extras.settings.delete(key);
      return null;
    },
  },
});

/** What an add-in keeps in the workbook. */
export const settingsObject = defineType<Book>('SettingCollection', {
  items: (book) => [...book.extras.settings.keys()].map((key) => settingObject({ book, key })),
  methods: {
    add: (book, [name, value]) => {
      const key = asText(name, 'key');
      book.touchBook();
      book.extras.settings.set(key, value);
      return settingObject({ book, key });
    },
    getCount: (book) => book.extras.settings.size,
    getItem: (book, [name]) => {
      const key = asText(name, 'key');
      if (!book.extras.settings.has(key)) throw new ExcelError('ItemNotFound', `There is no setting "${key}"`);
      return settingObject({ book, key });
    },
    getItemOrNullObject: (book, [name]) => {
      const key = asText(name, 'key');
      return book.extras.settings.has(key) ? settingObject({ book, key }) : null;
    },
  },
});
