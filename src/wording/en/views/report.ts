import type { report as swedish } from '../../sv/views/report';

export const report: typeof swedish = {
  heading: 'Report',
  lead: 'Makes a sheet with the whole document in print order, ready to print on A4. An earlier report sheet is replaced; your own sheets are left alone.',
  make: 'Make report',
  errorsLeft: (n) =>
    n === 1
      ? 'One error is left in the check. The report is made all the same.'
      : `${n} errors are left in the check. The report is made all the same.`,
  made: (sheet) => `The report is ready on the sheet ${sheet}.`,
  show: 'Show the sheet',
  keep: 'Save the workbook as usual, or print the sheet as PDF from Excel.',
};
