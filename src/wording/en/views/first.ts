import type { first as swedish } from '../../sv/views/first';

export const first: typeof swedish = {
  heading: 'Start here',
  lead: 'There is no template here yet. Create one, and the pane makes the sheets for goals, indicators, activities, texts and budget. Sheets already in the workbook are left alone.',
  create: 'Create template',
  examples: 'Or try an example',
  examplesLead: 'Made-up content of realistic length, in Swedish. Open it in an empty workbook.',
  exampleOpened: 'The example is in place. Try changing a figure and check again.',
};
