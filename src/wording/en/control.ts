import type { ControlWords } from '../sv/control';

export const control: ControlWords = {
  title: (owner, document) => [owner, document, 'Check'].filter(Boolean).join(' · '),
  help: 'Choose To be fixed or Accepted for every row. An accepted row with a reason is quiet until its figures change. Check again after changes.',
  counts: {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    note: ['note', 'notes'],
    accepted: ['accepted', 'accepted'],
    nothing: 'Nothing found',
  },
  print: 'Check',
  choose: { title: 'Choose from the list', message: 'Choose To be fixed or Accepted.' },
  propose: {
    filled: 'Fill in the cell.',
    number: 'Write a number.',
    numberOrWord: 'Write a number, increase or decrease.',
    date: 'Write a date.',
    sameWord: 'Change the judgement or give a reason for it.',
    reason: 'Give a reason.',
    uniqueName: 'Rename one of the rows, or delete it.',
    existingGoal: 'Write the code of a goal on the sheet Mål.',
    areaGoal: 'Write the code of a goal for an area of work.',
    existingIndicator: 'Write the name of an indicator on the sheet Indikatorer.',
    levelAbove: 'Place the goal under one of the level above.',
    existingRow: 'Write the name of a row in the same area.',
    template: 'Bring it back as in the template.',
  },
  again: 'The reason is about earlier figures. Choose Accepted if it holds for these too.',
};
