import { useCallback, useMemo, useState } from 'react';
import type { Start } from '../../domain/plan';
import { sheetColumns, tableSchemas, type TableSchema } from '../../workbook/schema/tables';
import { drafted, type Draft, type Drafted } from './draft';
import { cellOf } from './fields';
import { fieldText, unitOf } from './field-text';
import type { EntryRow } from './row';

/** What is typed in the fields of one row, and what becomes of it. */
export interface RowDraft extends Drafted {
  readonly text: (key: string) => string;
  type(key: string, text: string): void;
  /** What is typed counts although the cell holds something else by now. */
  keepMine(key: string): void;
  /** What stands in the sheet is shown again: in one field, or in all but the given ones. */
  forget(key: string): void;
  forgetAllBut(keys: readonly string[]): void;
}

export function useRowDraft(at: EntryRow, start: Start): RowDraft {
  const [draft, setDraft] = useState<Draft>({});
  const joined = useMemo(() => drafted(at, draft, start), [at, draft, start]);

  const columnOf = useCallback(
    (key: string) => {
      const schema: TableSchema = tableSchemas[at.table];
      return sheetColumns(schema).find((column) => column.key === key);
    },
    [at.table],
  );
  const written = useCallback(
    (key: string): string => {
      const column = columnOf(key);
      return column ? fieldText(column, cellOf(at, column), unitOf(at, column, start)) : '';
    },
    [at, columnOf, start],
  );
  const seenNow = (key: string): unknown => {
    const column = columnOf(key);
    return column && cellOf(at, column);
  };
  const without = (before: Draft, key: string): Draft => Object.fromEntries(Object.entries(before).filter(([each]) => each !== key));

  return {
    ...joined,
    text: (key) => draft[key]?.text ?? written(key),
    type: (key, text) =>
      setDraft((before) => {
        const seen = before[key] ? before[key].seen : seenNow(key);
        return text === written(key) && seen === seenNow(key) ? without(before, key) : { ...before, [key]: { text, seen } };
      }),
    keepMine: (key) => setDraft((before) => (before[key] ? { ...before, [key]: { text: before[key].text, seen: seenNow(key) } } : before)),
    forget: (key) => setDraft((before) => without(before, key)),
    forgetAllBut: (keys) => setDraft((before) => Object.fromEntries(Object.entries(before).filter(([key]) => keys.includes(key)))),
  };
}
