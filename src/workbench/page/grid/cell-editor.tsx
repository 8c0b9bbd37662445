import { type CSSProperties, type KeyboardEvent, type ReactElement, useLayoutEffect, useRef } from 'react';
import type { Edit } from '../use-edit';
import { textWidth } from './text-width';
import type { Box } from './layout';

interface Props {
  readonly edit: Edit;
  readonly box: Box;
  readonly font: CSSProperties['font'];
  readonly onChange: (text: string) => void;
  readonly onCancel: () => void;
  /** Ends the entry and moves on. */
  readonly onCommit: (down: number, right: number) => void;
}

/** The entry in its cell, growing to the right with its text. */
export function CellEditor({ edit, box, font, onChange, onCancel, onCommit }: Props): ReactElement {
  const field = useRef<HTMLTextAreaElement>(null);
  const inCell = edit.place === 'cell';
  useLayoutEffect(() => {
    const element = field.current;
    if (!inCell || element === null) return;
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
  }, [inCell, edit.address]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = moveOf(event, edit.mode);
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && event.altKey) onChange(`${edit.text}\n`);
    else if (move === undefined) return;
    else onCommit(...move);
    event.preventDefault();
    event.stopPropagation();
  };
  const lines = edit.text.split('\n');
  const width = Math.max(box.width + 1, ...lines.map((line) => textWidth(line, undefined) + 16));
  return (
    <textarea
      ref={field}
      className="cell-editor"
      aria-label={`Redigera ${edit.address}`}
      style={{ left: box.left, top: box.top, width: Math.min(width, Math.max(box.width, 480)), height: heightOf(edit.text, box), font }}
      value={edit.text}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={onKeyDown}
      spellCheck={false}
    />
  );
}

function heightOf(text: string, box: Box): number {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((textWidth(line, undefined) + 16) / Math.max(480, box.width))), 0);
  return Math.max(box.height + 1, lines * 20 + 2);
}

export function moveOf(event: KeyboardEvent, mode: Edit['mode']): readonly [down: number, right: number] | undefined {
  if (event.key === 'Enter' && !event.altKey) return [event.shiftKey ? -1 : 1, 0];
  if (event.key === 'Tab') return [0, event.shiftKey ? -1 : 1];
  if (mode === 'edit') return undefined;
  const arrows: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
  };
  return arrows[event.key];
}
