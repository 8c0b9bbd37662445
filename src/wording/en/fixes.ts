import type { FixWording } from '../fixes';

const givers = { council: 'the council’s', board: 'the board’s' } as const;

export const fixes: FixWording = {
  setValue: (value) => `Write ${value} as a figure`,
  setText: (text) => `Write “${text}”`,
  keepText: 'Keep the words as text',
  restoreFormula: 'Restore the formula',
  restoreCell: (giver, what, cell) => `Restore ${givers[giver]} ${what === 'text' ? 'text' : 'value'} (${cell})`,
  emptyCell: 'Empty the cell, as it was when it was given',
  restoreRow: (giver) => `Put ${givers[giver]} row back`,
  renameColumn: (from, to) => `Call the column ${from} ${to} again`,
  renameTable: (from, to) => `Call the table ${from} ${to} again`,
  giveKeys: 'Give the rows keys',
  left: {
    changed: 'The cell was changed meanwhile and is left as it is.',
    remains: 'It could not be fixed; the cell is left as it is.',
  },
};
