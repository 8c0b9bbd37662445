import type { UpgradeNotes } from '../wording/sv/views/upgrade';
import type { Brings, Migration } from '../workbook/migrate';

/** What a workbook gets, a line each. */
export function upgradeLines({ sheets, tables, columns, lines, formulas, own }: Brings, notes: UpgradeNotes): readonly string[] {
  const shown = sheets.filter((sheet) => sheet.shown).map(({ name }) => name);
  const hidden = sheets.filter((sheet) => !sheet.shown).map(({ name }) => name);
  return [
    ...(shown.length > 0 ? [notes.sheets(shown)] : []),
    ...(hidden.length > 0 ? [notes.hiddenSheets(hidden)] : []),
    ...tables.map(({ sheet, table }) => notes.table(sheet, table)),
    ...columns.map(({ table, headers }) => notes.columns(table, headers.length)),
    ...(lines.length > 0 ? [notes.lines(lines)] : []),
    ...(formulas > 0 ? [notes.formulas(formulas)] : []),
    ...(own > 0 ? [notes.own(own)] : []),
  ];
}

/** Why a workbook is not brought up to date. */
export function upgradeRefusal(why: Exclude<Migration, { kind: 'ready' }>, { refused }: UpgradeNotes): string {
  if (why.kind === 'damaged') return refused.damaged(why.problems.length);
  return why.kind === 'taken' ? refused.taken(why.names) : refused[why.kind];
}
