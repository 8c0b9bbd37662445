import { useEffect, useRef, useState } from 'react';
import type { Place } from '../../domain/finding';
import type { TemplateViewProps } from '../view-props';

const rowOf = (place: Place | null | undefined): string => (place?.row ? `${place.table} ${place.row}` : '');

/**
 * The row that is filled in: the one that the view was opened for, until the cursor moves to another. What is typed and not saved keeps its row, wherever
 * the cursor goes. The sheet is brought to the row that the view was opened for.
 */
export function useRowInView({ about, workbook, reading, actions }: TemplateViewProps, unsaved: boolean) {
  const { selection } = workbook;
  const [place, setPlace] = useState<Place | null>(() => about.place ?? selection?.place ?? null);
  const cursor = rowOf(selection?.place);
  const [followed, setFollowed] = useState(cursor);
  if (cursor !== followed) {
    setFollowed(cursor);
    if (!unsaved && cursor !== '') setPlace(selection?.place ?? null);
  }

  const opened = useRef(about.place);
  useEffect(() => {
    const wanted = opened.current;
    opened.current = undefined;
    if (!wanted || rowOf(wanted) === cursor) return;
    const { sheet, cell } = reading.place(wanted);
    if (cell !== null) actions.show({ sheet, cell });
  }, [actions, cursor, reading]);

  return { place, showAll: () => setPlace(null) };
}
