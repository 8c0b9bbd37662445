import type { RibbonWords } from '../sv/ribbon';

export const ribbon: RibbonWords = {
  notOurs:
    'The workbook does not have the template of Röda tråden, so the button has nothing to work on. The workbook is as it was. Choose Create template on the Home tab, or open a workbook that has the template.',
  nothingLeft: 'Every cell that is due has been filled in. Choose Check to see whether anything needs to be put right.',
  notFetched: 'What the button needs could not be fetched. The workbook is as it was. Check the network and try again.',
};
