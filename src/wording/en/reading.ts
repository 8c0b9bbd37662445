import type { ReadingWords } from '../sv/reading';

export const reading: ReadingWords = {
  unplaced: {
    rowWithoutHead: 'a row without a table head that is known',
    tooManyCells: 'the row has more cells than the head of its table',
    cellsLost: 'empty cells were lost: which columns the values belong to cannot be told',
    outsideDocument: 'stands before the first document',
    withoutGoal: 'belongs to a goal that was not found',
    notUnderstood: 'is not recognised',
  },
  doubts: {
    nameMayContinue: 'The name may go on in the next row, or that row may be one of its own.',
    cellsShifted: 'The cells stood one column off and were moved.',
    cellByLook: 'Which column the value belongs to was told by its look.',
    valueUnreadable: 'The value cannot be read as a figure or a date.',
    headUncertain: 'The type of document, the year or the unit is not printed, or in two ways.',
    headingUncertain: 'A short line taken for a heading, or a heading taken for text.',
    parentUncertain: 'Which goal it belongs to is told by its place.',
    rowTwice: 'The first row of the table is printed twice.',
    notInContents: 'The list of contents and the document differ.',
  },
};
