import type { TextWords } from '../../sv/views/text';
import { entry } from './entry';

export const text: TextWords = {
  heading: 'Long texts',
  lead: 'Put the cursor in a text of the sheet, or choose one here.',
  none: 'No texts are due in this period.',
  written: 'written',
  open: 'left',

  field: (header, name) => `${header}: ${name}`,
  length: (n) => `${n} characters`,
  tooLong: (n) =>
    `${n} characters too many: a cell holds 32,767. Shorten the text or divide it between two rows. Nothing is saved and nothing is cut off.`,
  cleaned: (n) =>
    n === 1 ? 'One control character was removed from what was pasted.' : `${n} control characters were removed from what was pasted.`,
  done: 'Done (Klar)',
  save: 'Save the text',
  saved: (name) => `The text “${name}” is saved.`,
  notWritten: entry.notWritten,
  gone: entry.gone,
  unsaved: (name, length) => `The text about “${name}” (${length} characters) is not saved.`,
  regret: entry.regret,
  before: 'Previous text',
  after: 'Next text',
  next: (name) => `Next text: ${name}`,
  row: 'The whole row',
  given: 'The text is given from above and is not changed here.',

  previous: (length) => `Last period (${length} characters)`,
  copy: 'Begin from last period',
  replace: 'What you have written will be replaced by last period’s text.',
  replaceYes: 'Replace',
  replaceNo: 'Keep mine',
};
