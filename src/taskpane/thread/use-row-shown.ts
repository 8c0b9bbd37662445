import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { Place } from '../../domain/finding';
import type { Selection } from '../view-props';

export interface RowShown {
  /** The row that is held, else what was picked in the pane since the cursor last moved, else where the cursor stands. */
  readonly place: Place | null;
  /** True while the cursor has gone on from a row that is held. */
  readonly isLeft: boolean;
  /** Shows a row before Excel has gone there, and where Excel does not tell of its cursor. */
  readonly pick: (place: Place) => void;
  /** Stays at a row of which something is being changed; null lets go of it. */
  readonly hold: (place: Place | null) => void;
  /** Around the heading of what is shown: it takes the focus where what was pressed went away with what stood there. */
  readonly heading: RefObject<HTMLDivElement | null>;
}

const nameOf = (place: Place | null): string => (place ? `${place.table} ${place.row ?? ''}` : '');

/** Which row the thread is shown of. `first` is the one that the view was opened for. */
export function useRowShown(selection: Selection | null, first: Place | null): RowShown {
  const here = selection && `${selection.sheet}!${selection.address}`;
  const [seen, setSeen] = useState(here);
  const [picked, setPicked] = useState<Place | null>(first);
  const [held, setHeld] = useState<Place | null>(null);
  const heading = useRef<HTMLDivElement>(null);
  const asked = useRef(false);

  if (here !== seen) {
    setSeen(here);
    // The first word of where the cursor is, is no move.
    if (seen !== null) setPicked(null);
  }
  const going = picked ?? selection?.place ?? null;
  const place = held ?? going;
  const name = nameOf(place);
  useEffect(() => {
    // Never while the focus is in the sheet.
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (asked.current && isLost) heading.current?.querySelector<HTMLElement>('[tabindex]')?.focus();
    asked.current = false;
  }, [name]);
  const hold = useCallback((wanted: Place | null) => {
    asked.current = wanted === null;
    setHeld(wanted);
  }, []);

  return {
    place,
    isLeft: held !== null && nameOf(held) !== nameOf(going),
    heading,
    hold,
    pick: (wanted) => {
      asked.current = true;
      setPicked(wanted);
    },
  };
}
