import type { copy as swedish, copyFacts as swedishFacts } from '../../sv/views/copy';

export const copyFacts: typeof swedishFacts = {
  values: (n) => (n === 1 ? '1 formula becomes the value that it shows.' : `${n} formulas become the values that they show.`),
  empty: (n) =>
    n === 1
      ? '1 formula has no stored value: its cell will be empty. Save the workbook in Excel first, and it is computed.'
      : `${n} formulas have no stored value: their cells will be empty. Save the workbook in Excel first, and they are computed.`,
  comments: (n) => (n === 1 ? '1 comment is left out.' : `${n} comments are left out.`),
  links: (n) =>
    n === 1
      ? '1 link leads to something that is left out and becomes text.'
      : `${n} links lead to something that is left out and become text.`,
  objects: (n) =>
    n === 1
      ? '1 object that is neither a picture, a shape nor an ordinary chart is left out.'
      : `${n} objects that are neither pictures, shapes nor ordinary charts are left out.`,
  hiddenRows: (n) => (n === 1 ? '1 hidden row with content goes along.' : `${n} hidden rows with content go along.`),
  hiddenColumns: (n) => (n === 1 ? '1 hidden column with content goes along.' : `${n} hidden columns with content go along.`),
};

export const copy: typeof swedish = {
  heading: 'A copy to send',
  lead: 'Makes a new workbook with only what is seen: values instead of formulas, no hidden sheets, nothing about who wrote it. Your own workbook is not touched.',
  sheets: 'Sheets',
  sent: { report: 'The report', all: 'All visible sheets' },
  prepare: 'Prepare the copy',
  preparing: 'Reading the file of the workbook …',
  noReport: (sheet) => `There is no sheet ${sheet}. Make the report first.`,
  toReport: 'Make the report',
  ready: 'The copy is prepared',
  out: (sheets) =>
    sheets.length === 1 ? `The sheet ${sheets.join()} is sent.` : `${sheets.length} sheets are sent: ${sheets.join(', ')}.`,
  always:
    'Author, company, custom properties, hidden sheets, names, drop-down lists, macros and connections are left out. Pictures keep what the camera wrote in them.',
  open: 'Open the copy',
  opened: 'The copy is open in a window of its own. Save it and send it.',
  save: 'Save as a file',
  saved: (name) => `${name} has been given to the browser to save.`,
  file: (sheet) => `${sheet} copy.xlsx`,
  pick: 'If you have saved the workbook on the computer you can choose the file instead.',
  choose: 'Choose a file',
};
