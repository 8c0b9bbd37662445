import { useCallback, useRef, useState } from 'react';
import type { About, Navigate } from './view-props';
import type { ViewId } from './views';

export interface Destination {
  readonly view: ViewId;
  readonly about: About;
  /** Counts every arrival: a view that is gone to again begins anew. */
  readonly arrival: number;
}

/** Where a person wants to go while something is unsaved, and what would be lost. */
export interface Held {
  readonly sentence: string;
  readonly leave: () => void;
  readonly stay: () => void;
}

export interface Navigation {
  readonly at: Destination;
  readonly canGoBack: boolean;
  readonly held: Held | null;
  readonly navigate: Navigate;
  readonly holdUnsaved: (sentence: string | null) => void;
}

/** How far back "Tillbaka" remembers. */
const remembered = 20;

/** Where the pane is, and the way back. `left` hears of every view that is left. */
export function useNavigation(first: Omit<Destination, 'arrival'>, left: () => void): Navigation {
  const [way, setWay] = useState<readonly [Destination, ...Destination[]]>([{ ...first, arrival: 0 }]);
  const [held, setHeld] = useState<Held | null>(null);
  /** Read when a person leaves, never drawn. */
  const unsaved = useRef<string | null>(null);

  const navigate = useCallback<Navigate>(
    (to, about = {}) => {
      const go = () => {
        unsaved.current = null;
        setHeld(null);
        left();
        setWay((before) => stepOn(before, to, about));
      };
      if (unsaved.current === null) go();
      else setHeld({ sentence: unsaved.current, leave: go, stay: () => setHeld(null) });
    },
    [left],
  );
  const holdUnsaved = useCallback((sentence: string | null) => {
    unsaved.current = sentence;
    if (sentence === null) setHeld(null);
  }, []);

  return { at: way[0], canGoBack: way.length > 1, held, navigate, holdUnsaved };
}

/** The way begins with where one is; going back is an arrival too. */
function stepOn(
  way: readonly [Destination, ...Destination[]],
  to: ViewId | 'back',
  about: About,
): readonly [Destination, ...Destination[]] {
  const [here, back, ...before] = way;
  const arrival = here.arrival + 1;
  if (to !== 'back') return [{ view: to, about, arrival }, ...way.slice(0, remembered)];
  return back ? [{ ...back, arrival }, ...before] : way;
}
