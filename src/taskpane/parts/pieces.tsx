import { Button } from '@fluentui/react-components';
import { Fragment, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useStyles } from './styles';

/** A board's first check may find a thousand: a list that long is made in pieces, so that the pane answers at once. */
const pieceLength = 50;

export interface PiecesProps<Item> {
  readonly of: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** The key of one that must be among those shown. */
  readonly needed?: string | null;
  /** As many as are shown at first, and are brought at a time. */
  readonly length?: number;
  readonly more: (count: number) => string;
  readonly children: (item: Item) => ReactNode;
}

/** A list, the first piece of it and a button for the next; the focus goes on to what the button has brought. */
export function Pieces<Item>({ of: items, keyOf, needed = null, length: piece = pieceLength, more, children }: PiecesProps<Item>) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const brought = useRef<number | null>(null);
  const [length, setLength] = useState(() => {
    const at = needed === null ? 0 : items.findIndex((item) => keyOf(item) === needed);
    return Math.max(1, Math.ceil((at + 1) / piece)) * piece;
  });
  useLayoutEffect(() => {
    if (brought.current === null) return;
    list.current?.children[brought.current]?.querySelector('button')?.focus();
    brought.current = null;
  }, [length]);
  const left = items.length - length;
  return (
    <>
      <ul className={styles.list} ref={list}>
        {items.slice(0, length).map((item) => (
          <Fragment key={keyOf(item)}>{children(item)}</Fragment>
        ))}
      </ul>
      {left > 0 && (
        <Button
          appearance="subtle"
          size="small"
          onClick={() => {
            brought.current = length;
            setLength(length + piece);
          }}
        >
          {more(Math.min(left, piece))}
        </Button>
      )}
    </>
  );
}
