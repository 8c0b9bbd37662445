import type { first as swedish } from '../../sv/views/first';

export const first: typeof swedish = {
  heading: 'Start here',
  lead: 'Röda tråden makes plans, tertial reports and annual reports in Excel.',
  glance: [
    { what: 'Fill in.', how: 'Goals, indicators, texts and budget on a sheet each, from council to unit.' },
    { what: 'Check.', how: 'The pane shows what is missing and what does not agree, while you type.' },
    { what: 'Make a report.', how: 'One sheet with the whole document, ready to print.' },
  ],
  template: 'Create a new template',
  templateLead: 'Its sheets are put in this workbook. Those already there are left alone.',
  create: 'Create template',
  last: 'Or begin where last period ended',
  lastLead: "Goals, budget and what still holds go along, and last period's figures and words stand beside.",
  examples: 'Or try an example',
  examplesLead: 'Made-up content of realistic length, in Swedish. Open it in an empty workbook.',
  exampleOpened: 'The example is in place. Try changing a figure and check again.',
  consolidate: 'Do you have several units’ workbooks?',
  consolidateLead: 'Read them and see what has come in, what it adds up to and what does not agree.',
  help: 'Read how it works',
};
