import type { UnitFileWords } from '../sv/unit-files';

export const unitFiles: UnitFileWords = {
  refused: {
    empty: 'The file is empty. If it is kept in the cloud, open it once so that it is fetched.',
    unreachable: 'The file could not be opened. It may have been moved, deleted or locked; choose it again.',
    notXlsx: 'The file is not an Excel workbook (.xlsx).',
    xls: 'The file is in the older format of Excel (.xls). Open it in Excel and save it as .xlsx.',
    xlsb: 'The file is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.',
    ods: 'The file is an OpenDocument spreadsheet (.ods). Save it as .xlsx.',
    text: 'The file is text (CSV or a web page) under the name of a workbook. Ask the unit for the workbook.',
    encrypted: 'The file is protected by a password. Remove the password in Excel and choose it again.',
    tooLarge: 'The file is larger than the workbook of a unit can be (20 MB).',
    bomb: 'The file unpacks to more than a workbook can be and has not been opened.',
    doctype: 'The file holds a document type (DOCTYPE), which no workbook needs, and has not been opened.',
    damaged: 'The file is damaged. Open it in Excel, let Excel repair it and save it, or ask the unit for it again.',
    foreign: 'The workbook was not made with the template of Röda tråden.',
    newerTemplate: 'The workbook was made with a newer template than this version of Röda tråden knows. Update the add-in.',
  },
  uncomputed: (cells) =>
    cells === 1
      ? 'One formula has not been computed and has no value. Open the workbook in Excel, which computes it, and save.'
      : `${cells} formulas have not been computed and have no values. Open the workbook in Excel, which computes them, and save.`,
  macros: 'The workbook holds macros. They have not been run.',
};
