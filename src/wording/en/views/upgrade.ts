import type { UpgradeNotes, UpgradeWords } from '../../sv/views/upgrade';

const names = (list: readonly string[]): string => list.join(', ');

export const upgradeNotes: UpgradeNotes = {
  sheets: (list) => (list.length === 1 ? `New sheet: ${names(list)}` : `New sheets: ${names(list)}`),
  hiddenSheets: (list) =>
    list.length === 1 ? `New sheet, hidden until it is needed: ${names(list)}` : `New sheets, hidden until they are needed: ${names(list)}`,
  table: (sheet, table) => `${sheet}: a new table at the top (${table})`,
  columns: (table, n) => (n === 1 ? `${table}: one new helper column, hidden` : `${table}: ${n} new helper columns, hidden`),
  lines: (list) => (list.length === 1 ? `Start: a new line, ${names(list)}` : `Start: new lines, ${names(list)}`),
  formulas: (n) =>
    n === 1 ? 'One formula of the template is replaced by the new one' : `${n} formulas of the template are replaced by the new ones`,
  own: (n) =>
    n === 1 ? 'One cell with a formula of your own is left as it is' : `${n} cells with formulas of your own are left as they are`,
  untouched: 'What is filled in is not changed, nor are rows, columns and comments of your own.',
  done: (from, to) => `The template has been brought up to date, from version ${from} to version ${to}.`,
  refused: {
    newest: 'The workbook has the newest template already.',
    unknown: 'The workbook does not say which version of the template it was made with (Mallversion on Start). Nothing has been done.',
    damaged: (n) =>
      n === 1
        ? 'A table, column or cell of the template is missing or has another name. Mend it under Check first. Nothing has been done.'
        : `${n} tables, columns or cells of the template are missing or have other names. Mend them under Check first. Nothing has been done.`,
    taken: (list) =>
      `The workbook has something of its own that is called ${names(list)}, which the new template needs. Give it another name and try again. Nothing has been done.`,
  },
};

export const upgrade: UpgradeWords = {
  older: (from, to) => `The workbook was made with an older template (version ${from}). The new one is version ${to}.`,
  action: 'Update the template',
  heading: 'Update the template',
  lead: 'This is added to the workbook. It stays where it is.',
};
