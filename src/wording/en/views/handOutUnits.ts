import type { HandOutUnitsWords } from '../../sv/views/handOutUnits';

export const noUnitTemplate: HandOutUnitsWords['noTemplate'] = {
  unreadable: 'The workbook cannot be read as one of the template.',
  newer: 'The workbook was made with a newer version of the template. Open it where that version is.',
  older:
    'The workbook was made with an older version of the template, which cannot remember given rows. Update the template first: open the workbook in Excel and choose Update the template on Home, or run cli upgrade.',
  level:
    'The workbook is not on the level Enhet: its headings and budget are those of a board. Create a template for a unit, fill in the board’s goals and indicators there, and hand that out.',
  damaged: (n) =>
    n === 1
      ? 'One table or column of the template is missing or changed. Mend it in Check first.'
      : `${n} tables or columns of the template are missing or changed. Mend them in Check first.`,
};

/** Making the units' workbooks. */
export const handOutUnits: HandOutUnitsWords = {
  heading: 'Hand out to units',
  lead: 'Makes a workbook for every unit of this one: with the unit’s name, department, id and budget frame on Start. Rows owned by KF or Nämnd become given rows. This workbook is not touched.',
  notSent: 'The files are not sent from here. Put them where the units fetch them, or send them by e-mail.',
  list: 'List of units',
  columns:
    'Paste from Excel, or choose a CSV file, with the columns Avdelning, Enhet, Enhets-id, Kontakt, Namnvarianter and Budgetram. Only Enhet must be there.',
  choose: 'Choose a list',
  paste: 'Paste the list',
  use: 'Use the list',
  pasted: 'Pasted list',
  chosen: (name, units) => `${name}: ${units === 1 ? '1 unit' : `${units} units`}.`,
  problems: (n) =>
    n === 1
      ? 'The list has one error. Mend it and choose the list again.'
      : `The list has ${n} errors. Mend them and choose the list again.`,
  noUnits: 'The list has no units.',
  withoutFrame: (n) =>
    n === 1
      ? '1 unit has no budget frame in the list. It is left empty on Start.'
      : `${n} units have no budget frame in the list. It is left empty on Start.`,
  make: (n) => (n === 1 ? 'Make 1 workbook' : `Make ${n} workbooks`),
  reading: 'Reading the workbook’s file …',
  making: (name) => `Making ${name} …`,
  made: (n) => (n === 1 ? '1 workbook is made' : `${n} workbooks are made`),
  given: (n) =>
    n === 0
      ? 'No row is given from above: no row has KF or Nämnd as its owner.'
      : n === 1
        ? '1 given row in each.'
        : `${n} given rows in each.`,
  zip: (document) => `${document} units.zip`,
  save: 'Save all in a zip file',
  saved: (name) => `${name} was handed to the browser to save.`,
  oneByOne: 'No files can be saved directly here. Open the workbooks one at a time and save them.',
  names: 'Workbooks',
  open: (name) => `Open ${name}`,
  opened: (name) => `${name} is open in a window of its own. Save it.`,
  noFile:
    'Excel did not hand out the file of the workbook. In Excel on the web it never does. Save a copy of the workbook on the computer and choose it here.',
  chooseTemplate: 'Choose the template’s file',
  noTemplate: noUnitTemplate,
};
