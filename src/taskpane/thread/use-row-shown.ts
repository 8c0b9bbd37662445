import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Place } from '../../domain/finding';
import type { Selection } from '../view-props';

export interface RowShown {
  /** Where the cursor stands, or what was picked in the pane since it last moved. */
  readonly place: Place | null;
  /** Shows a row before Excel has gone there, and where Excel does not tell of its cursor. */
  readonly pick: (place: Place) => void;
  /** For the heading of what is shown: takes the focus where what was pressed went away with what stood there. */
  readonly heading: RefObject<HTMLDivElement | null>;
}

/** Which row the thread is shown of. `first` is the one that the view was opened for. */
export function useRowShown(selection: Selection | null, first: Place | null): RowShown {
  const here = selection && `${selection.sheet}!${selection.address}`;
  const [seen, setSeen] = useState(here);
  const [picked, setPicked] = useState<Place | null>(first);
  const heading = useRef<HTMLDivElement>(null);
  const asked = useRef(false);

  if (here !== seen) {
    setSeen(here);
    // The first word of where the cursor is, is no move.
    if (seen !== null) setPicked(null);
  }
  const place = picked ?? selection?.place ?? null;
  const name = place && `${place.table} ${place.row ?? ''}`;
  useEffect(() => {
    if (asked.current && document.activeElement === document.body) heading.current?.querySelector<HTMLElement>('[tabindex]')?.focus();
    asked.current = false;
  }, [name]);

  return {
    place,
    heading,
    pick: (wanted) => {
      asked.current = true;
      setPicked(wanted);
    },
  };
}
