import { useLayoutEffect, useRef, type FocusEvent, type ReactNode, type RefObject } from 'react';

/** The lines of the list, in their order. */
const linesIn = (list: HTMLElement): readonly HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-line]')];

export interface KeptFocusProps {
  readonly list: RefObject<HTMLDivElement | null>;
  /** What the list is drawn from. */
  readonly changed: unknown;
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * Holds a list. When the line that has the focus goes, because it was put right, the focus goes to the line that takes its place, and where none is left
 * to the heading before the list. Nothing scrolls.
 */
export function KeptFocus({ list, changed, className, children }: KeptFocusProps) {
  const at = useRef<number | null>(null);
  useLayoutEffect(() => {
    const within = list.current;
    // The sheet keeps the focus that it has.
    if (!within || at.current === null || document.activeElement !== document.body || !document.hasFocus()) return;
    const lines = linesIn(within);
    const next = lines[Math.min(at.current, lines.length - 1)]?.querySelector('button') ?? within.querySelector<HTMLElement>('h2');
    next?.focus({ preventScroll: true });
  }, [list, changed]);
  const remember = ({ target, currentTarget }: FocusEvent<HTMLDivElement>) => {
    const line = target.closest<HTMLElement>('[data-line]');
    at.current = line && linesIn(currentTarget).indexOf(line);
  };
  const forget = ({ relatedTarget, currentTarget }: FocusEvent<HTMLDivElement>) => {
    // Without a next element it is the line that has gone, or the window that was left.
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) at.current = null;
  };
  return (
    <div className={className} ref={list} onFocus={remember} onBlur={forget}>
      {children}
    </div>
  );
}
