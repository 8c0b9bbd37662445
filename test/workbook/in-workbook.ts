import type { Plan } from '../../src/domain/plan';
import { Host, loadExcelInNode, type NodeClient } from '../../src/workbench';
import { openPort } from '../../src/workbook/excel';
import type { CellValue, Receipt, Snapshot, WorkbookPort } from '../../src/workbook/port';
import { namesToRead, tablesToRead } from '../../src/workbook/read';
import { templateContent } from '../../src/workbook/template';

/** A plan laid down in a workbook by the genuine client. */
export interface InWorkbook {
  readonly host: Host;
  readonly excel: NodeClient['Excel'];
  readonly port: WorkbookPort;
  readonly receipt: Receipt;
  read(): Promise<Snapshot>;
}

export async function inWorkbook(plan: Plan): Promise<InWorkbook> {
  const opened = await open(Host.create());
  const receipt = await opened.port.create(templateContent(plan));
  return { ...opened, receipt };
}

/** Workbooks of one plan: it is laid down the first time only, and everyone gets a copy. */
export function copiesOf(plan: Plan): () => Promise<InWorkbook> {
  let first: Promise<InWorkbook> | undefined;
  return async () => {
    const { host, receipt } = await (first ??= inWorkbook(plan));
    return { ...(await open(host.copy())), receipt };
  };
}

async function open(host: Host): Promise<Omit<InWorkbook, 'receipt'>> {
  const { Excel: excel } = await loadExcelInNode(host);
  const port = openPort(excel);
  return { host, excel, port, read: () => port.read(tablesToRead(), namesToRead()) };
}

/** The cells of a column as they stand, without the blank rows at the end. */
export function columnOf(snapshot: Snapshot, table: string, header: string): readonly CellValue[] {
  const found = snapshot.tables.get(table);
  const at = found?.headers.indexOf(header) ?? -1;
  if (!found || at < 0) throw new Error(`There is no ${header} in ${table}`);
  return found.cells.map((row) => row[at] ?? '');
}
