import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from 'react';

/** The line that a person works with, among those of the list. */
const lines = (list: HTMLElement): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-line]')];

export interface KeptFocus {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * When the line that has the focus goes, because it was put right, the focus goes to the line that takes its place, and where none is left to the
 * heading before the list. Nothing scrolls. `changed` is what the list is drawn from.
 */
export function useKeptFocus(changed: unknown): KeptFocus {
  const list = useRef<HTMLDivElement>(null);
  const at = useRef<number | null>(null);
  useLayoutEffect(() => {
    const within = list.current;
    // The sheet keeps the focus that it has.
    if (!within || at.current === null || document.activeElement !== document.body || !document.hasFocus()) return;
    const all = lines(within);
    const next = all[Math.min(at.current, all.length - 1)]?.querySelector('button') ?? within.querySelector<HTMLElement>('h2');
    next?.focus({ preventScroll: true });
  }, [changed]);
  return {
    list,
    onFocus({ target }) {
      const line = target.closest<HTMLElement>('[data-line]');
      at.current = line && list.current ? lines(list.current).indexOf(line) : null;
    },
    onBlur({ relatedTarget }) {
      // Without a next element it is the line that has gone, or the window that was left.
      if (relatedTarget !== null && !list.current?.contains(relatedTarget)) at.current = null;
    },
  };
}
