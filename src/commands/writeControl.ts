import { WorkbookError } from '../workbook/errors';
import type { Receipt, Snapshot, WorkbookPort } from '../workbook/port';
import { controlContent, controlSheet } from '../workbook/control/content';
import { controlRows, type Decision } from '../workbook/control/rows';
import { tableWords } from '../workbook/schema/words';
import { swedish } from '../wording/sv';
import { check, type CheckedWorkbook } from './checkWorkbook';
import { readToWrite } from './readWorkbook';

/** What was written: the sheet's name, what was checked, and what it cost. No cell is written where the same findings already stand. */
export interface ControlWritten extends Receipt {
  readonly sheet: string;
  readonly checked: CheckedWorkbook;
}

/** A workbook as it was read and checked. */
export interface ReadForControl {
  readonly snapshot: Snapshot;
  readonly checked: CheckedWorkbook;
}

/** How often a command begins again since somebody typed in Kontroll while it was being made. */
const attempts = 3;

/**
 * Reads and checks the workbook and lays the findings down on Kontroll, in Swedish as all sheets; null where it is not of our template. Hantering
 * and Motivering that stand there survive, also those that are typed meanwhile. Rejects with NotOurSheet where a person has a sheet of that name.
 */
export async function writeControl(port: WorkbookPort): Promise<ControlWritten | null> {
  return again(async () => {
    const read = await readForControl(port);
    return read && { ...(await layControl(port, read)), checked: read.checked };
  });
}

export async function readForControl(port: WorkbookPort): Promise<ReadForControl | null> {
  const read = await readToWrite(port);
  return read && { snapshot: read.snapshot, checked: check(read) };
}

/** Lays Kontroll down where its table stands, whatever its sheet is called now. `decided` by key replaces what stands there. */
export async function layControl(
  port: WorkbookPort,
  { snapshot, checked }: ReadForControl,
  options: { readonly decided?: ReadonlyMap<string, Decision>; readonly show?: false } = {},
): Promise<Receipt & { readonly sheet: string }> {
  const asRead = snapshot.tables.get(tableWords.handled) ?? null;
  const sheet = asRead?.sheet ?? controlSheet;
  const sheets = snapshot.outline.sheets.map(({ name }) => name);
  const rows = controlRows(checked, sheets, swedish, options.decided);
  const show = options.show === false ? { show: false as const } : {};
  return { ...(await port.replaceSheet(controlContent(rows, checked.plan.start, swedish, sheet), { asRead, ...show })), sheet };
}

/** Runs a command again, from its reading, where the workbook was changed between its reading and its writing; not where a write stopped half-way. */
export async function again<Answer>(command: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await command();
    } catch (error) {
      const isOvertaken = error instanceof WorkbookError && error.code === 'Conflict' && error.untouched;
      if (!isOvertaken || tries >= attempts) throw error;
    }
  }
}
