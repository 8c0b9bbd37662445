import { useCallback, useEffect, useState } from 'react';
import type { Host } from '../host';

/** A text on its way into the active cell. */
export interface Edit {
  readonly sheet: string;
  readonly address: string;
  readonly text: string;
  /** Typing over a cell: an arrow key ends it. In editing proper the arrows move in the text. */
  readonly mode: 'enter' | 'edit';
  readonly place: 'cell' | 'bar';
}

/** What the cell's data validation said about an entry. */
export interface Refused {
  readonly edit: Edit;
  readonly title: string;
  readonly message: string;
  readonly style: 'Stop' | 'Warning' | 'Information';
}

export interface Editing {
  readonly edit: Edit | undefined;
  readonly refused: Refused | undefined;
  readonly begin: (edit: Edit) => void;
  readonly change: (text: string) => void;
  readonly cancel: () => void;
  /** Writes the text; false where the data validation refuses it and the person is asked. */
  readonly commit: (text?: string) => boolean;
  /** The answer to a refusal: back to the text, the text as it is after all, or nothing. */
  readonly answer: (answer: 'retry' | 'keep' | 'cancel') => void;
}

export function useEdit(host: Host): Editing {
  const [edit, setEdit] = useState<Edit>();
  const [refused, setRefused] = useState<Refused>();
  useEffect(() => {
    setEditMode(host, edit !== undefined);
  }, [host, edit]);
  const cancel = useCallback(() => setEdit(undefined), []);
  const commit = useCallback(
    (text?: string): boolean => {
      if (edit === undefined) return true;
      const outcome = typed(host, text === undefined ? edit : { ...edit, text });
      setEdit(undefined);
      if (!outcome.ok) setRefused({ edit: { ...edit, text: text ?? edit.text, mode: 'edit' }, ...outcome.error });
      return outcome.ok;
    },
    [host, edit],
  );
  const answer = useCallback(
    (given: 'retry' | 'keep' | 'cancel'): void => {
      if (refused === undefined) return;
      if (given === 'retry') setEdit(refused.edit);
      // Pasting goes past data validation, as it does in Excel.
      if (given === 'keep') host.paste(refused.edit.sheet, refused.edit.address, refused.edit.text);
      setRefused(undefined);
    },
    [host, refused],
  );
  const change = useCallback((text: string) => setEdit((known) => known && { ...known, text }), []);
  return { edit, refused, begin: setEdit, change, cancel, commit, answer };
}

function typed(host: Host, { sheet, address, text }: Edit): ReturnType<Host['typeInto']> {
  setEditMode(host, false);
  return host.typeInto(sheet, address, text);
}

/** While a cell is being edited Excel takes no requests from add-ins. */
function setEditMode(host: Host, on: boolean): void {
  host.editMode = on;
}
