import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import type { Box } from './layout';

interface Props {
  readonly address: string;
  readonly items: readonly string[];
  readonly current: string;
  readonly box: Box;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onPick: (item: string) => void;
}

/** The arrow beside a cell with a list, and the list under it. */
export function ListBox({ address, items, current, box, open, onOpen, onPick }: Props): ReactElement {
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        className="list-arrow"
        aria-label={`Öppna listan för ${address}`}
        aria-haspopup="listbox"
        aria-expanded={open}
        style={{ left: box.left + box.width, top: box.top + box.height - 20 }}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => onOpen(!open)}
      />
      {open && <List address={address} items={items} current={current} box={box} onOpen={onOpen} onPick={onPick} />}
    </>
  );
}

function List({ address, items, current, box, onOpen, onPick }: Omit<Props, 'open'>): ReactElement {
  const [at, setAt] = useState(() => Math.max(0, items.indexOf(current)));
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.focus();
  }, []);
  useEffect(() => {
    // Newer browsers answer with a promise, which is no clean-up.
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    const last = items.length - 1;
    const steps: Readonly<Record<string, number>> = { ArrowDown: Math.min(last, at + 1), ArrowUp: Math.max(0, at - 1), Home: 0, End: last };
    const step = steps[key];
    if (step !== undefined) setAt(step);
    else if (key === 'Enter' || key === 'Tab') onPick(items[at] ?? '');
    else if (key === 'Escape') onOpen(false);
    else {
      const found = items.findIndex((item, i) => i > at && item.toLowerCase().startsWith(key.toLowerCase()));
      const again = items.findIndex((item) => item.toLowerCase().startsWith(key.toLowerCase()));
      if (found >= 0 || again >= 0) setAt(found >= 0 ? found : again);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={-1}
      className="list-box"
      aria-label={`Val för ${address}`}
      aria-activedescendant={`choice-${at}`}
      style={{ left: box.left, top: box.top + box.height, minWidth: box.width + 18 }}
      onKeyDown={onKeyDown}
      onBlur={() => onOpen(false)}
    >
      {items.map((item, i) => (
        <div
          key={item}
          id={`choice-${i}`}
          role="option"
          aria-selected={i === at}
          onMouseEnter={() => setAt(i)}
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(item);
          }}
        >
          {item}
        </div>
      ))}
    </div>
  );
}
