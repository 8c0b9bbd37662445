import type { home as swedish } from '../../sv/views/home';

export const home: typeof swedish = {
  todo: (document, date) => (date ? `To do by ${date}` : `To do in ${document}`),
  lines: {
    economy: 'Forecast and comments',
    indicators: 'Indicators',
    goals: 'Goals to judge',
    texts: 'Texts',
    activities: 'Activities',
  },
  progress: (done, due) => `${done} of ${due}`,
  lineDone: 'done',
  lineNothing: 'nothing to fill in',
  check: 'Check',
  state: 'Where things stand',
  goals: 'Goals',
  indicators: 'Indicators',
  budget: 'Budget',
  frame: 'Budget frame',
  forecast: 'Forecast',
  outcome: 'Outcome',
  deviation: 'Deviation',
  noBudget: 'The budget is not filled in.',
  next: (what) => `Continue: ${what}`,
  nextCheck: 'Go through the errors',
  nextReport: 'Make report',
};
