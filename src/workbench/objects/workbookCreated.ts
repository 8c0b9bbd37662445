import { asText } from '../host/arguments';
import { ExcelError } from '../host/errors';
import { defineType, type Instance } from '../host/members';
import type { Book } from '../model/book';

interface Created {
  readonly book: Book;
  readonly bytes: Uint8Array;
}

const make = defineType<Created>('WorkbookCreated', {
  properties: { id: { get: () => '1' } },
  methods: {
    open: ({ book, bytes }) => {
      if (!book.openBeside) throw new ExcelError('NotImplemented', 'Nobody here shows a second workbook');
      book.openBeside(bytes);
      return null;
    },
  },
});

/** A workbook that is made of a file in Base64 and opened beside this one. */
export function workbookCreated(book: Book, file: unknown): Instance {
  const text = asText(file, 'base64File');
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text))
    throw new ExcelError('InvalidArgument', 'The file is not Base64');
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new ExcelError('InvalidArgument', 'The file is not an .xlsx file');
  return make({ book, bytes });
}
