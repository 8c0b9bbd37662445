import { Host, loadExcelInNode } from '../../../src/workbench';

/** A new workbook and a client on it; `run` is `Excel.run`, `fails` the code of the error that a run ends in. */
export async function open(host = Host.create()) {
  const client = await loadExcelInNode(host);
  const run = <T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T> =>
    client.Excel.run((context) => batch(context, context.workbook.worksheets.getFirst()));
  const fails = async (batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown): Promise<string> => {
    try {
      await run(async (context, sheet) => {
        batch(context, sheet);
        await context.sync();
      });
    } catch (error) {
      return error instanceof client.OfficeExtension.Error ? error.code : String(error);
    }
    return 'no error';
  };
  return { host, ...client, run, fails };
}

/** What stands in an address of the first sheet, as another client sees it. */
export async function valuesOf(host: Host, address: string, sheet?: string): Promise<unknown[][]> {
  const { Excel } = await loadExcelInNode(host);
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const range = (sheet === undefined ? worksheets.getFirst() : worksheets.getItem(sheet)).getRange(address).load('values');
    await context.sync();
    return range.values;
  });
}
