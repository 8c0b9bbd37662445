import type { Computed } from '../../domain/computed';
import type { Place } from '../../domain/finding';
import type { Plan } from '../../domain/plan';
import { fieldsOf, isOpen } from '../entry/fields';
import { readLive } from '../entry/live';
import { isLongText, longTextColumn } from '../entry/long-text';
import { entryRow, entryRows, nameOf, type EntryRow } from '../entry/row';
import type { SheetColumn } from '../../workbook/schema/tables';

/** A text of a row. */
export interface TextAt {
  readonly at: EntryRow;
  readonly column: SheetColumn;
}

export interface DueText extends TextAt {
  /** Not written, or not ticked as done. */
  readonly open: boolean;
}

/** Every long text that is due in this document and level, in the order in which people go through the tables. */
export function dueTexts(plan: Plan, computed: Computed): readonly DueText[] {
  return entryRows(plan).flatMap((at): readonly DueText[] => {
    const fields = fieldsOf(at, plan.start, readLive(at, computed));
    return fields
      .filter(({ key, due }) => due && isLongText(at.table, key))
      .map(({ column }) => ({
        at,
        column,
        open: fields.some((field) => (field.column === column || field.key === 'done') && isOpen(at, field)),
      }));
  });
}

/** The text at a place: of its column where that is one, else the row's first. */
export function textAt(plan: Plan, place: Place | null | undefined): TextAt | null {
  const at = entryRow(plan, place);
  const column = at && longTextColumn(at.table, place?.column ?? null);
  return at && column ? { at, column } : null;
}

export const isSameText = (left: TextAt, right: TextAt): boolean =>
  left.at.table === right.at.table && left.at.row.key === right.at.row.key && left.column.key === right.column.key;

/** "Sjukfrånvaro", "Analys (1.3:E1)": what one calls the text in a sentence. */
export const textName = ({ at }: TextAt): string =>
  at.table === 'texts' && at.row.goal !== '' ? `${nameOf(at)} (${at.row.goal})` : nameOf(at);
