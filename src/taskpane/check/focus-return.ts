import { useEffect, useRef, type RefObject } from 'react';

/** On a button marked `data-opens`, or around one: when what it opened has been closed, the focus returns to it. */
export function useFocusReturn<Around extends HTMLElement>(isOpen: boolean): RefObject<Around | null> {
  const around = useRef<Around>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen)
      around.current?.querySelector<HTMLElement>(around.current.matches('[data-opens]') ? 'button' : 'button[data-opens]')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return around;
}
