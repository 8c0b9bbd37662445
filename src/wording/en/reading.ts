import type { ReadingWords } from '../sv/reading';

export const reading: ReadingWords = {
  refused: {
    empty: 'There is no text in the document. If the file is kept in the cloud, open it once so that it is fetched.',
    unreachable: 'The file could not be opened. It may have been moved, deleted or locked; choose it again.',
    tooLarge: 'The document is larger than what can be read (64 MB or 200 000 lines). Divide it.',
    encrypted: 'The file is protected by a password. Remove the password in the program that made it and choose the file again.',
    oldWord: 'The file is in the older format of Word (.doc). Open it in Word and save it as .docx.',
    oldExcel: 'The file is in an older or binary format of Excel (.xls, .xlsb). Open it in Excel and save it as .xlsx.',
    openDocument: 'The file is an OpenDocument document (.odt, .ods). Save it as .docx, .xlsx or PDF.',
    richText: 'The file is RTF. Open it in Word and save it as .docx.',
    presentation: 'The file is a presentation. Röda tråden reads Word, Excel, PDF, web pages and text.',
    bomb: 'The file unpacks to more than a document can be and has not been opened.',
    doctype: 'The file holds a document type (DOCTYPE), which no Office document needs, and has not been opened.',
    damaged: 'The file is damaged. Open it in the program that made it, save it anew and choose it again.',
    notADocument: 'The file is no document that can be read. Röda tråden reads Word, Excel, PDF, web pages and text.',
    scannedPdf: 'The pages are pictures: the PDF is scanned and holds no text. Use the original, or make the text readable (OCR) first.',
  },
  unplaced: {
    rowWithoutHead: 'a row without a table head that is known',
    tooManyCells: 'the row has more cells than the head of its table',
    cellsLost: 'empty cells were lost: which columns the values belong to cannot be told',
    outsideDocument: 'stands before the first document',
    withoutGoal: 'belongs to a goal that was not found',
    notUnderstood: 'is not recognised',
  },
  doubts: {
    nameMayContinue: 'The name may go on in the next row, or that row may be one of its own.',
    cellsShifted: 'The cells stood one column off and were moved.',
    cellByLook: 'Which column the value belongs to was told by its look.',
    valueUnreadable: 'The value cannot be read as a figure or a date.',
    headUncertain: 'The type of document, the year or the unit is not printed, or in two ways.',
    headingUncertain: 'A short line taken for a heading, or a heading taken for text.',
    parentUncertain: 'Which goal it belongs to is told by its place.',
    rowTwice: 'The first row of the table is printed twice.',
    notInContents: 'The list of contents and the document differ.',
  },
};
