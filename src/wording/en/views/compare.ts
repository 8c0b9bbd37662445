import type { CompareWords, SameProposalWords } from '../../sv/views/compare';

export const sameProposals: SameProposalWords = {
  sameRow: (earlier, later) => `"${earlier}" is now called "${later}": the same row with a new name.`,
  alike: (earlier, later) => `"${earlier}" is like "${later}".`,
};

export const compare: CompareWords = {
  heading: 'Compare periods',
  lead: 'Choose workbooks of two or more periods. The indicators are put side by side on the sheet Jämförelse. The files are not changed.',
  withOpen: (document) => `Include the open workbook (${document})`,
  choose: 'Choose files',
  reading: (file) => `Reading ${file} …`,
  periods: 'Periods',
  refused: (file, why) => `${file}: ${why}`,
  remove: (document) => `Remove ${document}`,
  tooFew: 'At least two periods are needed.',
  proposals: 'Are these the same?',
  proposalsLead: 'They are compared apart until you say that they are the same.',
  counts: (indicators, periods) => `${indicators} ${indicators === 1 ? 'indicator' : 'indicators'} in ${periods} periods.`,
  make: 'Make the sheet Jämförelse',
  made: (sheet, indicators) => `The sheet ${sheet} is made: ${indicators} ${indicators === 1 ? 'indicator' : 'indicators'}.`,
  same: sameProposals,
};
