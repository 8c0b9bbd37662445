import type { help as swedish } from '../../sv/views/help';

export const help: typeof swedish = {
  heading: 'How to go about it',
  steps: [
    'Create template: choose document type, year and unit.',
    'Fill in the white cells, on the sheets or under Fill in. Grey cells are computed, light blue ones are given from above.',
    'Check: every remark leads to its cell.',
    'Judge the goals, and mark the plan as ready when nothing stands in the way.',
    'Make report: one sheet to read, print and save.',
  ],
  handbook: 'Handbook, with a chapter for each role (in Swedish)',
  privacy: 'Everything stays in the workbook. The pane sends nothing anywhere.',
  privacyPage: 'Data and privacy',
  outside: 'Röda tråden is an add-in for Excel. Open Excel and choose Open the pane on the Home tab.',

  begin: 'Beginning',
  beginTemplate: 'Create a new template',
  beginExample: 'Try an example',
  beginElsewhere:
    'This workbook already has a template. Open an empty workbook and choose Open the pane on the Home tab to create a new template or try an example.',

  keyboard: 'With the keyboard',
  keys: [
    'F6 goes between the sheet, the ribbon and the pane. In some versions Ctrl+F6 goes back to the sheet.',
    'Alt and then the Home tab gives letters to the buttons Check, Mark as ready and Make report.',
    'In the pane Tab goes forward and Shift+Tab back. Enter or the space bar presses a button.',
    'Esc goes back to the view before.',
    'Alt+Down opens a list, in the pane and in a cell with a list.',
    'Ctrl+Z in the sheet takes back what the pane wrote.',
  ],

  rules: 'The rules of the check',
  rulesLead: 'The check goes through the workbook by these rules. A finding can be accepted with a reason.',
  showRules: 'Show the rules',
  hideRules: 'Hide the rules',
  search: 'Search the rules',
  rulesFound: (n) => (n === 0 ? 'No rule has those words.' : n === 1 ? '1 rule' : `${n} rules`),

  diagnostics: 'For whoever helps you',
  diagnosticsLead: 'Versions and counts, nothing of what the workbook says.',
  copy: 'Copy',
  copied: 'The text is copied.',
  copyByHand: 'The text is selected. Copy it with Ctrl+C.',
};
