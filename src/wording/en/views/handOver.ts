import type { handOver as swedish } from '../../sv/views/handOver';

export const handOver: typeof swedish = {
  heading: 'Hand over to ILS',
  lead: 'Copy a text, paste it in ILS and tick it as entered. The next text comes by itself.',
  progress: (done, all) => `${done} of ${all} entered`,
  changedSince: (n) =>
    n === 1 ? 'One text has been changed since it was ticked.' : `${n} texts have been changed since they were ticked.`,
  nothing: 'There are no texts to hand over yet.',
  allDone: 'All texts are entered.',
  given: (n) =>
    n === 1
      ? 'One text that is given from above is left out. ILS has it already.'
      : `${n} texts that are given from above are left out. ILS has them already.`,
  state: { open: 'left', transferred: 'entered', changed: 'changed', none: 'to copy' },
  stateInFull: {
    open: 'Not entered',
    transferred: 'Entered',
    changed: 'Changed since it was ticked as entered',
    none: 'Has no column to tick',
  },
  about: { texts: 'Text', indicators: 'Indicator', activities: 'Activity', goals: 'Goal' },
  noHeading: 'Text without a heading',
  reason: 'Reason for the judgement',
  astray: 'Belongs to a goal that does not exist',

  copy: 'Copy the text',
  copied: 'The text is copied. Paste it in ILS with Ctrl+V.',
  notCopied: 'The browser did not give access to the clipboard. The text is selected: press Ctrl+C.',
  tick: 'Entered in ILS',
  tickAgain: 'Entered in ILS again',
  untick: 'Take the tick away',
  ticked: (name) => `“${name}” is ticked as entered.`,
  unticked: (name) => `“${name}” is no longer ticked as entered.`,
  textOf: (name) => `The text: ${name}`,
  before: 'Previous',
  after: 'Next',
  edit: 'Change the text',

  list: 'The texts in print order',
  show: 'Show',
  shown: { left: 'Those left', all: 'All' },
  more: (n) => (n === 1 ? 'Show one more group' : `Show ${n} more groups`),
  toFile: 'Indicators as a file for Stratsys',
};
