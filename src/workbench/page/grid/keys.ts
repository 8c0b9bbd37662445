import type { KeyboardEvent } from 'react';

export type KeyAction =
  | { readonly kind: 'move'; readonly down: number; readonly right: number; readonly extend: boolean; readonly toEdge: boolean }
  | { readonly kind: 'home'; readonly extend: boolean; readonly whole: boolean }
  | { readonly kind: 'end'; readonly extend: boolean }
  | { readonly kind: 'page'; readonly down: 1 | -1; readonly extend: boolean }
  | { readonly kind: 'sheet'; readonly by: 1 | -1 }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'edit' | 'clear' | 'undo' | 'redo' | 'all' | 'list' | 'link' };

const ARROWS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** What a key means in the grid, as in Excel; undefined leaves it to the browser. */
export function keyAction(event: KeyboardEvent): KeyAction | undefined {
  const { key, shiftKey: extend, altKey } = event;
  const control = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[key];
  if (arrow !== undefined && altKey) return key === 'ArrowDown' ? { kind: 'list' } : undefined;
  if (arrow !== undefined) return { kind: 'move', down: arrow[0], right: arrow[1], extend, toEdge: control };
  switch (key) {
    case 'Enter':
      return control ? { kind: 'link' } : { kind: 'move', down: extend ? -1 : 1, right: 0, extend: false, toEdge: false };
    case 'Tab':
      return { kind: 'move', down: 0, right: extend ? -1 : 1, extend: false, toEdge: false };
    case 'Home':
      return { kind: 'home', extend, whole: control };
    case 'End':
      return control ? { kind: 'end', extend } : undefined;
    case 'PageDown':
    case 'PageUp':
      return control ? { kind: 'sheet', by: key === 'PageDown' ? 1 : -1 } : { kind: 'page', down: key === 'PageDown' ? 1 : -1, extend };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
      return { kind: 'clear' };
    case 'Backspace':
      return { kind: 'type', text: '' };
    default:
      break;
  }
  if (control && !altKey) {
    const letter = key.toLowerCase();
    if (letter === 'z') return { kind: extend ? 'redo' : 'undo' };
    if (letter === 'y') return { kind: 'redo' };
    return letter === 'a' ? { kind: 'all' } : undefined;
  }
  // A dead key ("´") begins an entry whose first character is still to come.
  if (key === 'Dead' || key === 'Process') return { kind: 'type', text: '' };
  return Array.from(key).length === 1 ? { kind: 'type', text: key } : undefined;
}
