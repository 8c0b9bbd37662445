import type { report as swedish } from '../../sv/views/report';

export const report: typeof swedish = {
  heading: 'Report',
  lead: 'Makes a sheet with the whole document in print order, ready to print on A4. An earlier report sheet of the same period is replaced; reports of other periods and your own sheets are left alone.',
  of: (document) => `For ${document}, as the sheet Start says. The choices below stay in the workbook until next time.`,
  chapters: 'Chapters',
  chapter: {
    front: 'Front page',
    contents: 'List of contents',
    summary: 'The state in brief',
    opening: 'Opening chapters',
    goals: 'Goals, indicators and activities',
    economy: 'Economy',
    quality: 'Quality',
    other: 'Other',
    accepted: 'Appendix: accepted findings',
  },
  charts: 'Charts',
  period: 'Period',
  withEarlier: 'With the last period',
  onlyThis: 'This period only',
  empty: 'Headings without content',
  emptyAs: { keep: 'Print the heading', leaveOut: 'Leave out', say: 'Say that there is nothing to report' },
  nothingChosen: 'Choose at least one chapter.',
  make: 'Make report',
  reading: 'Reading the plan …',
  writing: 'Writing the report sheet …',
  errorsLeft: (n) =>
    n === 1
      ? 'One error is left in the check. The report is made all the same.'
      : `${n} errors are left in the check. The report is made all the same.`,
  toCheck: 'Go through the errors first',
  made: (sheet) => `The report is ready on the sheet ${sheet}.`,
  show: 'Show the sheet',
  word: {
    heading: 'Word',
    lead: 'The same chapters as a Word document, for those who want to edit it or send it on. The workbook is not changed.',
    save: 'Save as Word',
    saved: (file: string) => `${file} is saved among your downloads.`,
    cannotSave: 'The document is ready, but Excel on Mac and iPad saves no files from the pane. Copy it instead.',
    orCopy: 'If you cannot find the file you can copy the document instead.',
    copy: 'Copy for Word',
    copied: 'Copied. Open an empty Word document and paste.',
    notCopied: 'It could not be copied: the browser does not allow it. Make the report sheet and copy from there.',
  },
  keep: 'Save the workbook as usual, or print the sheet as PDF from Excel.',
};
