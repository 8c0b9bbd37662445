import type { TodoLine } from '../overview';
import type { Actions, Navigate, Reading } from '../view-props';

/** The way from a line of what is due to where it is done: the first cell in Excel, and beside it the view for its kind. null where nothing is left. */
export function wayToDo({ kind, next }: TodoLine, reading: Reading, actions: Actions, navigate: Navigate): (() => void) | null {
  if (!next) return null;
  return () => {
    const place = reading.at(next.sheet, next.cell);
    actions.show(next);
    const about = place ? { place } : {};
    navigate(kind === 'goals' ? 'judge' : kind === 'texts' ? 'text' : 'entry', about);
  };
}
