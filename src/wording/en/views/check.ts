import type { check as swedish } from '../../sv/views/check';

export const check: typeof swedish = {
  heading: 'Check',
  again: 'Check',
  severities: { error: 'Errors', warning: 'Warnings', note: 'Notes' },
  one: { error: 'Error', warning: 'Warning', note: 'Note' },
  done: (summary) => `The check is done: ${summary}.`,
  whole: 'The whole workbook',
  go: 'Go to',
  more: (n) => `Show ${n} more`,
  live: 'The check runs again when something changes in the workbook.',
  stale: 'The workbook has changed since the check. Check again when you have finished typing.',
};
