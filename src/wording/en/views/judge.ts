import type { judge as swedish } from '../../sv/views/judge';

export const judge: typeof swedish = {
  heading: 'Judgement',
  lead: 'To the left stands what the figures suggest, to the right what you judge. Say why where they differ.',
  show: 'Show',
  shown: { all: 'All goals and indicators', left: 'Those not judged', differs: 'Those that differ from the suggestion' },
  nothingShown: 'Nothing to show with that choice.',
  inPlan: 'No goals are judged in a plan. That is done in the tertial reports and the annual report.',
  nothing: 'There are no goals or indicators to judge yet. Enter them on the sheets Mål and Indikatorer.',
  theGoal: 'The goal as a whole',
  loose: 'Indicators without a goal',
  thread: 'Thread',
  threadOf: (goal) => `Thread: ${goal}`,

  suggested: 'Suggested',
  noSuggestion: 'No suggestion',
  noEvidence: 'Nothing to go by yet.',
  judged: 'Judged',
  notJudged: 'Not judged',
  take: 'Take the suggestion',
  takeOf: (name) => `Take the suggestion: ${name}`,
  takeAll: (n) => (n === 1 ? 'Take the suggestion for the one not judged' : `Take the suggestion for all ${n} not judged`),
  taken: (n) => (n === 1 ? 'One suggestion is filled in. It is not saved yet.' : `${n} suggestions are filled in. They are not saved yet.`),

  reason: 'Reason',
  reasonHint: 'The judgement differs from the suggestion. Say why.',
  reasonMissing: 'Write a reason.',

  more: (n) => (n === 1 ? 'Show 1 more goal' : `Show ${n} more goals`),
  save: (n) => (n === 1 ? 'Save the judgement' : `Save ${n} judgements`),
  saved: (n) => (n === 0 ? 'No judgement was saved.' : n === 1 ? 'The judgement is saved.' : `${n} judgements are saved.`),
  unsaved: (n) => (n === 1 ? 'One judgement is not saved.' : `${n} judgements are not saved.`),
  left: (n) =>
    n === 1
      ? 'One cell was not written, since somebody else was there first. See what it holds now:'
      : `${n} cells were not written, since somebody else was there first. See what they hold now:`,
  leftBecause: { changed: 'changed', gone: 'gone' },
};
