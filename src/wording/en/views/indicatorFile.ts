import type { indicatorFile as swedish, leftOutBecause as swedishBecause } from '../../sv/views/indicatorFile';

export const leftOutBecause: typeof swedishBecause = {
  missing: 'i.u.',
  words: 'words, not a figure',
  band: 'a band',
  otherUnit: 'another unit than its row’s',
  noName: 'the indicator has no name',
  differs: 'the same indicator and period has another figure before it',
};

export const indicatorFile: typeof swedish = {
  heading: 'Indicators for Stratsys',
  lead: 'Makes a tab-separated file with a line per value: unit, indicator, column, period and value. The names must be exactly those of Stratsys, so they are first compared with a list from there.',
  nothing: 'No indicators have values to write yet.',
  unit: 'The unit’s name in Stratsys',
  column: 'Column',
  columnHint: 'Manual import in Stratsys takes one column at a time.',
  allColumns: (n) => `All (${n} ${n === 1 ? 'value' : 'values'})`,
  oneColumn: (name, n) => `${name} (${n})`,

  list: 'The indicators’ names in Stratsys',
  listHint: 'Paste a list, a name a line, or pick a text file. Of a table the first column is read.',
  pick: 'Pick a file',
  notRead: (file) => `${file} is too large to be a list of names. It has not been read.`,
  noList: 'I have no list: write the names as the plan has them',
  found: (found, all, listed) => `${found} of ${all} indicators are in the list of ${listed} names.`,
  choose: 'Choose names for these',
  like: 'Like it',
  others: 'Others in the list',
  notChosen: 'Choose …',
  leaveOut: 'Leave it out',
  unlike: 'Nothing in the list is like it.',
  renamed: (n) => (n === 1 ? 'One name is written as in the list' : `${n} names are written as in the list`),
  renamedTo: (name, listed) => `${name} → ${listed}`,

  leftOut: (n) => (n === 1 ? 'One value is left out' : `${n} values are left out`),
  leftOutLine: (indicator, column, because) => `${indicator}, ${column}: ${because}`,
  guarded: (names) => `Begins as a formula does and gets an apostrophe before it: ${names}`,

  saveLater: 'Save the file',
  save: (n) => (n === 1 ? 'Save the file with one value' : `Save the file with ${n} values`),
  wait: (n) => (n === 1 ? 'One name is left to choose.' : `${n} names are left to choose.`),
  needsList: 'Put in the list, or tick that you have none.',
  needsUnit: 'Enter the unit’s name.',
  saved: (file) => `${file} is saved among the downloads.`,
  notSaved: 'Office cannot save files here. Copy the contents instead and paste them in an empty text file.',
  copy: 'Copy the contents',
  copied: 'The contents are copied. Paste them in an empty text file.',
  notCopied: 'The browser did not give access to the clipboard. Nothing is copied.',
  remembered: 'The names are saved in the workbook until next time.',
  fileName: (unit, document) => `Indicators ${unit} ${document}`,
};
