import type { help as swedish } from '../../sv/views/help';

export const help: typeof swedish = {
  heading: 'How to go about it',
  steps: [
    'Create template: choose document type, year and unit.',
    'Fill in the white cells. Grey cells are computed, light blue ones are given from above.',
    'Check: every remark leads to its cell.',
    'Make report: one sheet to read, print and save.',
  ],
  privacy: 'Everything stays in the workbook. The pane sends nothing anywhere.',
  privacyPage: 'Data and privacy',
  outside: 'Röda tråden is an add-in for Excel. Open Excel and choose Open the pane on the Home tab.',
};
