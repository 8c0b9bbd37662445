import { printed, type Cell } from '../cell';
import { cleanName } from '../hand-over/clean-text';

/** A cell as it is printed: a figure with its decimals and a real minus; blanks within a figure and before its unit are no place to break. */
export const printedCell = (cell: Cell, decimals: number): string =>
  unbroken(cell === null ? '' : typeof cell === 'string' ? cleanName(cell) : printed(cell.amount, decimals));

const unbroken = (text: string): string => text.replace(/(?<=\d) (?=\d)/g, '\u00a0').replace(/(?<=\d) (?=\S{1,5}$)/g, '\u00a0');
