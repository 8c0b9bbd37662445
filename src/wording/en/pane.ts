import type { PaneWords } from '../sv/pane';
import { labels } from './labels';

export const pane: PaneWords = {
  name: 'Röda tråden',
  views: { home: 'Home', check: 'Check', report: 'Report', more: 'More', help: 'Help', first: 'Start here', create: 'Create template' },
  viewsLabel: 'Views',
  document: (type, year, month) =>
    type === 'month' ? ['Monthly report', month && labels.months[month - 1], year].filter(Boolean).join(' ') : `${type} ${year}`,
  noUnit: 'No name on Start',

  busy: {
    look: 'Reading the workbook …',
    create: 'Creating the template …',
    example: 'Fetching the example …',
    check: 'Checking …',
    report: 'Making the report …',
    show: 'Going to the cell …',
  },
  undoSteps: 'Undo (Ctrl+Z) may take several steps here. Save the workbook first if you want a way back.',
  slow: 'Excel has not answered yet. Are you typing in a cell? Press Enter and the work goes on.',
  back: 'Back',
  cancel: 'Cancel',
  undo: 'Undo with Ctrl+Z.',
  unsaved: { stay: 'Stay here', leave: 'Leave anyway' },
  viewFailed: 'This part of the pane could not be fetched. The workbook is as it was. Check the network and open the pane again.',
  reload: 'Open again',

  findings: {
    count: {
      error: (n) => (n === 1 ? '1 error' : `${n} errors`),
      warning: (n) => (n === 1 ? '1 warning' : `${n} warnings`),
      note: (n) => (n === 1 ? '1 note' : `${n} notes`),
    },
    nothing: 'Nothing to remark on.',
    checking: 'checking …',
  },
  marks: { fully: 'fully', partly: 'partly', not: 'not', none: 'none', notComputable: 'cannot be computed' },

  failed: {
    look: 'The workbook could not be read.',
    create: 'The template was not created.',
    example: 'The example was not put in.',
    check: 'The check was not finished.',
    report: 'The report was not made.',
    show: 'The cell could not be shown.',
  },
  tryAgain: 'Try again',
  dismiss: 'Close',
};
