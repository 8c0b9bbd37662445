import type { LastPeriodWords, NextPeriodWords, RollOnNotes } from '../../sv/views/nextPeriod';
import { pane } from '../pane';

export const rollOnNotes: RollOnNotes = {
  document: pane.document,
  headings: {
    kept: 'Goes along',
    beside: 'Stands beside for comparison',
    emptied: 'Is emptied',
    left: 'Stays behind',
    unread: 'Could not be read',
    skipped: 'Passed over',
  },
  rows: (sheet, n) => `${sheet}: ${n} ${n === 1 ? 'row' : 'rows'}`,
  column: (sheet, column, n) => `${sheet}, ${column}: ${n} ${n === 1 ? 'cell' : 'cells'}`,
  cell: (name, was) => (name === '' ? was : `${name}: ${was}`),
  notOurs: (what) => `${what} (not the template's)`,
  unread: (sheet, cell, found) => `${cell ? `${sheet}!${cell}` : sheet}: "${found}" is not in the list`,
  still: 'Everything is still in the old workbook, which is not changed.',
  sums: (kept, emptied, left) =>
    `${kept} ${kept === 1 ? 'row goes' : 'rows go'} along, ${emptied} ${emptied === 1 ? 'cell is' : 'cells are'} emptied, ${left} ${left === 1 ? 'row stays' : 'rows stay'} behind.`,
  refused: {
    notLater: (from, to) =>
      `${pane.document(...to)} does not come after ${pane.document(...from)}. Nothing has been made. Choose a later period.`,
    yearLeftOut: (from, to) =>
      `${pane.document(...to)} cannot be made from ${pane.document(...from)}: a whole year lies between, and "last year" would be wrong. Make the year between first.`,
    monthMissing: () => 'A monthly report needs its month, 1–12. Nothing has been made.',
    damaged: (n) =>
      `The workbook lacks parts of the template (${n} ${n === 1 ? 'place' : 'places'}), and what stood there would not go along. Nothing has been made. Check the workbook and mend V33 first.`,
  },
};

export const nextPeriod: NextPeriodWords = {
  heading: 'Make the next period',
  lead: "Makes a new workbook from this one: goals, budget and what still holds go along, and last period's figures and words stand beside. Your workbook is not changed.",
  to: 'New workbook for',
  notDone: 'The workbook is not marked as ready. What is filled in here afterwards will not be in the new one.',
  make: (document) => `Make ${document}`,
  making: 'Making the workbook …',
  opened: (document) => `${document} is open in a window of its own. Save it before you begin to fill it in.`,
  save: 'Save as a file',
  saved: (name) => `${name} has been handed to the browser to save.`,
};

export const lastPeriod: LastPeriodWords = {
  heading: "Begin with last period's workbook",
  lead: "Choose the workbook of last period. The next period's sheets are put in this workbook; the file that you choose is not changed.",
  choose: 'Choose a file',
  reading: (file) => `Reading ${file} …`,
  make: (document) => `Make ${document} here`,
  made: (document) => `${document} is made.`,
  cancel: 'Cancel',
};
