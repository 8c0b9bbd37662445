import type { settings as swedish } from '../../sv/views/settings';

export const settings: typeof swedish = {
  heading: 'Settings',
  lead: 'These values stand on the sheet Start and hold for the whole workbook. If they were given from above, change them only by agreement.',
  fields: {
    tolerance: {
      label: () => 'Limit for “partly” (%)',
      changes: 'An indicator this far from its target still counts as partly fulfilled.',
    },
    limitAmount: {
      label: (unit) => `Comment required from (${unit || 'amount'})`,
      changes: 'A deviation in the budget has to be explained when both this and the next limit are reached.',
    },
    limitPercent: { label: () => 'Comment required from (% of the budget)', changes: 'Empty means that the limit is not used.' },
    minGroup: {
      label: () => 'Smallest number of answers',
      changes: 'Groups with fewer answers are not shown in compilations and reports.',
    },
    riskMedium: { label: () => 'Risk value: medium from', changes: 'Risks from this value (1–25) are Medium.' },
    riskHigh: { label: () => 'Risk value: high from', changes: 'Risks from this value (1–25) are High.' },
  },
  lists: {
    amountUnit: { label: 'Unit of amount', changes: 'Changes what the amounts mean, not the figures: they are not converted.' },
    signs: { label: 'Signs in the budget', changes: 'Changes how deviations are computed, not the figures: signs are not turned.' },
    councilMet: {
      label: 'Council’s target reached but not one’s own',
      changes: 'What an indicator counts as when the council’s target is reached but not one’s own.',
    },
  },
  notChosen: 'Not chosen',
  wrong: {
    tolerance: 'Type a number from 0 to 100, such as 5.',
    limitAmount: 'Type an amount without its unit, such as 100, or leave it empty.',
    limitPercent: 'Type a number, such as 1, or leave it empty.',
    minGroup: 'Type a whole number, such as 5.',
    riskMedium: 'Type a whole number from 1 to 25. The limit for high has to be above that for medium.',
    riskHigh: 'Type a whole number from 1 to 25. The limit for high has to be above that for medium.',
  },
  save: 'Save the settings',
  saved: (n) => (n === 1 ? 'The setting is saved on Start.' : `${n} settings are saved on Start.`),
  unsaved: 'The settings are not saved.',
  left: 'A setting was not written, since somebody else has changed it on Start meanwhile. The fields show what it says now.',
  pane: 'The pane',
  language: 'Language of the pane',
  languageHint: 'Until the pane is closed. Next time it follows Office. The sheets are always in Swedish.',
  signs: 'The signs ● fully, ◆ partly, ▲ not and ○ none are the same in the pane, on the sheets and in the report.',
  versions: (addIn, template) => `The add-in is version ${addIn}. The workbook’s template is version ${template}.`,
};
