import type { Decisions } from '../../consolidation/consolidated';
import { registerFromTable, type Register } from '../../consolidation/register';
import type { Remembered } from '../../consolidation/remembered';
import type { WorkbookPort } from '../../workbook/port';
import { consolidatedTables } from '../../workbook/consolidated/names';

/** What the open workbook knows from the last time: its register, what has been decided, and the figures as they were. */
export interface InWorkbook {
  readonly register: Register | null;
  readonly decisions: Decisions;
  readonly before: Remembered | null;
}

export async function rememberedIn(port: WorkbookPort): Promise<InWorkbook> {
  const { tables } = await port.read([consolidatedTables.register], []);
  const table = tables.get(consolidatedTables.register);
  const register = table ? registerFromTable([table.headers, ...table.cells]) : null;
  return { register: register && register.units.length > 0 ? register : null, decisions: { names: [], goals: [] }, before: null };
}
