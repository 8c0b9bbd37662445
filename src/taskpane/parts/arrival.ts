import { createContext, useContext, useEffect, useRef, type RefObject } from 'react';

/** True where a person has gone to the view: its heading takes the focus then, and not when the pane opens beside a sheet in use. */
export const Arrival = createContext(false);

/** The element that takes the focus when its view is gone to. */
export function useArrivalFocus<E extends HTMLElement>(): RefObject<E | null> {
  const arrived = useContext(Arrival);
  const element = useRef<E>(null);
  useEffect(() => {
    if (!arrived) return;
    element.current?.focus({ preventScroll: true });
    // A long view may have been left far down.
    window.scrollTo({ top: 0 });
  }, [arrived]);
  return element;
}
